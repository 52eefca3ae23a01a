import type { Issue } from '../refusal.ts'
import { type CyclePart, cyclePartNames } from './cycle.ts'

type Named = { readonly lineage: string; readonly title: string }

/** What a review is about and what has been written in it, as far as completeness asks. */
export type ReviewHoldings = {
  readonly priorities: readonly (Named & { readonly narrative: boolean; readonly assessed: boolean })[]
  readonly actions: readonly (Named & { readonly updated: boolean })[]
  readonly lines: readonly (Named & { readonly reported: boolean })[]
}

const lacks: Readonly<Record<CyclePart, (holds: ReviewHoldings) => readonly Issue[]>> = {
  narrative: ({ priorities }) =>
    priorities.flatMap(({ lineage, title, narrative, assessed }) => {
      const path = `priorities/${lineage}`
      if (!narrative) return [{ path, code: 'NARRATIVE_MISSING', message: `Say how “${title}” is going.` }]
      return assessed ? [] : [{ path, code: 'ASSESSMENT_MISSING', message: `Choose how “${title}” stands.` }]
    }),
  progress: ({ actions }) =>
    actions
      .filter(({ updated }) => !updated)
      .map(({ lineage, title }) => ({
        path: `actions/${lineage}`,
        code: 'STATUS_MISSING',
        message: `Say how the action “${title}” is going.`,
      })),
  spend: ({ lines }) =>
    lines
      .filter(({ reported }) => !reported)
      .map(({ lineage, title }) => ({
        path: `spend/${lineage}`,
        code: 'SPEND_MISSING',
        message: `Enter what was spent on “${title}” in the quarter; 0 where nothing was.`,
      })),
}

/** What a cycle asks of a review and is not there yet, in the order of the page. */
export function missingFromReview(asks: readonly CyclePart[], holds: ReviewHoldings): readonly Issue[] {
  return cyclePartNames.filter((part) => asks.includes(part)).flatMap((part) => lacks[part](holds))
}
