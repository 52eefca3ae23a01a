import type { Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'

/** Two partnerships with nothing but one plan between them, which everybody may read: what they share is the same for whoever asks. */
export async function sharedPlanRows(tx: Tx): Promise<void> {
  const named = { code: 'zq-shared', title: 'zq-shared', position: 98, kind: 'local_plan', countyOwned: false } as const
  const [plan] = await tx
    .insert(tables.plans)
    .values({ ...named, termStart: '2008-09-01', termEnd: '2011-08-31' })
    .returning()
  const partnerships = await tx
    .insert(tables.partnerships)
    .values(['gravesham', 'maidstone'].map((code, at) => ({ code, name: code, position: 10 + at })))
    .returning()
  await tx
    .insert(tables.planOwners)
    .values(partnerships.map(({ id }, at) => ({ planId: plan!.id, partnershipId: id, position: at + 1 })))
  await tx.insert(tables.editions).values({ planId: plan!.id, number: 1, title: 'zq-shared', visibility: 'public' })
}
