import { drawingText, drawTrend, type Series, type SeriesKind } from '@weald/charts'
import type { Observation } from '../content.ts'
import type { Block } from '../model.ts'
import type { PartContext } from './part.ts'

const kinds: Readonly<Record<Observation['kind'], SeriesKind>> = {
  actual: 'actual',
  provisional: 'estimate',
  estimate: 'estimate',
  target: 'target',
  comparator: 'comparator',
}

/** Fewer periods than this are said by their table alone. */
const fewest = 3

/** The figures of a table once more as a drawing, where they run over enough periods. What is no number is drawn as missing, never as nought. */
export function trendPicture(title: string, observations: readonly Observation[], { newId }: PartContext): Block[] {
  const inOrder = observations.toSorted((a, b) => (a.periodStart < b.periodStart ? -1 : 1))
  const series = [...Map.groupBy(inOrder, ({ breakdown, kind }) => `${breakdown} ${kind}`).values()].map(seriesOf)
  if (new Set(inOrder.map(({ periodLabel }) => periodLabel)).size < fewest) return []
  const description = series.map((one) => `${one.label}: ${one.points.map(inWords).join(', ')}.`).join(' ')
  return [{ kind: 'picture', title, description, svg: drawingText(drawTrend({ id: newId(), title, description, series })) }]
}

function seriesOf(values: readonly Observation[]): Series {
  const { breakdown, kind } = values[0]!
  return {
    label: breakdown || `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    kind: kinds[kind],
    points: values.map((value) => ({
      periodLabel: value.periodLabel,
      value: drawnNumber(value),
      printed: value.printed,
      hidden: value.status === 'suppressed',
    })),
  }
}

/** The number, where the print is one of the unit of its row. */
function drawnNumber({ value, valueHigh, status, unit, rowUnit }: Observation): number | null {
  if (value === null || valueHigh !== null || status === 'suppressed') return null
  return unit === rowUnit && rowUnit !== 'not_stated' ? Number(value) : null
}

const inWords = ({ periodLabel, printed, hidden }: Series['points'][number]) =>
  `${hidden ? 'hidden' : printed || 'no figure'} in ${periodLabel}`
