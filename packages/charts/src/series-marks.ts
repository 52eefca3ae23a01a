import type { SeriesKind } from './chart-data.ts'

/** Kinds of series differ by line, by mark and by colour, so that any one of the three is enough to tell them apart. */
export type Marks = { colour: string; dash: string | undefined; width: number; mark: string; hollow: boolean }

const circle = 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z'
const triangle = 'M0-6.5 6 4.5H-6z'
const downward = 'M0 6.5-6-4.5H6z'
const diamond = 'M0-6.5 6.5 0 0 6.5-6.5 0z'
const smallDiamond = 'M0-4 4 0 0 4-4 0z'
const wideDiamond = 'M0-4 9 0 0 4-9 0z'
const tallDiamond = 'M0-9 4 0 0 9-4 0z'
const square = 'M-4-4h8v8h-8z'
const wideBox = 'M-6.5-3h13v6h-13z'
const tallBox = 'M-3-6.5h6v13h-6z'

/** Lines of one kind (primary, secondary, overall) keep its line and colour, and differ by their mark, in this order. */
const kinds: Record<SeriesKind, Omit<Marks, 'mark'> & { shapes: readonly [string, ...string[]] }> = {
  actual: { colour: '#1e6145', dash: undefined, width: 3, shapes: [circle, triangle, downward], hollow: false },
  estimate: { colour: '#1e6145', dash: '2 4', width: 2.5, shapes: [circle, triangle, downward], hollow: true },
  target: { colour: '#a34a12', dash: '9 5', width: 2.5, shapes: [diamond, wideDiamond, tallDiamond], hollow: false },
  trajectory: { colour: '#a34a12', dash: '1 5', width: 2, shapes: [smallDiamond, wideDiamond, tallDiamond], hollow: true },
  comparator: { colour: '#4c5a53', dash: '14 4 2 4', width: 2, shapes: [square, wideBox, tallBox], hollow: true },
}

/** The marks of each series, in order. */
export function marksOf(series: readonly { kind: SeriesKind }[]): Marks[] {
  const before: Partial<Record<SeriesKind, number>> = {}
  return series.map(({ kind }) => {
    const nth = before[kind] ?? 0
    before[kind] = nth + 1
    const { shapes, ...marks } = kinds[kind]
    return { ...marks, mark: shapes[nth % shapes.length] ?? shapes[0] }
  })
}

export const ink = '#14201a'
export const inkSoft = '#4c5a53'
export const rule = '#cbd5ce'

/** What stands in the place of a figure: a cross for none, a barred box for one that is hidden. */
export const gapMarks = { none: 'M-4-4 4 4M4-4-4 4', hidden: 'M-5-5h10v10h-10zM-5 5 5-5M-5 0 0-5M0 5 5 0' } as const

/** A sign beside a drawing: its word is written, its shape and colour only repeat it. */
export type Sign = { word: string; path: string; tone: keyof typeof toneInks }
export const toneInks = { good: '#1e6145', warn: '#a65f0a', bad: '#b3261e', none: '#6c7771', info: '#2b6391' } as const
