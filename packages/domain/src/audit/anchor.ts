import { csvLine, readCsv } from '../imports/csv.ts'
import type { Result } from '../result.ts'
import type { ChainHead } from './trail-entry.ts'

/** The heads of all chains at one moment, as they are kept outside the database. */
const columns = ['chain', 'number', 'hash', 'anchored_at']

export const anchorHeader = csvLine(columns)

/** Lines of an anchor file. Several moments may stand in one file, below each other: the more, the closer a fault can be placed. */
export function anchorLines(heads: readonly ChainHead[], anchoredAt: string): string {
  return heads.map(({ chain, number, hash }) => csvLine([chain, String(number), hash, anchoredAt])).join('')
}

/** Reads an anchor file; what is not one is refused as a whole, since half an anchor would let things pass. */
export function readAnchors(text: string): Result<readonly ChainHead[]> {
  const { records, unclosedFrom, endsWithBreak } = readCsv(text)
  const [header, ...rows] = records
  const broken = (line: number) =>
    ({
      ok: false,
      code: 'anchor.unreadable',
      message: `Line ${line} of the anchor file is not as Weald wrote it. Take an older copy of the file.`,
    }) as const
  if (!header || header.cells.join() !== columns.join()) return broken(1)
  if (unclosedFrom !== null) return broken(unclosedFrom)
  if (!endsWithBreak) return broken(records.at(-1)?.line ?? 1)
  const heads: ChainHead[] = []
  for (const { line, cells, unsure } of rows) {
    const [chain = '', number = '', hash = ''] = cells
    if (
      unsure ||
      cells.length !== columns.length ||
      chain === '' ||
      !/^\d{1,15}$/.test(number) ||
      !/^([0-9a-f]{64})?$/.test(hash)
    )
      return broken(line)
    heads.push({ chain, number: Number(number), hash })
  }
  return { ok: true, value: heads }
}
