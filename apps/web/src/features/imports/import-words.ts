import { formatOf, type ImportReport, type UndoReport } from '@weald/domain'

const count = (number: number) => number.toLocaleString('en-GB')
const things = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`

/** "12 rows: 3 new, 1 changed, 8 as they are". */
export function rowsInWords({ rows, created, changed, unchanged }: ImportReport['files'][number]): string {
  return `${things(rows, 'row', 'rows')}: ${count(created)} new, ${count(changed)} changed, ${count(unchanged)} as they are`
}

/** A guess at how a file was written, which whoever sent it should look at. */
export function readAsInWords({ readAs }: ImportReport['files'][number]): string {
  return readAs === 'windows-1252'
    ? ' The text was read as Windows-1252, since it is not UTF-8: look at letters with accents.'
    : ''
}

/** The text of a file that can be given back with what was wrong beside its rows: one of CSV that is not packed. */
export function correctableText(
  { file, readAs = 'utf-8' }: ImportReport['files'][number],
  bytes: ArrayBuffer,
): string | undefined {
  if (readAs === 'xlsx' || formatOf(file) !== 'csv' || file.toLowerCase().endsWith('.gz')) return undefined
  return new TextDecoder(readAs).decode(bytes)
}

/** What became of an import, as a heading. */
export function outcomeOf({ status, mode, faultCount }: ImportReport): string {
  switch (status) {
    case 'applied':
      return 'The import is done'
    case 'would_apply':
      return 'Everything is in order; nothing is changed yet'
    case 'unchanged':
      return 'There is nothing to change: every row stands in Weald as it is'
    case 'refused':
      return `${mode === 'apply' ? 'Nothing was changed' : 'This cannot be brought in yet'}: ${things(faultCount, 'fault', 'faults')}`
  }
}

/** "people: 2 rows removed, 1 as it was before". */
export function goesBackInWords({ dataset, removed, restored }: UndoReport['datasets'][number]): string {
  const parts = [
    ...(removed > 0 ? [`${things(removed, 'row', 'rows')} removed`] : []),
    ...(restored > 0 ? [`${things(restored, 'row as it was', 'rows as they were')} before`] : []),
  ]
  return `${dataset}: ${parts.join(', ')}`
}
