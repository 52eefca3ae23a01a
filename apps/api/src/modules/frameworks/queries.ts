import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { frameworkItems, frameworks } from '../../db/tables/index.ts'

export type Framework = typeof frameworks.$inferSelect
export type FrameworkItem = typeof frameworkItems.$inferSelect

export async function findFrameworks(tx: Tx, kind: Framework['kind'] | null): Promise<Framework[]> {
  return tx
    .select()
    .from(frameworks)
    .where(kind === null ? undefined : eq(frameworks.kind, kind))
    .orderBy(asc(frameworks.position))
}

export async function frameworksById(tx: Tx, ids: string[]): Promise<Framework[]> {
  return tx.select().from(frameworks).where(inArray(frameworks.id, ids))
}

export async function itemsOf(tx: Tx, frameworkIds: string[]): Promise<FrameworkItem[]> {
  return tx
    .select()
    .from(frameworkItems)
    .where(inArray(frameworkItems.frameworkId, frameworkIds))
    .orderBy(asc(frameworkItems.position))
}
