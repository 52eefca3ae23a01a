import { fromBufferPromise } from 'yauzl'

/** Why a file is no workbook that can be read, as a sentence for whoever sent it. */
export class NotAWorkbook extends Error {}

/** What a workbook may unpack to: as much as a file of text may be four times over, since XML says everything twice. */
export const largestUnpacked = 64 * 1024 * 1024
/** A workbook of a hundred sheets has three hundred. */
const mostParts = 2_000

/** The parts that say what stands in the cells. Pictures, macros and whatever else came along are never unpacked. */
const wanted = /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/

/**
 * Unpacks the parts of an XLSX file that are about cells, by their names.
 * Sizes that the file tells of itself are not believed: what comes out is counted, and the unpacking stops at the limit.
 */
export async function openWorkbook(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  let left = largestUnpacked
  const zip = await fromBufferPromise(bytes).catch(() => {
    throw new NotAWorkbook(
      'The workbook is damaged, or only a part of it was sent. Open it, save it as .xlsx again, and send it whole.',
    )
  })
  if (zip.entryCount > mostParts)
    throw new NotAWorkbook(`The workbook has more than ${mostParts} parts. Copy the rows into a new workbook, and send that.`)
  for await (const entry of zip.eachEntry()) {
    if (!wanted.test(entry.fileName)) continue
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      left -= (chunk as Buffer).length
      if (left < 0) throw tooLarge
      chunks.push(chunk as Buffer)
    }
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return parts
}

const tooLarge = new NotAWorkbook(
  `The workbook unpacks to more than ${largestUnpacked / 1024 / 1024} MiB. Split its rows into several files, or send them as CSV.`,
)
