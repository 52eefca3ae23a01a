import { type Cell, CELL_STATUSES, parseCell, readWrittenDate, type Unit, UNITS } from '@weald/domain'
import { dateText, rangeText } from '../../ui/date-text.ts'

const bounds: Readonly<Record<Cell['bound'], string>> = {
  exactly: '',
  at_least: 'at least ',
  at_most: 'at most ',
  about: 'about ',
  more_than: 'more than ',
  range: 'from ',
}

/** What a printed figure is understood as: "at least 38 %". Empty where there is nothing to say. */
export function figureUnderstood(printed: string, unit: string): string {
  if (printed.trim() === '') return ''
  const known: Unit = unit in UNITS ? (unit as Unit) : 'not_stated'
  const reading = parseCell(printed, { unit: known })
  if (!reading.ok) return reading.message
  const { cell, warnings } = reading.value
  const clash = warnings[0] ? ` But this is to be ${UNITS[known].word}: check the figure or the unit.` : ''
  return `Understood as ${cellInWords(cell)}.${clash}`
}

function cellInWords({ value, valueHigh, bound, status, unit, quotes }: Cell): string {
  const absent = CELL_STATUSES[status].word
  if (value === null) return absent ? `“${absent}”, and never as a number` : 'words, and not as a number'
  const figure = valueHigh === null ? value : `${value} to ${valueHigh}`
  const shown = { percent: `${figure} %`, money: `£${figure}`, fte: `${figure} full-time equivalents` }[unit as string] ?? figure
  return `${bounds[bound]}${shown}${absent ? `, ${absent}` : ''}${quotes ? `, a figure of ${quotes.period}` : ''}`
}

/** What a date as somebody wrote it is understood as. */
export function dateUnderstood(printed: string): string {
  if (printed.trim() === '') return ''
  const { start, end, precision } = readWrittenDate(printed)
  if (precision === 'ongoing')
    return start ? `Understood as from ${dateText(start)} on.` : 'Understood as going on, without an end.'
  if (start && end) return start === end ? `Understood as ${dateText(start)}.` : `Understood as ${rangeText(start, end)}.`
  if (end) return `Understood as some time up to ${dateText(end)}.`
  return 'Kept as you wrote it. No days can be told from it.'
}
