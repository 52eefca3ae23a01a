import { describe, expect, it } from 'vitest'
import { figureOf } from '../../../ui/figure-note.ts'
import { type PrintedCell, cellNote } from './printed-figure.ts'

const cell = (printed: string, more: Partial<PrintedCell> = {}): PrintedCell => ({
  printed,
  status: 'NORMAL',
  bound: 'EXACTLY',
  value: null,
  unit: 'PERCENT',
  rowUnit: 'PERCENT',
  footnoteMarks: [],
  quotedPeriod: null,
  quotedScheme: null,
  ...more,
})
const target = { kind: 'TARGET', period: '2008/09' }

describe('a printed cell', () => {
  it.each([
    ['N/A*', ['*'], 'N/A'],
    ['295 *', ['*'], '295'],
    ['43.2**', ['**'], '43.2'],
    ['5 A*-G', [], '5 A*-G'],
  ])('%s shows its footnote mark once, as a link', (printed, footnoteMarks, shown) => {
    expect(figureOf(cell(printed, { footnoteMarks }))).toMatchObject({ printed: shown, footnotes: footnoteMarks })
  })

  it('that quotes another year says which, and that its own column has none', () => {
    const quoting = cell('BVPI 2007/08 target 4.8%', { value: '4.8', quotedPeriod: '2007/08', quotedScheme: 'BVPI' })
    expect(cellNote(quoting, target)).toBe('The BVPI target for 2007/08: none is printed for 2008/09.')
  })

  it('with another unit than its row says so', () => {
    expect(cellNote(cell('546', { value: '546', unit: 'COUNT' }), target)).toBe(
      'Printed as a bare number in a row of percentages.',
    )
  })

  it('needs no note when it is what its place promises, or holds no number', () => {
    expect(cellNote(cell('65%', { value: '65' }), target)).toBe('')
    expect(cellNote(cell('N/A', { unit: 'TEXT', status: 'NOT_APPLICABLE' }), target)).toBe('')
  })
})
