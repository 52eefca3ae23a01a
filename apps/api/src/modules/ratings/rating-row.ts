import { type Rated, isReported, rate, type RatingColour, type StatedFigure } from '@weald/domain'
import type { Measure } from '../actions/queries.ts'
import type { Observation } from '../indicators/observations.ts'
import type { Indicator } from '../indicators/queries.ts'
import { statedFigure } from './figures.ts'
import type { Series } from './latest.ts'

/** What somebody answers for: the figures to be reached, and of what. */
export type Promised = {
  readonly indicator: Indicator
  readonly area: 'county' | 'partnership'
  readonly partnershipId: string | null
  readonly measure: Measure | null
  readonly priorityId: string | null
  readonly baseline: StatedFigure | null
  readonly targets: readonly StatedFigure[]
  readonly on: string
}

export type RatingRow = Promised & {
  readonly id: string
  readonly actual: Observation | null
  readonly rated: Rated
}

export const seriesOf = ({ indicator, area, partnershipId, on }: Promised): Series => ({
  indicatorId: indicator.id,
  area,
  partnershipId,
  on,
})

export function ratingRow(promised: Promised, actual: Observation | null): RatingRow {
  const { indicator, measure, partnershipId, baseline, targets, on } = promised
  const rated = rate({ polarity: indicator.polarity, baseline, targets, actual: actual && statedFigure(actual), asOf: on })
  return { ...promised, id: `${measure?.lineageId ?? indicator.id}:${partnershipId ?? 'county'}`, actual, rated }
}

/** The colour that stands. */
export const colourOf = ({ rated }: RatingRow): RatingColour => rated.rating

export const counted = (row: RatingRow) => ({ colour: colourOf(row), reported: isReported(row.rated) })
