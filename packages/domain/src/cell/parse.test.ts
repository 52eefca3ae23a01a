import { describe, expect, it } from 'vitest'
import { cellSchema } from './cell-schema.ts'
import { type Cell, isComparable, renderCell } from './cell.ts'
import { type CellColumn, parseCell } from './parse.ts'
import type { Unit } from './units.ts'

const EMPTY: Omit<Cell, 'printed' | 'unit'> = {
  value: null,
  valueHigh: null,
  bound: 'exactly',
  status: 'normal',
  quotes: null,
  footnoteMarks: [],
}

function reading(printed: string, column: CellColumn) {
  const result = parseCell(printed, column)
  if (!result.ok) throw new Error(result.message)
  return result.value
}

const NA: Partial<Cell> = { status: 'not_available', footnoteMarks: ['*'] }
const floor = (value: string) => ({ value, bound: 'at_least' }) as const

/** The county's eleven indicators as printed: 2006/07 actual, 2007/08 estimate, 2008/09 target. */
const KEY_INDICATORS: readonly {
  title: string
  unit: Unit
  cells: readonly (readonly [printed: string, meaning: Partial<Cell>])[]
}[] = [
  {
    title: 'Level 4+ in English',
    unit: 'percent',
    cells: [
      ['77%', { value: '77' }],
      ['77%', { value: '77' }],
      ['80%', { value: '80' }],
    ],
  },
  {
    title: 'Level 4+ in Maths',
    unit: 'percent',
    cells: [
      ['72%', { value: '72' }],
      ['73%', { value: '73' }],
      ['82%', { value: '82' }],
    ],
  },
  {
    title: 'Half days missed',
    unit: 'percent',
    cells: [
      ['5.1%', { value: '5.1' }],
      ['4.69%', { value: '4.69' }],
      ['BVPI 2007/08 target 4.8%', { value: '4.8', quotes: { period: '2007/08', scheme: 'BVPI' } }],
    ],
  },
  {
    title: 'Vocational learners',
    unit: 'count',
    cells: [
      ['2200', { value: '2200' }],
      ['4600', { value: '4600' }],
      ['5000', { value: '5000' }],
    ],
  },
  {
    title: 'Schools with 20%+ FSM engaged',
    unit: 'percent',
    cells: [
      ['81.3%', { value: '81.3' }],
      ['100%', { value: '100' }],
      ['Targets to be confirmed for 08/09', { status: 'to_be_confirmed' }],
    ],
  },
  {
    title: 'Schools engaged',
    unit: 'percent',
    cells: [
      ['546', { value: '546', unit: 'count' }],
      ['100%', { value: '100' }],
      ['', { status: 'not_printed' }],
    ],
  },
  {
    title: 'Schools accredited',
    unit: 'percent',
    cells: [
      ['281', { value: '281', unit: 'count' }],
      ['65%', { value: '65' }],
      ['', { status: 'not_printed' }],
    ],
  },
  {
    title: 'Key Stage 2',
    unit: 'percent',
    cells: [
      ['34.6%', { value: '34.6' }],
      ['N/A*', NA],
      ['38% min', floor('38')],
    ],
  },
  {
    title: 'Key Stage 3',
    unit: 'percent',
    cells: [
      ['24.5%', { value: '24.5' }],
      ['N/A*', NA],
      ['31% min', floor('31')],
    ],
  },
  {
    title: '5 A*-G',
    unit: 'percent',
    cells: [
      ['39.3%', { value: '39.3' }],
      ['N/A*', NA],
      ['42% min', floor('42')],
    ],
  },
  {
    title: '1 A*-G',
    unit: 'percent',
    cells: [
      ['66.4%', { value: '66.4' }],
      ['N/A*', NA],
      ['65%', { value: '65' }],
    ],
  },
]

describe('the county’s key performance indicators', () => {
  const cells = KEY_INDICATORS.flatMap(({ title, unit, cells }) =>
    cells.map(([printed, meaning], at) => ({ title, unit, printed, meaning, at })),
  )

  it('are 33 cells', () => expect(cells).toHaveLength(33))

  it.each(cells)('$title, column $at: “$printed” is understood and shown as printed', ({ unit, printed, meaning }) => {
    const { cell, warnings } = reading(printed, { unit, period: '2008/09', strict: true })
    expect(cell).toEqual({ ...EMPTY, unit, printed, ...meaning })
    expect(renderCell(cell)).toBe(printed)
    expect(cellSchema.parse(cell)).toEqual(cell)
    expect(warnings.map(({ code }) => code)).toEqual(meaning.unit === undefined ? [] : ['UNIT_CLASH'])
  })

  it('give a number to compare only where the cell is one, of its own year and unit', () => {
    const usable = cells.filter(({ unit, printed }) => isComparable(reading(printed, { unit, period: '2008/09' }).cell, unit))
    expect(cells.length - usable.length).toBe(1 + 1 + 2 + 2 + 4)
  })
})

