import type { Actor } from '@weald/domain'
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { currentEditionIds } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { organisations, partnershipPhases, partnerships, people, postHoldings, posts } from '../../db/tables/index.ts'
import { whether } from '../../db/whether.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'
import { holdsUnmappedPriority } from '../priorities/queries.ts'

export type Partnership = typeof partnerships.$inferSelect
export type Organisation = typeof organisations.$inferSelect

export type PartnershipFilter = { pathfinder?: boolean | null; joint?: boolean | null; unmapped?: boolean | null }

export const partnershipOrders = {
  position: listOrder('partnerships by position', partnerships, ['position', 'id']),
  name: listOrder('partnerships by name', partnerships, ['name', 'id']),
}
export type PartnershipOrder = keyof typeof partnershipOrders

function matching(actor: Actor, filter: PartnershipFilter): SQL | undefined {
  return and(
    whether(
      filter.pathfinder,
      sql`exists (select 1 from partnership_phases f where f.partnership_id = ${partnerships.id} and f.pathfinder)`,
    ),
    whether(
      filter.joint,
      sql`exists (select 1 from plan_owners o join plan_owners other on other.plan_id = o.plan_id and other.id <> o.id
        join editions e on e.plan_id = o.plan_id
        where o.partnership_id = ${partnerships.id} and e.id in ${currentEditionIds(actor)})`,
    ),
    whether(
      filter.unmapped,
      sql`exists (select 1 from plan_owners o join editions e on e.plan_id = o.plan_id
        where o.partnership_id = ${partnerships.id} and e.id in ${currentEditionIds(actor)} and ${holdsUnmappedPriority(sql`e.id`)})`,
    ),
  )
}

export async function findPartnerships(tx: Tx, actor: Actor, filter: PartnershipFilter, order: PartnershipOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, partnershipOrders[order].columns)
  return tx
    .select()
    .from(partnerships)
    .where(and(matching(actor, filter), where))
    .orderBy(...orderBy)
    .limit(limit)
}

export async function countPartnerships(tx: Tx, actor: Actor, filter: PartnershipFilter): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(partnerships).where(matching(actor, filter))
  return row?.all ?? 0
}

/** Every partnership, in the county's order. */
export async function allPartnerships(tx: Tx): Promise<Partnership[]> {
  return tx.select().from(partnerships).orderBy(asc(partnerships.position), asc(partnerships.id))
}

export async function partnershipByCode(tx: Tx, code: string): Promise<Partnership | null> {
  const [row] = await tx.select().from(partnerships).where(eq(partnerships.code, code))
  return row ?? null
}

export async function partnershipsById(tx: Tx, ids: string[]): Promise<Partnership[]> {
  return tx.select().from(partnerships).where(inArray(partnerships.id, ids))
}

export async function phasesOf(tx: Tx, partnershipIds: string[]) {
  return tx
    .select()
    .from(partnershipPhases)
    .where(inArray(partnershipPhases.partnershipId, partnershipIds))
    .orderBy(asc(partnershipPhases.startsOn))
}

/** Who holds the posts of a partnership, each with post and person. */
export async function holdingsOfPartnerships(tx: Tx, partnershipIds: string[]) {
  return holdings(tx, inArray(posts.partnershipId, partnershipIds))
}

export async function holdingsOfPosts(tx: Tx, postIds: string[]) {
  return holdings(tx, inArray(posts.id, postIds))
}

async function holdings(tx: Tx, where: SQL) {
  const rows = await tx
    .select({ holding: postHoldings, post: posts, person: people })
    .from(postHoldings)
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .innerJoin(people, eq(people.id, postHoldings.personId))
    .where(where)
    .orderBy(asc(posts.position), asc(people.position))
  return rows.map(({ holding, post, person }) => ({ ...holding, post, person }))
}

export async function peopleById(tx: Tx, ids: string[]) {
  return tx.select().from(people).where(inArray(people.id, ids))
}

export async function postsById(tx: Tx, ids: string[]) {
  return tx.select().from(posts).where(inArray(posts.id, ids))
}

export async function organisationsById(tx: Tx, ids: string[]) {
  return tx.select().from(organisations).where(inArray(organisations.id, ids))
}

export type OrganisationFilter = { kind?: string | null }

export const organisationOrders = {
  position: listOrder('organisations by position', organisations, ['position', 'id']),
  name: listOrder('organisations by name', organisations, ['name', 'id']),
}
export type OrganisationOrder = keyof typeof organisationOrders

const ofKind = ({ kind }: OrganisationFilter) => (kind == null ? undefined : eq(organisations.kind, kind))

export async function findOrganisations(tx: Tx, filter: OrganisationFilter, order: OrganisationOrder, page: Page) {
  const { where, orderBy, limit } = keyset(page, organisationOrders[order].columns)
  return tx
    .select()
    .from(organisations)
    .where(and(ofKind(filter), where))
    .orderBy(...orderBy)
    .limit(limit)
}

export async function countOrganisations(tx: Tx, filter: OrganisationFilter): Promise<number> {
  const [row] = await tx.select({ all: count() }).from(organisations).where(ofKind(filter))
  return row?.all ?? 0
}

export const postOrder = listOrder('posts by title', posts, ['title', 'id'])

export async function findPosts(tx: Tx, page: Page) {
  const { where, orderBy, limit } = keyset(page, postOrder.columns)
  return tx
    .select()
    .from(posts)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
}

export const personOrder = listOrder('people by name', people, ['name', 'id'])

export async function findPeople(tx: Tx, page: Page) {
  const { where, orderBy, limit } = keyset(page, personOrder.columns)
  return tx
    .select()
    .from(people)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
}

export const countPosts = (tx: Tx): Promise<number> => tx.$count(posts)
export const countPeople = (tx: Tx): Promise<number> => tx.$count(people)
