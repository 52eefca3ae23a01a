import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { partnerships, planOwners, plans } from '../db/tables/index.ts'

/** Codes of the plans in which partnerships have a share. */
export async function plansOf(tx: Tx, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ code: plans.code })
    .from(plans)
    .innerJoin(planOwners, eq(planOwners.planId, plans.id))
    .innerJoin(partnerships, eq(partnerships.id, planOwners.partnershipId))
    .where(inArray(partnerships.code, [...codes]))
  return new Set(rows.map(({ code }) => code))
}
