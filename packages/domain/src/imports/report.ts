/** Every code that a report can carry. Callers' programs branch on these words: add to the list, never rename. */
export const faultCodes = [
  'file.unknown_dataset',
  'file.duplicate_dataset',
  'file.too_large',
  'file.empty',
  'file.no_rows',
  'file.too_many_rows',
  'file.not_utf8',
  'file.not_xlsx',
  'file.not_gzip',
  'file.not_comma_separated',
  'file.truncated',
  'column.missing',
  'column.unknown',
  'column.repeated',
  'row.wrong_length',
  'row.broken_quotes',
  'row.not_json',
  'row.cut_short',
  'cell.required',
  'cell.not_integer',
  'cell.not_decimal',
  'cell.not_pounds',
  'cell.not_boolean',
  'cell.not_date',
  'cell.not_code',
  'cell.not_choice',
  'cell.too_long',
  'cell.control_character',
  'cell.nul',
  'cell.half_character',
  'cell.not_understood',
  'row.contradiction',
  'key.duplicate',
  'reference.incomplete',
  'reference.unknown',
  'row.out_of_reach',
  'edition.closed',
  'state.illegal',
  'power.suspended',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing wrong with one place of a file. `row` is the line of the file, the header being line 1. */
export type Fault = {
  readonly file: string
  readonly dataset: string
  readonly row: number | null
  readonly column: string | null
  readonly code: FaultCode
  readonly message: string
  readonly value: string | null
}

export type FileReport = {
  readonly file: string
  readonly dataset: string
  readonly rows: number
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** All of them, also those that the list leaves out. */
  readonly faults: number
  /** What the bytes of the file were taken for. Absent of batches from before it was kept, and of files that could not be read. */
  readonly readAs?: FileEncoding
}

/** Text of one of two encodings, or the first sheet of a workbook; a file packed by gzip is what is in it. */
export type FileEncoding = 'utf-8' | 'windows-1252' | 'xlsx'

export type ImportMode = 'apply' | 'dry-run'

/** What became of a batch. Refused means that nothing at all was changed. */
export type ImportReport = {
  readonly mode: ImportMode
  readonly status: 'applied' | 'would_apply' | 'unchanged' | 'refused'
  readonly batchId: string | null
  readonly files: readonly FileReport[]
  /** At most `faultsListed` of each file. */
  readonly faults: readonly Fault[]
  readonly faultCount: number
  /** How many faults the list leaves out. */
  readonly faultsLeftOut: number
}

/** A broken file can hold millions of faults; nobody reads more than this, and the answer must stay small. */
export const faultsListed = 1_000

export type FoundFault = {
  readonly code: FaultCode
  readonly row?: number
  readonly column?: string
  readonly value?: string
  /** One sentence or two without their place: what is wrong and what to do. */
  readonly sentence: string
}

/** The faults of one file: all are counted, the first thousand kept. */
export type FaultList = {
  add(fault: FoundFault): void
  readonly faults: readonly Fault[]
  readonly count: number
}

/** @param before faults found by an earlier step, which stays as it is */
export function faultList(file: string, dataset: string, before?: FaultList): FaultList {
  const faults: Fault[] = [...(before?.faults ?? [])]
  let count = before?.count ?? 0
  return {
    faults,
    get count() {
      return count
    },
    add({ code, row, column, value, sentence }) {
      count += 1
      if (faults.length >= faultsListed) return
      faults.push({
        file,
        dataset,
        row: row ?? null,
        column: column ?? null,
        code,
        message: placed(row, column, sentence),
        value: value === undefined ? null : value.slice(0, 200),
      })
    },
  }
}

/** A value as a sentence quotes it. */
export function quoted(value: string): string {
  return value.length <= 60 ? `“${value}”` : `“${value.slice(0, 57)}…”`
}

function placed(row: number | undefined, column: string | undefined, sentence: string): string {
  if (row === undefined) return sentence
  return column === undefined ? `Row ${row}: ${sentence}` : `Row ${row}, column ${column}: ${sentence}`
}
