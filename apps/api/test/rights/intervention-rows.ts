import type { Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'

/** An intervention with everything that one can have but an end, and a rule that a single miss is enough for. It suspends nothing. */
export async function interventionRows(tx: Tx, partnershipId: string): Promise<void> {
  await tx.insert(tables.interventionRules).values({ targets: 1, periods: 1, reason: 'For the matrix', setBy: 'person:somebody' })
  const [made] = await tx
    .insert(tables.interventions)
    .values({
      partnershipId,
      kind: 'change_in_management',
      state: 'reviewed',
      reason: 'Targets were missed',
      proposedBy: 'person:somebody',
      body: 'Board',
      decidedOn: '2008-08-18',
      decidedBy: 'person:other',
      decidedAt: '2008-08-18T10:00:00Z',
      startsOn: '2008-09-01',
    })
    .returning()
  const place = { interventionId: made!.id, position: 1 }
  await tx.insert(tables.interventionTargets).values({
    ...place,
    measureLineageId: partnershipId,
    indicator: 'NI 73',
    title: 'Key Stage 2',
    period: '2006/07',
    colour: 'red',
    sentence: 'It is worse',
  })
  await tx.insert(tables.interventionPeople).values({ ...place, name: 'A. Chair' })
  await tx.insert(tables.interventionReviews).values({
    interventionId: made!.id,
    number: 1,
    reviewedOn: '2008-09-01',
    finding: 'Better',
    reviewedBy: 'person:other',
  })
}

/** The code of a plan whose only owner is without a power. It is none of the marked ones, since that changes what may be done. */
export const suspendedPlan = 'zq-suspended'

/** A partnership under an intervention that suspends a power, and the draft of its plan, which everybody may read. */
export async function suspendedRows(tx: Tx): Promise<void> {
  const [partnership] = await tx.insert(tables.partnerships).values({ code: 'thanet', name: 'thanet', position: 9 }).returning()
  const [plan] = await tx
    .insert(tables.plans)
    .values({
      code: suspendedPlan,
      title: suspendedPlan,
      position: 99,
      kind: 'local_plan',
      countyOwned: false,
      termStart: '2008-09-01',
      termEnd: '2011-08-31',
    })
    .returning()
  await tx.insert(tables.planOwners).values({ planId: plan!.id, partnershipId: partnership!.id, position: 1 })
  await tx.insert(tables.editions).values({ planId: plan!.id, number: 1, title: suspendedPlan, visibility: 'public' })
  await tx.insert(tables.interventions).values({
    partnershipId: partnership!.id,
    kind: 'suspended_powers',
    state: 'decided',
    powers: ['submit'],
    reason: 'Targets were missed',
    proposedBy: 'person:somebody',
    body: 'Board',
    decidedOn: '2008-08-18',
    decidedBy: 'person:other',
    decidedAt: '2008-08-18T10:00:00Z',
    startsOn: '2008-08-18',
  })
}
