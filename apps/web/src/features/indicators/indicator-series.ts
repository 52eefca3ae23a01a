import type { ObservationKind } from '../../graphql/generated/graphql.ts'
import type { Point, Series, SeriesKind } from '@weald/charts'
import { drawnNumber, drawnWithCare, isQuoted, whyNotDrawn } from './drawable.ts'
import type { Value } from './drawable.ts'
import { kinds, withCapital } from './indicator-words.ts'

/** A provisional figure is no more settled than an estimate, so it is drawn like one; its label says which it is. */
const seriesKinds: Record<ObservationKind, SeriesKind> = {
  ACTUAL: 'actual',
  PROVISIONAL: 'estimate',
  ESTIMATE: 'estimate',
  TARGET: 'target',
  COMPARATOR: 'comparator',
}

/** One line for each kind of value, and for each part of the whole: Primary, Secondary, Overall. */
export function seriesOf(values: readonly Value[]): Series[] {
  const groups = Map.groupBy(values, ({ breakdown, kind }) => `${breakdown} ${kind}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return { label: labelOf(first), kind: seriesKinds[first.kind], points: group.flatMap(pointsOf) }
  })
}

function labelOf({ breakdown, kind }: Value): string {
  if (!breakdown) return withCapital(kinds[kind])
  return kind === 'ACTUAL' ? breakdown : `${breakdown}, ${kinds[kind]}`
}

function pointsOf(value: Value): Point[] {
  const number = drawnNumber(value)
  const { cell, period, printedUnder } = value
  if (number === null) {
    const reason = whyNotDrawn(value)
    return [{ periodLabel: period.label, value: null, printed: cell.printed && `${cell.printed} (${reason})`, reason }]
  }
  const own = { periodLabel: period.label, value: Number(number), printed: cell.printed }
  if (!isQuoted(value)) return [own]
  // The column that it stands in has then no value of its own, which is worth a cross on the axis.
  return [own, { periodLabel: printedUnder, value: null, printed: '', reason: `none: the cell quotes ${period.label}` }]
}

export type Remark = { what: string; printed: string; reason: string }

/** What the chart cannot say: values that it does not draw, and values that it draws with a reservation. */
export function remarksOn(values: readonly Value[]): { notDrawn: Remark[]; withCare: Remark[] } {
  const remark = (value: Value, reason: string): Remark => ({ what: whatOf(value), printed: value.cell.printed, reason })
  return {
    notDrawn: values.filter((value) => drawnNumber(value) === null).map((value) => remark(value, whyNotDrawn(value))),
    withCare: values.filter((value) => drawnWithCare(value)).map((value) => remark(value, drawnWithCare(value))),
  }
}

function whatOf({ breakdown, kind, printedUnder }: Value): string {
  return withCapital([breakdown, kinds[kind], printedUnder].filter(Boolean).join(' '))
}
