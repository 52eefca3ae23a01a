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
