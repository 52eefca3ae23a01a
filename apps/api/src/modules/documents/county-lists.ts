import { asc, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import * as tables from '../../db/tables/index.ts'
import { findFrameworks, itemsOf } from '../frameworks/queries.ts'
import { findCatalogues } from '../indicators/queries.ts'

/** What plans only name, and the county keeps. */
export async function countyLists(tx: Tx) {
  const frameworks = await findFrameworks(tx, null)
  const items = Map.groupBy(
    await itemsOf(
      tx,
      frameworks.map(({ id }) => id),
    ),
    ({ frameworkId }) => frameworkId,
  )
  const catalogues = await findCatalogues(tx)
  const indicators = Map.groupBy(
    await tx.select().from(tables.indicators).orderBy(asc(tables.indicators.position), asc(tables.indicators.id)),
    ({ catalogueId }) => catalogueId,
  )
  return {
    frameworks: frameworks.map((framework) => ({ ...framework, items: items.get(framework.id) ?? [] })),
    organisations: await tx.select().from(tables.organisations).orderBy(asc(tables.organisations.position)),
    pathfinders: await tx
      .select()
      .from(tables.partnerships)
      .where(sql`exists (select 1 from partnership_phases f where f.partnership_id = ${tables.partnerships.id} and f.pathfinder)`)
      .orderBy(asc(tables.partnerships.position)),
    catalogues: catalogues.map((catalogue) => ({ ...catalogue, indicators: indicators.get(catalogue.id) ?? [] })),
  }
}
