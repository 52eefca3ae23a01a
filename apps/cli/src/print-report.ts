import type { Fault, FileReport, ImportReport } from './report.ts'

/** A report as people read it: what became of each file, every fault with its place, and the outcome last. */
export function printReport(report: ImportReport): string {
  const faulty = report.files.filter((file) => file.faults > 0)
  const guessed = report.files.filter(({ readAs }) => readAs === 'windows-1252').map(({ file }) => guess(file))
  const parts = [table(report.files), ...guessed, ...faulty.map((file) => faultsOf(file, report.faults)), outcome(report)]
  return `${parts.join('\n\n')}\n`
}

const headings = ['File', 'Rows', 'New', 'Changed', 'Unchanged', 'Faults'] as const

function table(files: readonly FileReport[]): string {
  const rows = files.map((file) => [
    file.file,
    ...[file.rows, file.created, file.changed, file.unchanged, file.faults].map(grouped),
  ])
  const lines = [[...headings], ...rows].map((cells) => cells.map(printable))
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const guess = (file: string) =>
  `${printable(file)} was read as Windows-1252, since it is not UTF-8: look at letters with accents.`

function faultsOf({ file, dataset, faults: count }: FileReport, faults: readonly Fault[]): string {
  const own = faults.filter((fault) => fault.file === file && fault.dataset === dataset)
  const more = count - own.length
  const lines = own.map((fault) => `  ${printable(fault.message)}`)
  return [`${printable(file)}:`, ...lines, ...(more > 0 ? [`  … and ${grouped(more)} more.`] : [])].join('\n')
}

function outcome({ status, batchId, files, faultCount, mode }: ImportReport): string {
  const total = (count: 'created' | 'changed' | 'unchanged') => grouped(files.reduce((sum, file) => sum + file[count], 0))
  const counts = `${total('created')} new, ${total('changed')} changed, ${total('unchanged')} unchanged`
  switch (status) {
    case 'applied':
      return `Applied: ${counts}. Batch ${batchId}.`
    case 'would_apply':
      return `Nothing was changed, since this was a dry run. It would apply: ${counts}.`
    case 'unchanged':
      return `There is nothing to change: every row stands in Weald as it is.`
    case 'refused':
      return `${mode === 'apply' ? 'Refused: nothing was changed' : 'This would be refused'}, because of ${grouped(faultCount)} ${faultCount === 1 ? 'fault' : 'faults'}. Correct ${faultCount === 1 ? 'it' : 'them'} and run the same command again.`
  }
}

function grouped(count: number): string {
  return count.toLocaleString('en-GB')
}

/** What a file holds must not move the cursor or ring the bell of whoever reads the report. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
