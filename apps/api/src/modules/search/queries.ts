import type { Actor } from '@weald/domain'
import { and, type SQL, sql } from 'drizzle-orm'
import { inCurrentEdition, visibleEdition } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editions } from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import type { Page, PageOrder } from '../../graphql/paging.ts'
import { excerpt } from './excerpt.ts'

export const searchKinds = ['partnership', 'plan', 'section', 'priority', 'risk', 'indicator'] as const
export type SearchKind = (typeof searchKinds)[number]

export type Search = { readonly query: string; readonly kinds: readonly SearchKind[] }

export type Hit = {
  readonly kind: SearchKind
  readonly id: string
  readonly ref: string
  readonly title: string
  readonly position: number | null
  readonly excerpt: string
  readonly planId: string | null
  /** Minus the rank: a page runs all columns one way, and the best come first. */
  readonly distance: string
}

export const bestFirst: PageOrder<Hit> = {
  name: 'hits best first',
  kinds: ['decimal', 'text', 'uuid'],
  keyOf: ({ distance, kind, id }) => [distance, kind, id],
}

/** A word in the title weighs this much beyond its place in the whole text. */
const titleWeight = 2

/** Reads any text as words to look for, and blanks or stop words alone as nothing, which nothing holds. */
const words = (query: string) => sql`websearch_to_tsquery('english', ${query})`

/** Content through the current edition only, plans that have an edition to show, and what belongs to no plan. */
function visibleEntry(actor: Actor): SQL {
  return sql`(${inCurrentEdition(sql`e.edition_id`, actor)}
    or e.kind = 'plan' and e.id in (select ${editions.planId} from ${editions} where ${visibleEdition(actor)})
    or e.kind not in ('plan', 'section', 'priority', 'risk'))`
}

function matching(actor: Actor, { query, kinds }: Search): SQL | undefined {
  return and(sql`e.words @@ ${words(query)}`, sql`e.kind = any (${sql.param(kinds)}::text[])`, visibleEntry(actor))
}

export async function findHits(tx: Tx, actor: Actor, search: Search, page: Page): Promise<Hit[]> {
  const asked = words(search.query)
  const distance = sql`-round((ts_rank(e.words, ${asked}) + ${titleWeight} * ts_rank(to_tsvector('english', e.title), ${asked}))::numeric, 6)`
  const { where, orderBy, limit } = keyset(page, [distance, sql`e.kind`, sql`e.id`])
  const { rows } = await tx.execute<Hit>(sql`
    select hit.kind, hit.id, hit.ref, hit.position, hit.title, hit."planId", hit.distance,
      ${excerpt(sql`hit.title`, sql`hit.detail`, asked)} as excerpt
    from (
      select e.kind, e.id, e.ref, e.position, e.title, e.detail, e_edition.plan_id as "planId", ${distance} as distance
      from search_entries e left join editions e_edition on e_edition.id = e.edition_id
      where ${and(matching(actor, search), where)}
      order by ${sql.join(orderBy, sql`, `)}
      limit ${limit}
    ) hit
    order by hit.distance, hit.kind, hit.id`)
  return rows
}

export async function countHits(tx: Tx, actor: Actor, search: Search): Promise<number> {
  const { rows } = await tx.execute<{ all: string }>(
    sql`select count(*) as all from search_entries e where ${matching(actor, search)}`,
  )
  return Number(rows[0]?.all ?? 0)
}
