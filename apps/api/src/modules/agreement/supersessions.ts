import { may, type PlanCandidate, supersessionFaults } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { agreedEditions, holdEdition } from './queries.ts'
import * as no from './refusals.ts'
import type { Doing, Refused } from './steps.ts'

export type RemoveSupersessionInput = { readonly edition: string; readonly expectedVersion: number; readonly successor: string }
export type RecordSupersessionInput = RemoveSupersessionInput & { readonly effectiveOn: string }

type Done = { readonly edition: string } | Refused

/** Says which plan takes the place of an approved one from a day on: what "which plan is in force?" is answered by. */
export async function recordSupersession(tx: Tx, input: RecordSupersessionInput, doing: Doing): Promise<Done> {
  const found = await supersedable(tx, input, doing)
  if ('refusal' in found) return found
  const plans = await candidates(tx, found.planId, input.successor)
  const predecessor = plans.find(({ id }) => id === found.planId)
  if (!predecessor) return { refusal: no.notThere('edition') }
  const successor = plans.find(({ code }) => code === input.successor) ?? null
  const issues = supersessionFaults(predecessor, successor, input.effectiveOn)
  if (issues.length > 0) return { refusal: no.mend(issues) }
  return (await superseded(tx, input, input.effectiveOn)) ? { edition: input.edition } : { refusal: no.notThere('edition') }
}

/** Takes that back, while the plan has not been put out of force. */
export async function removeSupersession(tx: Tx, input: RemoveSupersessionInput, doing: Doing): Promise<Done> {
  const found = await supersedable(tx, input, doing)
  if ('refusal' in found) return found
  return (await superseded(tx, input, null)) ? { edition: input.edition } : { refusal: no.notSuperseded }
}

/** The approved edition, held still, of a plan that the actor may put out of force. */
async function supersedable(
  tx: Tx,
  { edition: id, expectedVersion }: RemoveSupersessionInput,
  { actor }: Doing,
): Promise<{ readonly planId: string } | Refused> {
  if (!(await holdEdition(tx, id))) return { refusal: no.notThere('edition') }
  const edition = (await agreedEditions(tx, [id])).get(id)
  if (!edition) return { refusal: no.notThere('edition') }
  if (!may(actor, 'plan:archive', edition))
    return {
      refusal: may(actor, 'plan:archive', { ...edition, state: 'approved' })
        ? no.notWritable(edition)
        : no.notYours('the Director of Operations'),
    }
  return edition.version === expectedVersion ? edition : { refusal: no.movedOn(edition) }
}

/** The plan with this id and the one with this code, as far as the transaction reaches, each with what it takes to be in force. */
async function candidates(tx: Tx, id: string, code: string): Promise<readonly (PlanCandidate & { readonly id: string })[]> {
  const { rows } = await tx.execute<PlanCandidate & { id: string }>(sql`
    select p.id, p.code, p.term_start::text as "termStart", p.term_end::text as "termEnd", p.county_owned as "countyOwned",
      coalesce((select array_agg(h.code) from plan_owners o join partnerships h on h.id = o.partnership_id where o.plan_id = p.id), '{}') as owners,
      coalesce((select 'approved' from editions e where e.plan_id = p.id and e.state = 'approved'), 'draft') as state
    from plans p where p.id = ${id} or p.code = ${code}`)
  return rows
}

async function superseded(tx: Tx, { edition, successor }: RemoveSupersessionInput, on: string | null): Promise<boolean> {
  const { rows } = await tx.execute<{ done: boolean }>(
    sql`select agreement.supersede_plan(${edition}::uuid, ${successor}, ${on}::date) as done`,
  )
  return rows[0]?.done ?? false
}
