import { isDay } from '../calendar.ts'
import { parseDecimal } from '../decimal.ts'
import type { Column, ColumnType } from './column.ts'
import type { Value } from './dataset.ts'
import { type FaultCode, quoted } from './report.ts'

export type CellReading =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: FaultCode; readonly sentence: string }

/** Longest texts, in characters. Text of a business key stands in an index, whose entries the database bounds. */
const longest = { code: 100, keyText: 200, listItem: 500, listItems: 200, short: 1_000, text: 20_000, digits: 30 }
const int4 = 2_147_483_647

/** Reads one cell as its column demands. Spaces around a cell do not count, and no column takes a bare NUL or control character. */
export function readCell(column: Column, cell: string, inKey: boolean): CellReading {
  const text = plain(cell)
  if (text === '')
    return column.required
      ? no('cell.required', `It is empty, but every row needs it: ${column.description}`)
      : yes(column.type === 'list' ? [] : null)
  if (text.includes('\0'))
    return no('cell.nul', 'It holds a NUL character, which no text can. Delete the cell and type it again.')
  if (halfCharacter.test(text))
    return no('cell.half_character', 'It holds half of a character, which is no text. Delete the cell and type it again.')
  if (control.test(text))
    return no('cell.control_character', `It holds a control character (${codePoint(text)}). Delete the cell and type it again.`)
  return readers[column.type](text, column, inKey)
}

/** The one text of a value: equal values have equal texts, and an empty text is no value. It reads back as the same value. */
export function canonicalCell(column: Column, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'object')
    return value
      .map(plain)
      .filter((item) => item !== '')
      .join(';')
  if (typeof value !== 'string') return String(value)
  if (column.type === 'decimal' || column.type === 'pounds') return exact(value) ?? value
  return plain(value)
}

type Reader = (text: string, column: Column, inKey: boolean) => CellReading

const readText =
  (limit: number): Reader =>
  (text, _column, inKey) =>
    upTo(inKey ? longest.keyText : limit, text, text)

const readers: Readonly<Record<ColumnType, Reader>> = {
  text: readText(longest.text),
  printed: readText(longest.short),
  written_date: readText(longest.short),
  code: (text) =>
    /^[a-z0-9-]+$/.test(text)
      ? upTo(longest.code, text, text)
      : no(
          'cell.not_code',
          `${quoted(text)} is not a code. Write lower-case letters, digits and hyphens only${suggestedCode(text)}.`,
        ),
  integer: (text, { range: [smallest, largest] = [-int4, int4] }) =>
    /^[-+]?\d+$/.test(text) && Number(text) >= smallest && Number(text) <= largest
      ? yes(Number(text))
      : no(
          'cell.not_integer',
          `${quoted(text)} is not a whole number from ${smallest} to ${largest}. Write digits only, such as ${Math.min(12, largest)}.`,
        ),
  decimal: (text) => {
    const value = exact(text)
    if (value === null)
      return no('cell.not_decimal', `${quoted(text)} is not a number. Write digits with an optional decimal point, such as 77.5.`)
    return value.length <= longest.digits
      ? yes(value)
      : no('cell.too_long', `It has more than ${longest.digits} digits. Round it.`)
  },
  pounds: (text) => {
    const value = exact(text)
    if (value === null || !/^-?\d{1,12}(\.\d{1,2})?$/.test(value)) {
      return no(
        'cell.not_pounds',
        `${quoted(text)} is not an amount in pounds. Write whole pounds or pounds and pence without a £ sign, such as 849100 or 849100.50.`,
      )
    }
    return yes(value)
  },
  // Spreadsheets turn true into TRUE when they save.
  boolean: (text) => {
    const word = text.toLowerCase()
    return word === 'true' || word === 'false'
      ? yes(word === 'true')
      : no('cell.not_boolean', `${quoted(text)} is neither true nor false. Write one of the two.`)
  },
  date: (text) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? []
    return year && month && day && isDay(year, month, day)
      ? yes(text)
      : no('cell.not_date', `${quoted(text)} is not a day of the calendar. Write year, month and day, such as 2008-09-01.`)
  },
  choice: (text, { choices = [] }) =>
    choices.includes(text) ? yes(text) : no('cell.not_choice', `${quoted(text)} is not one of ${choices.join(', ')}.`),
  list: (text) => {
    const items = text
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
    if (items.length > longest.listItems)
      return no('cell.too_long', `It lists ${items.length} values; ${longest.listItems} are the most.`)
    const long = items.find((item) => item.length > longest.listItem)
    return long === undefined
      ? yes(items)
      : no('cell.too_long', `${quoted(long)} is longer than ${longest.listItem} characters. Values of a list stand apart by “;”.`)
  },
}

/** One half of a pair of UTF-16, which no encoding of a whole text can hold. */
const halfCharacter = /\p{Surrogate}/u

/** Tab and line feed are the only ones that a text may hold. */
const control = /[^\P{Cc}\t\n]/u

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}

function exact(text: string): string | null {
  const reading = parseDecimal(text)
  return reading.ok ? reading.value : null
}

function upTo(limit: number, text: string, value: Value): CellReading {
  return text.length <= limit
    ? yes(value)
    : no('cell.too_long', `It has ${text.length} characters; ${limit} are the most. Shorten it.`)
}

function suggestedCode(text: string): string {
  const code = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return code === '' ? '' : `, such as ${code.slice(0, 60)}`
}

function codePoint(text: string): string {
  const code = control.exec(text)?.[0].codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function yes(value: Value): CellReading {
  return { ok: true, value }
}

function no(code: FaultCode, sentence: string): CellReading {
  return { ok: false, code, sentence }
}
