import { CELL_STATUSES } from '../cell/cell.ts'
import type { Rated } from './rating.ts'
import { type RatingColour, RATINGS } from './rating-rules.ts'
import { readStatedFigure } from './stated-figure.ts'

/** What counts of something rated: the colour that stands, which a person may have set, and whether a figure came in at all. */
export type Counted = { readonly colour: RatingColour; readonly reported: boolean }

/** How many of several ratings have each colour, and how many of them had anything reported. They are counted, never averaged. */
export type Tally = Readonly<Record<RatingColour, number>> & {
  readonly reported: number
  readonly of: number
  readonly sentence: string
}

export function tally(all: readonly Counted[]): Tally {
  const count = (colour: RatingColour) => all.filter((each) => each.colour === colour).length
  const reported = all.filter((each) => each.reported).length
  const colours = { green: count('green'), amber: count('amber'), red: count('red'), grey: count('grey') }
  const words = (Object.keys(RATINGS) as RatingColour[]).map(
    (colour) => `${colours[colour]} ${RATINGS[colour].word.toLowerCase()}`,
  )
  return {
    ...colours,
    reported,
    of: all.length,
    sentence: all.length === 0 ? 'Nothing is measured.' : `${reported} of ${all.length} reported: ${words.join(', ')}.`,
  }
}

/** Whether anything was reported that holds a number, be it one that can be judged or not. */
export function isReported({ explanation }: Rated): boolean {
  const { actual } = explanation.inputs
  return actual !== null && CELL_STATUSES[readStatedFigure(actual).cell.status].holdsNumber
}
