import type { Threshold } from '../threshold.ts'
import type { Chance } from './chance.ts'
import type { Shape } from './random-shape.ts'

/** The children of one place who are the same in every way that the table tells apart. */
export interface Leaf {
  readonly place: string
  readonly breakdowns: readonly string[]
  readonly quarter: string | null
  counted: number
  others: number
}

/** Whoever stands in a table stands in one leaf of it. Many are small, many are nought, some are large. */
export function randomLeaves(shape: Shape, { upTo }: Threshold, chance: Chance): Leaf[] {
  const tiny = chance.percent(10)
  const size = () => {
    const draw = chance.below(10)
    if (draw < 2) return 0
    return draw < 5 ? chance.between(1, upTo) : chance.between(upTo + 1, chance.one([20, 90, 400]))
  }
  return shape.places.flatMap((place) =>
    kinds(shape).flatMap((breakdowns) =>
      (shape.quarters.length > 0 ? shape.quarters : [null]).map((quarter) => ({
        place,
        breakdowns,
        quarter,
        counted: size(),
        others: tiny ? size() : chance.percent(10) ? chance.between(1, upTo) : chance.between(upTo + 1, 300),
      })),
    ),
  )
}

/** Each way to be told apart: one part of every division, and of what divides that part. */
function kinds({ divisions }: Shape): string[][] {
  const within = (whole: string): string[][] =>
    divisions
      .filter((division) => division.whole === whole)
      .reduce<string[][]>(
        (so, { parts }) =>
          so.flatMap((breakdowns) => parts.flatMap((part) => within(part).map((deeper) => [...breakdowns, part, ...deeper]))),
        [[]],
      )
  return within('')
}
