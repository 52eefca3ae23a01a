import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  accounts,
  invitations,
  partnerships,
  people,
  postHoldings,
  posts,
  roleGrantPartnerships,
  roleGrants,
  serviceAccountPartnerships,
  serviceAccounts,
  serviceKeys,
} from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'

export const accountOrder = listOrder('people by name', accounts, ['name', 'id'])
export const serviceAccountOrder = listOrder('service accounts by name', serviceAccounts, ['name', 'id'])

/**
 * What an administrator may see of an account: an actor's transaction cannot read the other columns. Columns within a subquery are
 * written out, since drizzle names the columns of a statement's only table without it.
 */
const shown = {
  id: accounts.id,
  code: accounts.code,
  name: accounts.name,
  email: accounts.email,
  personId: accounts.personId,
  createdAt: accounts.createdAt,
  closedAt: accounts.closedAt,
  closedBecause: accounts.closedBecause,
  status: sql<'active' | 'invited' | 'closed'>`case
    when ${accounts.status} = 'closed' then 'closed'
    when exists (select 1 from ${invitations} i where i.account_id = accounts.id and i.used_at is not null) then 'active'
    else 'invited' end`,
}

export async function findAccounts(tx: Tx, page: Page) {
  const { where, orderBy, limit } = keyset(page, accountOrder.columns)
  return tx
    .select(shown)
    .from(accounts)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
}
export type Account = Awaited<ReturnType<typeof findAccounts>>[number]

export async function countAccounts(tx: Tx): Promise<number> {
  return tx.$count(accounts)
}

/** Held until the transaction ends, so that what is decided about it stays true. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | null> {
  await tx.execute(sql`select id from accounts where id = ${id} and status = 'active' for update`)
  const [found] = await tx.select(shown).from(accounts).where(eq(accounts.id, id))
  return found ?? null
}

export async function accountWithEmail(tx: Tx, email: string): Promise<{ id: string } | null> {
  const [found] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.email, email), eq(accounts.status, 'active')))
  return found ?? null
}

const places = sql<string[]>`array(select p.code from ${roleGrantPartnerships} g join ${partnerships} p on p.id = g.partnership_id
  where g.grant_id = role_grants.id order by p.code)`

const grantShown = { grant: roleGrants, partnerships: places, post: posts }

export async function grantById(tx: Tx, id: string) {
  const [found] = await tx
    .select(grantShown)
    .from(roleGrants)
    .leftJoin(posts, eq(posts.id, roleGrants.postId))
    .where(eq(roleGrants.id, id))
  return found ? { ...found.grant, partnerships: found.partnerships, post: found.post } : null
}
export type Grant = NonNullable<Awaited<ReturnType<typeof grantById>>>

/** Whose a grant is: the account it names, or those whose person holds its post. */
export async function holdersOf(tx: Tx, { accountId, postId }: Pick<Grant, 'accountId' | 'postId'>): Promise<{ code: string }[]> {
  if (accountId) return tx.select({ code: accounts.code }).from(accounts).where(eq(accounts.id, accountId))
  return tx
    .select({ code: accounts.code })
    .from(accounts)
    .innerJoin(postHoldings, eq(postHoldings.personId, accounts.personId))
    .where(eq(postHoldings.postId, postId ?? ''))
}

/** The grants of accounts, their own and those of posts that their persons hold or held, newest first. */
export async function grantsOfAccounts(tx: Tx, ids: readonly string[]): Promise<(Grant & { holderId: string })[]> {
  const rows = await tx
    .select({ ...grantShown, holderId: accounts.id })
    .from(accounts)
    .innerJoin(
      roleGrants,
      sql`${roleGrants.accountId} = ${accounts.id} or ${roleGrants.postId} in (select h.post_id from ${postHoldings} h where h.person_id = ${accounts.personId})`,
    )
    .leftJoin(posts, eq(posts.id, roleGrants.postId))
    .where(inArray(accounts.id, [...ids]))
    .orderBy(desc(roleGrants.grantedAt), desc(roleGrants.id))
  return rows.map(({ grant, partnerships: where, post, holderId }) => ({ ...grant, partnerships: where, post, holderId }))
}

const servicePlaces = sql<
  string[]
>`array(select p.code from ${serviceAccountPartnerships} g join ${partnerships} p on p.id = g.partnership_id
  where g.service_account_id = service_accounts.id order by p.code)`

const ownerActive = sql<boolean | null>`(select a.status = 'active' from ${accounts} a where a.id = service_accounts.owner_id)`
const ownerCode = sql<string | null>`(select a.code from ${accounts} a where a.id = service_accounts.owner_id)`
const serviceShown = { account: serviceAccounts, partnerships: servicePlaces, ownerActive, ownerCode }

export async function findServiceAccounts(tx: Tx, page: Page) {
  const { where, orderBy, limit } = keyset(page, serviceAccountOrder.columns)
  const rows = await tx
    .select(serviceShown)
    .from(serviceAccounts)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ account, ...rest }) => ({ ...account, ...rest }))
}
export type ServiceAccount = Awaited<ReturnType<typeof findServiceAccounts>>[number]

export async function countServiceAccounts(tx: Tx): Promise<number> {
  return tx.$count(serviceAccounts)
}

/** Held until the transaction ends. */
export async function lockServiceAccount(tx: Tx, id: string): Promise<ServiceAccount | null> {
  await tx.execute(sql`select id from service_accounts where id = ${id} and revoked_at is null for update`)
  const [found] = await tx.select(serviceShown).from(serviceAccounts).where(eq(serviceAccounts.id, id))
  return found
    ? { ...found.account, partnerships: found.partnerships, ownerActive: found.ownerActive, ownerCode: found.ownerCode }
    : null
}

const keyShown = {
  id: serviceKeys.id,
  serviceAccountId: serviceKeys.serviceAccountId,
  ending: serviceKeys.ending,
  createdAt: serviceKeys.createdAt,
  expiresAt: serviceKeys.expiresAt,
  lastUsedAt: serviceKeys.lastUsedAt,
  revokedAt: serviceKeys.revokedAt,
}

export async function keysOfServiceAccounts(tx: Tx, ids: readonly string[]) {
  return tx
    .select(keyShown)
    .from(serviceKeys)
    .where(inArray(serviceKeys.serviceAccountId, [...ids]))
    .orderBy(desc(serviceKeys.createdAt), desc(serviceKeys.id))
}

export async function keyById(tx: Tx, id: string) {
  const [found] = await tx.select(keyShown).from(serviceKeys).where(eq(serviceKeys.id, id))
  return found ?? null
}

/** The ids of partnerships by code; a code that is none is left out. */
export async function partnershipIds(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: partnerships.id, code: partnerships.code })
    .from(partnerships)
    .where(inArray(partnerships.code, [...codes]))
  return new Map(rows.map(({ id, code }) => [code, id]))
}

export async function personWithCode(tx: Tx, code: string): Promise<{ id: string } | null> {
  const [found] = await tx.select({ id: people.id }).from(people).where(eq(people.code, code))
  return found ?? null
}

export async function postWithCode(tx: Tx, code: string): Promise<{ id: string } | null> {
  const [found] = await tx.select({ id: posts.id }).from(posts).where(eq(posts.code, code))
  return found ?? null
}
