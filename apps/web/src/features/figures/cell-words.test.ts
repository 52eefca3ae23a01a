import { describe, expect, it } from 'vitest'
import { entryCell } from './cell-words.ts'
import { marksIn } from './footnote-marks.ts'
import type { SheetCell, SheetFigure } from './sheet-cells.ts'

const figure = (printed: string, more: Partial<SheetFigure> = {}) =>
  ({
    cell: { printed, status: 'NORMAL', bound: 'EXACTLY', footnoteMarks: [] },
    note: null,
    signedOffBy: null,
    ...more,
  }) as unknown as SheetFigure
const cell = (printed: string, more: Partial<SheetCell> = {}, of: Partial<SheetFigure> = {}): SheetCell => ({
  state: 'PROVISIONAL',
  warnings: [],
  figure: figure(printed, of),
  ...more,
})
const odd = { code: 'JUMP', path: 'text', message: 'This is a jump.' }
it('a footnote that several figures carry is told once, where they all say the same', () => {
  const marked = (note: string | null) =>
    cell('N/A*', {}, {
      note,
      cell: { printed: 'N/A*', status: 'NOT_AVAILABLE', bound: 'EXACTLY', footnoteMarks: ['*'] },
    } as never)
  const told = (...notes: (string | null)[]) =>
    marksIn(
      notes.map((_, at) => String(at)),
      new Map(notes.map((note, at) => [String(at), marked(note)])),
    ).map(({ mark, text, figures }) => [mark, text, figures.length])
  expect(told('Not yet published', 'Not yet published')).toEqual([['*', 'Not yet published', 2]])
  expect(told('Not yet published', null)).toEqual([['*', '', 2]])
})

const typed = { id: 'a', author: 'ann', text: '78%', seen: 1, reason: '' }

describe('a cell of the table of figures', () => {
  it('shows what is typed before what stands there, and how that stands', () => {
    expect(entryCell(cell('77%'), typed, { at: 'sending' })).toEqual({ text: '78%', tone: 'info' })
    expect(entryCell(cell('77%'), typed, { at: 'clash', theirs: { text: '76%', version: 2 } })).toMatchObject({
      text: '78%',
      tone: 'bad',
      note: 'Not saved: somebody else has entered “76%”.',
    })
  })

  it('warns below itself, with the reason for which it stays', () => {
    expect(entryCell(cell('95%', { warnings: [odd] }), undefined, undefined)).toEqual({
      text: '95%',
      tone: 'warn',
      note: 'This is a jump.',
    })
    expect(entryCell(cell('95%', { warnings: [odd] }, { note: 'Two schools merged' }), undefined, undefined).note).toBe(
      'This is a jump. Why it stays: Two schools merged',
    )
  })

  it('tells what is no plain number, what is signed off, and what is closed', () => {
    const bounded = {
      cell: { printed: '38% min', status: 'NORMAL', bound: 'AT_LEAST', footnoteMarks: [] },
    } as Partial<SheetFigure>
    expect(entryCell(cell('38% min', { state: 'SIGNED_OFF' }, bounded), undefined, undefined).note).toBe(
      'at least this much, ✓ signed off',
    )
    expect(entryCell(cell('77%', { state: 'LOCKED' }), undefined, undefined)).toMatchObject({ closed: true, note: 'Locked' })
    expect(entryCell(undefined, undefined, undefined, 'Worked out from NI 1')).toMatchObject({ closed: true })
  })

  it('keeps what is missing beside a figure for the place where one can write it', () => {
    const parts = { code: 'PARTS_MISSING', path: 'numerator', message: 'Without parts it counts in no total.' }
    expect(entryCell(cell('77%', { warnings: [parts] }), undefined, undefined)).toEqual({ text: '77%' })
  })
})