describe('printed notation', () => {
  const cases: [string, Unit, Partial<Cell>][] = [
    ['4,600', 'count', { value: '4600' }],
    ['295 *', 'fte', { value: '295', footnoteMarks: ['*'] }],
    ['43.2**', 'fte', { value: '43.2', footnoteMarks: ['**'] }],
    ['77%*†', 'percent', { value: '77', footnoteMarks: ['*', '†'] }],
    ['over 47,000', 'count', { value: '47000', bound: 'more_than' }],
    ['More than 42,500', 'count', { value: '42500', bound: 'more_than' }],
    ['approx 235,000 children', 'count', { value: '235000', bound: 'about' }],
    ['up to 90%', 'percent', { value: '90', bound: 'at_most' }],
    ['20%+', 'percent', { value: '20', bound: 'at_least' }],
    ['25 days or more', 'count', { value: '25', bound: 'at_least' }],
    ['51 out of 52', 'count', { value: '51' }],
    ['3.5 percentage points', 'percentage_points', { value: '3.5' }],
    ['2.8', 'percentage_points', { value: '2.8' }],
    ['three', 'count', { value: '3' }],
    ['Ten', 'count', { value: '10' }],
    ['two consecutive years', 'years', { value: '2' }],
    ['four out of five', 'percent', {}],
    ['second year of a two year pilot', 'years', {}],
    ['15 schools by 2010', 'count', {}],
    ['11 - 16', 'years', { value: '11', valueHigh: '16', bound: 'range' }],
    ['10% to 12%', 'percent', { value: '10', valueHigh: '12', bound: 'range' }],
    ['All', 'count', {}],
    ['no figure', 'count', { status: 'not_printed' }],
    ['x', 'count', { status: 'suppressed' }],
    ['<5', 'count', { status: 'suppressed' }],
    ['*', 'count', { status: 'suppressed' }],
    ['[c]', 'count', { status: 'suppressed' }],
    ['-', 'count', { status: 'not_applicable' }],
    ['..', 'count', { status: 'not_available' }],
    ['TBC', 'percent', { status: 'to_be_confirmed' }],
    ['(2,668.2)', 'money', { value: '-2668.2' }],
    ['-£1.25m', 'money', { value: '-1250000' }],
    ['200k', 'money', { value: '200000' }],
    ['77% (provisional)', 'percent', { value: '77', status: 'provisional' }],
    ['min 38%', 'percent', { value: '38', bound: 'at_least' }],
    ['77', 'percent', { value: '77' }],
    ['Yes', 'yes_no', { value: '1' }],
    ['Band 3', 'band', { value: '3' }],
    ['1:30', 'ratio', { value: '30' }],
    ['5 A*-G', 'text', {}],
    ['5 A*', 'text', {}],
    ['2,668,2', 'money', {}],
  ]

  it.each(cases)('“%s” in a column of %s', (printed, unit, meaning) => {
    const { cell, warnings } = reading(printed, { unit })
    expect(cell).toEqual({ ...EMPTY, unit, printed, ...meaning })
    expect(warnings).toEqual([])
    expect(renderCell(cell)).toBe(printed)
  })

  it('takes the star of a grade for no footnote, whatever the column', () => {
    for (const unit of ['text', 'count', 'percent'] as const) {
      expect(reading('5 A*-G', { unit }).cell.footnoteMarks).toEqual([])
      expect(reading('1 A*', { unit }).cell.footnoteMarks).toEqual([])
    }
  })

  it.each([
    ['100%', 'count', 'percent'],
    ['3.5 percentage points', 'percent', 'percentage_points'],
    ['51 out of 52', 'percent', 'count'],
    ['£3', 'count', 'money'],
    ['three', 'percent', 'count'],
    ['200k', 'percent', 'count'],
  ] as const)('keeps “%s” in a column of %s as %s, and warns', (printed, column, unit) => {
    const { cell, warnings } = reading(printed, { unit: column })
    expect(cell.unit).toBe(unit)
    expect(warnings[0]?.message).toContain(printed)
    expect(isComparable(cell, column)).toBe(false)
  })

  it('reads N/A as the table’s own note says', () => {
    expect(reading('N/A', { unit: 'percent', naMeans: 'not_applicable' }).cell.status).toBe('not_applicable')
  })

  it('sees no quotation in a figure of the column’s own year', () => {
    expect(reading('2008/9 target 80%', { unit: 'percent', period: '2008/09' }).cell).toMatchObject({
      value: '80',
      quotes: null,
    })
    expect(reading('2007/8 target 80%', { unit: 'percent', period: '2008/09' }).cell.quotes).toEqual({
      period: '2007/08',
      scheme: '',
    })
  })

  it('refuses words only where a figure is demanded, and says what may stand there', () => {
    expect(parseCell('All', { unit: 'count', strict: true })).toMatchObject({ ok: false, code: 'cell.not_understood' })
    expect(parseCell('four out of five', { unit: 'percent', strict: true })).toMatchObject({ ok: false })
    expect(parseCell('N/A', { unit: 'count', strict: true })).toMatchObject({ ok: true })
  })

  it('never compares a range, an absence or a figure of another year', () => {
    for (const printed of ['10% - 12%', 'N/A', 'x', 'BVPI 2007/08 target 4.8%', 'All', '546']) {
      expect(isComparable(reading(printed, { unit: 'percent' }).cell, 'percent')).toBe(false)
    }
    expect(isComparable(reading('38% min', { unit: 'percent' }).cell, 'percent')).toBe(true)
  })

  it('gives back any text exactly, understood or not', () => {
    for (const printed of ['  77 %  ', '77 per cent', '\t', 'N/A *', '–', 'over', '()', '%', '7–9', '***', 'a\nb']) {
      for (const unit of ['percent', 'count', 'text', 'not_stated'] as const) {
        expect(renderCell(reading(printed, { unit }).cell)).toBe(printed)
      }
    }
  })
})
