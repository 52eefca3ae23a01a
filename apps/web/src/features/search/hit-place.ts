import type { SearchKind } from '../../graphql/generated/graphql'

export type Hit = { kind: SearchKind; ref: string; plan: { code: string } | null; position: number | null }

const inPlan = ({ plan }: Hit, anchor: string) => (plan ? `/plans/${plan.code}#${anchor}` : '/plans')

/** Where a hit can be read: its own page, or its place in a longer one. */
const places: Record<SearchKind, (hit: Hit) => string> = {
  PARTNERSHIP: ({ ref }) => `/partnerships/${ref}`,
  PLAN: ({ ref }) => `/plans/${ref}`,
  SECTION: (hit) => inPlan(hit, hit.ref),
  PRIORITY: (hit) => inPlan(hit, hit.position === null ? 'priorities' : `priority-${hit.position}`),
  RISK: ({ ref }) => `/risks#risk-${ref}`,
  INDICATOR: ({ ref }) => `/indicators/${encodeURIComponent(ref)}`,
}

export function placeOf(hit: Hit): string {
  return places[hit.kind](hit)
}
