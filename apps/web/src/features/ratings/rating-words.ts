import type { RatedPart, RatingColour, RatingRule } from '../../graphql/generated/graphql.ts'

export const rules = {
  TARGET: 'against the target of the year',
  TRAJECTORY: 'against the straight line between the figures stated on each side of the year',
  RANGE: 'against the range within which the figure is to stay',
} as const satisfies Record<RatingRule, string>

/** What needs looking at comes first; what cannot be judged comes last. */
const order: readonly RatingColour[] = ['RED', 'AMBER', 'GREEN', 'GREY']
export const worstFirst = ({ colour }: { colour: RatingColour }): number => order.indexOf(colour)

const parts = { ACTUAL: 'Figure', TARGET: 'Target', BASELINE: 'Baseline' } as const satisfies Record<RatedPart, string>

/** "Target for 2008/09: 38% min" */
export function inputText({
  part,
  printed,
  printedUnder,
}: {
  part: RatedPart
  printed: string
  printedUnder: string | null
}): string {
  return `${parts[part]}${printedUnder ? ` for ${printedUnder}` : ''}: ${printed || 'nothing printed'}`
}
