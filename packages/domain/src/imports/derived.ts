import { type Cell } from '../cell/cell.ts'
import { parseCell } from '../cell/parse.ts'
import type { Unit } from '../cell/units.ts'
import { parsePeriod, type PeriodKind } from '../period.ts'
import { readWrittenDate } from '../written-date.ts'
import type { Derived, Row, Value } from './dataset.ts'

const asText = (value: Value | undefined): string => (typeof value === 'string' ? value : '')

/** The reading of a printed cell: any words are kept, and become a number only where the notation says so. */
export function readPrintedCell(row: Row): Derived {
  const reading = readCell(row, undefined)
  return reading.ok ? { ok: true, value: cellColumns(reading.cell) } : reading
}

/** The days that written dates cover, for columns named `<name>_printed`. A date that cannot be told is kept as text. */
export function readWrittenDates(...names: readonly string[]): (row: Row) => Derived {
  return (row) => {
    const columns = names.flatMap((name) => {
      const { start, end, precision } = readWrittenDate(asText(row[`${name}_printed`]))
      return Object.entries({ [`${name}_start`]: start, [`${name}_end`]: end, [`${name}_precision`]: precision })
    })
    return { ok: true, value: Object.fromEntries(columns) }
  }
}

/**
 * A value's cell and the period it is about. A cell that quotes another year is filed under the year it quotes: a
 * "BVPI 2007/08 target 4.8%" in a 2008/09 column must never be found as a target for 2008/09.
 */
export function readObservation(row: Row): Derived {
  const calendar = asText(row['period_kind']) as PeriodKind
  const column = parsePeriod(asText(row['printed_under']), calendar)
  if (!column.ok) return { ...column, column: 'printed_under' }
  const reading = readCell(row, column.value.label)
  if (!reading.ok) return reading
  if (reading.cell.status === 'suppressed' && row['numerator'] != null) return partsWithheld
  const quoted = reading.cell.quotes && parsePeriod(reading.cell.quotes.period, calendar)
  if (quoted && !quoted.ok) return { ...quoted, column: 'printed' }
  const { label, start, end } = quoted ? quoted.value : column.value
  return {
    ok: true,
    value: { ...cellColumns(reading.cell), period_label: label, period_start: start, period_end: end },
  }
}

const partsWithheld: Derived = {
  ok: false,
  column: 'numerator',
  code: 'PARTS_WITHHELD',
  message: 'The value is withheld, and its parts would tell it. Empty the columns numerator and denominator.',
}

function readCell(row: Row, period: string | undefined) {
  const unit = asText(row['row_unit']) as Unit
  const reading = parseCell(asText(row['printed']), period === undefined ? { unit } : { unit, period })
  return reading.ok ? { ok: true as const, cell: reading.value.cell } : { ...reading, column: 'printed' }
}

function cellColumns({ value, valueHigh, bound, unit, status, quotes, footnoteMarks }: Cell): Row {
  return {
    value,
    value_high: valueHigh,
    bound,
    unit,
    status,
    quoted_period: quotes?.period ?? null,
    quoted_scheme: quotes?.scheme ?? null,
    footnote_marks: footnoteMarks,
  }
}
