import { actorLabel, type Issue, may, serviceScopes } from '@weald/domain'
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { newServiceKey, usualCostPerMinute } from '../../access/service-tokens.ts'
import type { Tx } from '../../db/client.ts'
import { serviceAccountPartnerships, serviceAccounts, serviceKeys } from '../../db/tables/index.ts'
import type { Doing, Refused } from './people-commands.ts'
import * as queries from './queries.ts'
import * as no from './refusals.ts'

export type CreateServiceAccountInput = {
  readonly name: string
  readonly owner: string
  readonly scopes: readonly string[]
  readonly partnerships?: readonly string[] | null
  readonly days: number
  readonly costPerMinute?: number | null
}

type WithKey = { readonly serviceAccount: queries.ServiceAccount | null; readonly key: string }

const longest = { days: 400, overlap: 30 } as const
const dayLength = 86_400_000
const days = (now: Date, count: number) => new Date(now.getTime() + count * dayLength).toISOString()
const badDays = (count: number) => !(Number.isInteger(count) && count >= 1 && count <= longest.days)
const daysIssue = () => no.issue('days', 'DAYS', `Choose from 1 to ${longest.days} days.`)

export async function createServiceAccount(
  tx: Tx,
  input: CreateServiceAccountInput,
  { actor, now }: Doing,
): Promise<WithKey | Refused> {
  const name = input.name.trim()
  const codes = input.partnerships ? [...new Set(input.partnerships)] : null
  const ids = codes ? await queries.partnershipIds(tx, codes) : new Map<string, string>()
  const cost = input.costPerMinute ?? usualCostPerMinute
  const scopes = serviceScopes.filter((scope) => input.scopes.includes(scope))
  const owner = await queries.lockAccount(tx, input.owner)

  const issues: Issue[] = []
  if (name === '' || name.length > 120)
    issues.push(no.issue('name', 'NAME', 'Enter which system it is for, in at most 120 characters.'))
  if (!owner || owner.status === 'closed')
    issues.push(no.issue('owner', 'OWNER', 'Choose somebody with an account that is open to answer for it.'))
  if (scopes.length === 0 || scopes.length < input.scopes.length)
    issues.push(no.issue('scopes', 'SCOPES', `Choose what it may do: ${serviceScopes.join(', ')}.`))
  if (codes?.length === 0)
    issues.push(no.issue('partnerships', 'PARTNERSHIPS', 'Choose at least one partnership, or the whole county.'))
  const unknown = codes?.filter((code) => !ids.has(code)) ?? []
  if (unknown.length > 0)
    issues.push(
      no.issue(
        'partnerships',
        'PARTNERSHIP_UNKNOWN',
        `The county has no partnership ${unknown.join(', ')}. Choose from the list.`,
      ),
    )
  if (badDays(input.days)) issues.push(daysIssue())
  if (!Number.isInteger(cost) || cost < 100 || cost > 10_000_000)
    issues.push(no.issue('costPerMinute', 'COST', 'Choose a cost per minute from 100 to 10000000 fields.'))
  if (issues.length > 0 || !owner) return { refusal: no.mend(issues) }
  if (!may(actor, 'token:manage', { person: owner.code })) return { refusal: no.notToOneself }

  const [account] = await tx
    .insert(serviceAccounts)
    .values({
      name,
      ownerId: owner.id,
      ownerName: owner.name,
      scopes,
      county: codes === null,
      costPerMinute: cost,
      expiresAt: days(now, input.days),
      createdBy: actorLabel(actor),
    })
    .returning({ id: serviceAccounts.id })
  if (!account) throw new Error('PostgreSQL took a service account and gave none back')
  const places = [...ids.values()].map((partnershipId) => ({ serviceAccountId: account.id, partnershipId }))
  if (places.length > 0) await tx.insert(serviceAccountPartnerships).values(places)
  const { secret } = await addKey(tx, account.id, days(now, input.days), actorLabel(actor))
  return { serviceAccount: await queries.lockServiceAccount(tx, account.id), key: secret }
}

