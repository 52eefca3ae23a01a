import type { SuspendedPower } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'

/** The powers that owners of some editions are without today, by edition: one statement however many. */
export async function suspendedPowersOf(
  tx: Tx,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SuspendedPower[]>> {
  const { rows } = await tx.execute<{ id: string; suspended: readonly SuspendedPower[] }>(sql`
    select e.id, interventions.suspended(e.id) as suspended from unnest(${sql.param(editionIds)}::uuid[]) as e(id)`)
  return new Map(rows.map(({ id, suspended }) => [id, suspended]))
}
