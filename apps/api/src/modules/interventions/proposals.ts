import { actorLabel, type InterventionKind, may, type Power, refusal } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { interventionTargets } from '../../db/tables/index.ts'
import { textFaults } from '../agreement/inputs.ts'
import { partnershipByCode } from '../partnerships/queries.ts'
import { findingsFor } from './findings.ts'
import { type Doing, mend, no, noPartnership, type Outcome, ownPartnership, powerFaults, proposedAlready } from './outcomes.ts'
import { currentRule } from './queries.ts'

type Proposal = { readonly partnership: string; readonly kind: InterventionKind; readonly powers?: readonly Power[] | null }
type Because = { readonly reason: string; readonly ruleId: string | null }
type Proposed = { readonly id: string; readonly number: number }

export async function propose(tx: Tx, input: Proposal & { readonly reason: string }, doing: Doing): Promise<Outcome> {
  const issues = textFaults('reason', 'why you propose it', input.reason)
  if (issues.length > 0) return no(mend(issues))
  const made = await record(tx, input, { reason: input.reason.trim(), ruleId: null }, doing)
  return 'refusal' in made ? made : { number: made.number, refusal: null }
}

/** Proposes what the county's rule asks for, with the ratings that it found. */
export async function applyRule(tx: Tx, input: Proposal, doing: Doing): Promise<Outcome> {
  const partnership = await partnershipByCode(tx, input.partnership)
  if (!partnership) return no(noPartnership)
  const rule = await currentRule(tx)
  const [finding] = await findingsFor(tx, doing.actor, [partnership], rule, dayOf(doing.now))
  if (!finding?.asks)
    return no(
      refusal('RULE_NOT_MET', `${finding?.explanation} You can still propose an intervention by hand, with a reason.`.trim()),
    )
  const made = await record(tx, input, { reason: finding.explanation, ruleId: rule.id }, doing)
  if ('refusal' in made) return made
  await tx.insert(interventionTargets).values(
    finding.missed.map(({ measure, indicator, title, period, colour, sentence }, index) => ({
      interventionId: made.id,
      position: index + 1,
      measureLineageId: measure,
      indicator,
      title,
      period,
      colour: colour === 'amber' ? ('amber' as const) : ('red' as const),
      sentence,
    })),
  )
  return { number: made.number, refusal: null }
}

async function record(
  tx: Tx,
  { partnership: code, kind, powers }: Proposal,
  because: Because,
  { actor }: Doing,
): Promise<Proposed | Outcome> {
  const named = [...new Set(powers ?? [])]
  const issues = powerFaults(kind, named)
  if (issues.length > 0) return no(mend(issues))
  const partnership = await partnershipByCode(tx, code)
  if (!partnership) return no(noPartnership)
  if (!may(actor, 'intervention:propose', { visibility: 'owners', owners: [code] })) return no(ownPartnership)
  // By hand, since an actor may name no other columns.
  const { rows } = await tx.execute<Proposed>(sql`
    insert into interventions (partnership_id, kind, powers, reason, rule_id, proposed_by)
    values (${partnership.id}, ${kind}, ${sql.param(named)}::text[], ${because.reason}, ${because.ruleId}, ${actorLabel(actor)})
    on conflict do nothing returning id, number`)
  return rows[0] ?? no(proposedAlready(kind))
}