export type RenewServiceKeyInput = { readonly account: string; readonly days: number; readonly overlapDays: number }

export async function renewServiceKey(tx: Tx, input: RenewServiceKeyInput, { actor, now }: Doing): Promise<WithKey | Refused> {
  const found = await changeable(tx, input.account, { actor, now })
  if ('refusal' in found) return found
  const issues: Issue[] = []
  if (badDays(input.days)) issues.push(daysIssue())
  if (!(Number.isInteger(input.overlapDays) && input.overlapDays >= 0 && input.overlapDays <= longest.overlap)) {
    issues.push(no.issue('overlapDays', 'OVERLAP', `Choose from 0 to ${longest.overlap} days.`))
  }
  if (issues.length > 0) return { refusal: no.mend(issues) }

  const expiresAt = days(now, input.days)
  const overlapEnds = days(now, input.overlapDays)
  await tx.update(serviceAccounts).set({ expiresAt }).where(eq(serviceAccounts.id, found.id))
  const { secret, id } = await addKey(tx, found.id, expiresAt, actorLabel(actor))
  // Never longer than they were good for.
  await tx
    .update(serviceKeys)
    .set({ expiresAt: overlapEnds })
    .where(
      and(
        eq(serviceKeys.serviceAccountId, found.id),
        ne(serviceKeys.id, id),
        isNull(serviceKeys.revokedAt),
        gt(serviceKeys.expiresAt, overlapEnds),
      ),
    )
  return { serviceAccount: await queries.lockServiceAccount(tx, found.id), key: secret }
}

export async function revokeServiceKey(
  tx: Tx,
  keyId: string,
  doing: Doing,
): Promise<{ serviceAccount: queries.ServiceAccount | null } | Refused> {
  const key = await queries.keyById(tx, keyId)
  if (!key) return { refusal: no.notThere('key') }
  const found = await changeable(tx, key.serviceAccountId, doing)
  if ('refusal' in found) return found
  const revoked = await tx
    .update(serviceKeys)
    .set({ revokedAt: doing.now.toISOString(), revokedBy: actorLabel(doing.actor) })
    .where(eq(serviceKeys.id, keyId))
    .returning({ id: serviceKeys.id })
  if (revoked.length === 0) return { refusal: no.alreadyRevoked }
  return { serviceAccount: await queries.lockServiceAccount(tx, found.id) }
}

export async function revokeServiceAccount(
  tx: Tx,
  accountId: string,
  doing: Doing,
): Promise<{ serviceAccount: queries.ServiceAccount | null } | Refused> {
  const found = await changeable(tx, accountId, doing)
  if ('refusal' in found) return found
  await tx
    .update(serviceAccounts)
    .set({ revokedAt: doing.now.toISOString(), revokedBy: actorLabel(doing.actor) })
    .where(eq(serviceAccounts.id, accountId))
  return { serviceAccount: await queries.lockServiceAccount(tx, accountId) }
}

/** The account, held, when this actor may change it. */
async function changeable(tx: Tx, id: string, { actor }: Doing): Promise<queries.ServiceAccount | Refused> {
  const found = await queries.lockServiceAccount(tx, id)
  if (!found) return { refusal: no.notThere('service account') }
  if (!may(actor, 'token:manage', { person: found.ownerCode ?? '' })) return { refusal: no.notToOneself }
  return found.revokedAt === null ? found : { refusal: no.alreadyRevoked }
}

/** By columns: an actor's transaction may not so much as mention what keys are used for. */
async function addKey(tx: Tx, accountId: string, expiresAt: string, by: string): Promise<{ id: string; secret: string }> {
  const { secret, hash, ending } = newServiceKey()
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into service_keys (service_account_id, key_hash, ending, created_by, expires_at)
    values (${accountId}, ${hash}, ${ending}, ${by}, ${expiresAt}) returning id`)
  if (!rows[0]) throw new Error('PostgreSQL took a key and gave none back')
  return { id: rows[0].id, secret }
}
