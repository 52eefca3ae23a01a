import { type Actor, applyInterventionRule, type InterventionRule, type RuleFinding } from '@weald/domain'
import { inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { interventions } from '../../db/tables/index.ts'
import { allPartnerships, type Partnership } from '../partnerships/queries.ts'
import { keyTargetResults } from './key-target-results.ts'
import { currentRule } from './queries.ts'

export type Finding = RuleFinding & { readonly partnership: Partnership }

/** What the county's rule finds of partnerships on a day. */
export async function findingsFor(
  tx: Tx,
  actor: Actor,
  partnerships: readonly Partnership[],
  rule: InterventionRule,
  on: string,
): Promise<Finding[]> {
  const results = await keyTargetResults(tx, actor, partnerships, on, rule.periods)
  return partnerships.map((partnership, at) => ({ partnership, ...applyInterventionRule(rule, results[at] ?? []) }))
}

/** The partnerships for which the rule asks for an intervention on a day while none is proposed, decided or in effect. */
export async function dueFindings(tx: Tx, actor: Actor, on: string): Promise<Finding[]> {
  const open = await tx
    .select({ partnershipId: interventions.partnershipId })
    .from(interventions)
    .where(inArray(interventions.state, ['proposed', 'decided', 'reviewed']))
  const dealtWith = new Set(open.map(({ partnershipId }) => partnershipId))
  const others = (await allPartnerships(tx)).filter(({ id }) => !dealtWith.has(id))
  return (await findingsFor(tx, actor, others, await currentRule(tx), on)).filter(({ asks }) => asks)
}
