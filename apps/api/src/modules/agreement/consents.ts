import { type Actor, actorLabel, may, type Refusal, suspensionRefusal } from '@weald/domain'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { consents, partnerships } from '../../db/tables/index.ts'
import { type AgreedEdition, agreedEditions, holdEdition } from './queries.ts'
import * as no from './refusals.ts'
import type { Doing, Refused } from './steps.ts'

export type ConsentInput = { readonly edition: string; readonly expectedVersion: number; readonly partnership: string }

/** A partnership's board agrees that its joint plan is submitted as it now is. */
export async function consent(tx: Tx, input: ConsentInput, doing: Doing): Promise<{ edition: string } | Refused> {
  const found = await consentable(tx, input, doing)
  if ('refusal' in found) return found
  if (found.standing === 'given') return { refusal: no.alreadyConsented }
  await withdrawn(tx, found, doing)
  await tx.insert(consents).values({
    editionId: input.edition,
    partnershipId: found.partnershipId,
    givenBy: actorLabel(doing.actor),
    // By the clock of the database, as what is written: the edition is held, so this is later than all of that.
    givenAt: sql`clock_timestamp()`,
  })
  return { edition: input.edition }
}

/** Takes that back, while the plan has not gone to the gate. */
export async function withdrawConsent(tx: Tx, input: ConsentInput, doing: Doing): Promise<{ edition: string } | Refused> {
  const found = await consentable(tx, input, doing)
  if ('refusal' in found) return found
  if (found.standing === 'missing') return { refusal: no.neverConsented }
  await withdrawn(tx, found, doing)
  return { edition: input.edition }
}

type Consentable = {
  readonly editionId: string
  readonly partnershipId: string
  readonly standing: 'given' | 'outdated' | 'missing'
}

async function consentable(
  tx: Tx,
  { edition: id, expectedVersion, partnership }: ConsentInput,
  { actor }: Doing,
): Promise<Consentable | Refused> {
  if (!(await holdEdition(tx, id))) return { refusal: no.notThere('edition') }
  const edition = (await agreedEditions(tx, [id])).get(id)
  const own = edition?.consents.find((each) => each.partnership === partnership)
  if (!edition || !own) return { refusal: no.notThere('edition') }
  if (edition.version !== expectedVersion) return { refusal: no.movedOn(edition) }
  // The right is that of the one partnership, not of any that shares the plan, and so is the power.
  const suspended = edition.suspended.filter((each) => each.partnership === partnership)
  const alone = { ...edition, owners: [partnership], suspended }
  if (!may(actor, 'plan:consent', alone)) return { refusal: whyNot(actor, alone) }
  if (!edition.joint) return { refusal: no.notJoint }
  const [row] = await tx.select({ id: partnerships.id }).from(partnerships).where(eq(partnerships.code, partnership))
  if (!row) return { refusal: no.notThere('edition') }
  return { editionId: id, partnershipId: row.id, standing: own.standing }
}

function whyNot(actor: Actor, alone: AgreedEdition): Refusal {
  const withPowers = { ...alone, suspended: [] }
  if (may(actor, 'plan:consent', withPowers)) return suspensionRefusal('plan:consent', alone.suspended)
  return may(actor, 'plan:consent', { ...withPowers, state: 'draft', editors: [] })
    ? no.notWritable(alone)
    : no.notYours('the chair of the partnership’s board, who has not edited it')
}

/** A consent that stands, or that the plan has outgrown, makes room. */
async function withdrawn(tx: Tx, { editionId, partnershipId }: Consentable, { actor }: Doing): Promise<void> {
  await tx
    .update(consents)
    .set({ withdrawnBy: actorLabel(actor), withdrawnAt: sql`clock_timestamp()` })
    .where(and(eq(consents.editionId, editionId), eq(consents.partnershipId, partnershipId), isNull(consents.withdrawnAt)))
}
