import { describe, expect, test } from 'vitest'
import { canonicalCell, readCell } from './cell-value.ts'
import { boolean, choice, code, date, decimal, integer, list, optional, pounds, printed, text } from './column.ts'

const column = {
  text: text('title', 'Its title.'),
  code: code('plan', 'Code of the plan.'),
  integer: integer('position', 'Order.'),
  decimal: decimal('fte', 'Staff.'),
  pounds: pounds('gross', 'Gross.'),
  boolean: boolean('ordered', 'Whether.'),
  date: date('starts_on', 'First day.'),
  choice: choice('kind', 'Kind.', ['priority', 'stem', 'fragment']),
  list: list('parts', 'Parts.'),
  printed: printed('printed', 'As printed.'),
}

describe('A cell is understood', () => {
  test.each([
    ['text', '  Be safe \r\nand well ', 'Be safe \nand well'],
    ['code', 'kent-interim-2008', 'kent-interim-2008'],
    ['integer', '007', 7],
    ['decimal', '43.20', '43.2'],
    ['pounds', '849100.00', '849100'],
    ['pounds', '-140400.5', '-140400.5'],
    ['boolean', 'TRUE', true],
    ['date', '2008-02-29', '2008-02-29'],
    ['choice', 'stem', 'stem'],
    ['list', 'NI 73; BVPI 46;', ['NI 73', 'BVPI 46']],
    ['printed', '38% min', '38% min'],
  ] as const)('%s: %j', (type, cell, value) => {
    expect(readCell(column[type], cell, false)).toEqual({ ok: true, value })
  })
})

describe('A cell is refused', () => {
  test.each([
    ['text', '', 'cell.required'],
    ['text', 'a\0b', 'cell.nul'],
    ['text', 'a\u0007b', 'cell.control_character'],
    ['text', 'x'.repeat(20_001), 'cell.too_long'],
    ['code', 'Dover West', 'cell.not_code'],
    ['integer', '1.5', 'cell.not_integer'],
    ['integer', 'many', 'cell.not_integer'],
    ['integer', '2147483648', 'cell.not_integer'],
    ['decimal', '1,2', 'cell.not_decimal'],
    ['decimal', '1'.repeat(31), 'cell.too_long'],
    ['pounds', '£5', 'cell.not_pounds'],
    ['pounds', '1.005', 'cell.not_pounds'],
    ['pounds', '1234567890123', 'cell.not_pounds'],
    ['boolean', 'yes', 'cell.not_boolean'],
    ['date', '2007-02-29', 'cell.not_date'],
    ['date', '01/09/2008', 'cell.not_date'],
    ['date', '0000-01-01', 'cell.not_date'],
    ['choice', 'Priority', 'cell.not_choice'],
    ['list', 'x'.repeat(501), 'cell.too_long'],
  ] as const)('%s: %j', (type, cell, code) => {
    expect(readCell(column[type], cell, false)).toMatchObject({ ok: false, code })
  })

  test('with a sentence that says what would be right', () => {
    expect(readCell(column.choice, 'Priority', false)).toMatchObject({
      sentence: '“Priority” is not one of priority, stem, fragment.',
    })
    expect(readCell(column.code, 'Dover West', false)).toMatchObject({ sentence: expect.stringContaining('such as dover-west') })
  })

  test('when a text of a business key would not fit its index', () => {
    expect(readCell(column.text, 'x'.repeat(201), true)).toMatchObject({ code: 'cell.too_long' })
  })
})

describe('An empty cell', () => {
  test('is no value where a row may do without, and no list items in a list', () => {
    expect(readCell(optional(column.integer), ' ', false)).toEqual({ ok: true, value: null })
    expect(readCell(optional(column.list), '', false)).toEqual({ ok: true, value: [] })
  })
})

describe('The canonical text of a value', () => {
  test('is the same for equal values, from a file and from the database', () => {
    expect(canonicalCell(column.pounds, '849100.00')).toBe(canonicalCell(column.pounds, '849100'))
    expect(canonicalCell(column.decimal, '17.20')).toBe('17.2')
    expect(canonicalCell(column.text, null)).toBe(canonicalCell(column.text, ''))
    expect(canonicalCell(column.text, 'a\r\nb')).toBe('a\nb')
  })

  test.each([
    [column.list, ['NI 73', 'BVPI 46']],
    [column.boolean, false],
    [column.integer, -3],
    [column.pounds, '-2668200.5'],
  ] as const)('reads back as the same value (%#)', (type, value) => {
    expect(readCell(type, canonicalCell(type, value), false)).toEqual({ ok: true, value })
  })
})
