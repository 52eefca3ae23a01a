import type { FaultList, FileEncoding, FileReport, ParsedFile } from '@weald/domain'
import { datasetNamed, datasets, faultList, nearest, parseFile, quoted } from '@weald/domain'
import type { Upload } from './read.ts'
import { readFile } from './read.ts'

/** One sent file as far as it could be read. `parsed` is null when nothing in it can be judged. */
export interface BatchPart {
  readonly file: string
  readonly dataset: string
  readonly sha256: string
  /** Absent when it could not be read. */
  readonly readAs?: FileEncoding
  readonly parsed: ParsedFile | null
  readonly faults: FaultList
}

/** The first two verbs, read and parse, for all files of a batch, in the order in which they must be loaded. */
export async function readBatch(uploads: readonly Upload[]): Promise<readonly BatchPart[]> {
  const seen = new Map<string, string>()
  const parts: BatchPart[] = []
  // One after the other: what one file unpacks to is gone before the next is unpacked.
  for (const upload of uploads) {
    const before = seen.get(upload.dataset)
    if (before === undefined) seen.set(upload.dataset, upload.file)
    parts.push(await readPart(upload, before))
  }
  return parts.toSorted((a, b) => loadOrder(a.dataset) - loadOrder(b.dataset))
}

/** The report of a part. @param counts what applying it does; absent when the batch is refused */
export function fileReport(
  { file, dataset, parsed, readAs }: BatchPart,
  faults: number,
  counts?: Pick<FileReport, 'created' | 'changed' | 'unchanged'>,
): FileReport {
  return { file, dataset, rows: parsed?.rows.length ?? 0, created: 0, changed: 0, unchanged: 0, ...counts, faults, readAs }
}

async function readPart(upload: Upload, earlier: string | undefined): Promise<BatchPart> {
  const { file, dataset: name } = upload
  const faults = faultList(file, name)
  const read = await readFile(upload)
  const unread = { file, dataset: name, sha256: read.sha256, parsed: null, faults }

  const dataset = datasetNamed(name)
  if (dataset === undefined) {
    const meant = nearest(
      name,
      datasets.map((candidate) => candidate.name),
    )
    const advice = meant === null ? 'GET /api/v1/datasets lists them all.' : `Did you mean ${quoted(meant)}?`
    faults.add({ code: 'file.unknown_dataset', value: name, sentence: `There is no dataset ${quoted(name)}. ${advice}` })
    return unread
  }
  if (earlier !== undefined) {
    faults.add({
      code: 'file.duplicate_dataset',
      value: name,
      sentence: `The batch has two files of ${name}; the other is ${earlier}. Put their rows into one file.`,
    })
    return unread
  }
  if (read.ok) {
    const parsed = parseFile(dataset, file, read.content)
    return { file, dataset: name, sha256: read.sha256, readAs: read.readAs, parsed, faults: parsed.faults }
  }
  faults.add(read)
  // The dataset is in the batch and nobody can say with which rows, so references into it are not judged.
  return { ...unread, parsed: { file, dataset, rows: [], complete: false, faults } }
}

function loadOrder(name: string): number {
  const place = datasets.findIndex((dataset) => dataset.name === name)
  return place === -1 ? datasets.length : place
}
