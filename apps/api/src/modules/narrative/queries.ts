import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  achievements,
  contentsEntries,
  facts,
  footnotes,
  glossaryTerms,
  legislation,
  particulars,
  referenceListItems,
  referenceLists,
  sections,
} from '../../db/tables/index.ts'
import { contentOf } from '../../graphql/batches.ts'

export type Section = typeof sections.$inferSelect
export type Fact = typeof facts.$inferSelect
export type ReferenceList = typeof referenceLists.$inferSelect

/** What an edition says, by the fields of `Edition`. */
export const narrativeOf = {
  particulars: contentOf(particulars),
  contents: contentOf(contentsEntries),
  sections: contentOf(sections),
  footnotes: contentOf(footnotes),
  lists: contentOf(referenceLists),
  legislation: contentOf(legislation),
  glossary: contentOf(glossaryTerms),
  facts: contentOf(facts),
  achievements: contentOf(achievements),
}

/** The items of lists, in printed order. */
export async function itemsOfLists(tx: Tx, listIds: string[]) {
  return tx
    .select()
    .from(referenceListItems)
    .where(inArray(referenceListItems.listId, listIds))
    .orderBy(asc(referenceListItems.position))
}
