import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { referenceListItems } from '../../db/tables/index.ts'

/** The items of lists, in printed order. */
export async function itemsOfLists(tx: Tx, listIds: string[]) {
  return tx
    .select()
    .from(referenceListItems)
    .where(inArray(referenceListItems.listId, listIds))
    .orderBy(asc(referenceListItems.position))
}
