import { type Actor, type ServiceScope, serviceScopes } from '@weald/domain'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { serviceAccounts, serviceKeys } from '../db/tables/index.ts'
import { hashOf, newSecret } from './secrets.ts'

/** What a key's queries may cost in a minute unless something else is agreed: enough to read the whole county several times over. */
export const usualCostPerMinute = 100_000

export type NewServiceToken = {
  readonly name: string
  readonly scopes: readonly ServiceScope[]
  readonly expiresAt: Date
  /** Who answers for it; an account where there is one. */
  readonly owner?: { readonly name: string; readonly accountId: string | null }
}

/** Makes a key as Weald itself, for a server command or for itself. @returns the key, which can never be shown again */
export async function createServiceToken(tx: Tx, { name, scopes, expiresAt, owner }: NewServiceToken): Promise<string> {
  const expires = expiresAt.toISOString()
  const [account] = await tx
    .insert(serviceAccounts)
    .values({
      name,
      ownerId: owner?.accountId ?? null,
      ownerName: owner?.name ?? 'Whoever runs this server',
      scopes: [...scopes],
      county: true,
      costPerMinute: usualCostPerMinute,
      expiresAt: expires,
      createdBy: 'server',
    })
    .returning({ id: serviceAccounts.id })
  if (!account) throw new Error('PostgreSQL took a service account and gave none back')
  const key = newServiceKey()
  await tx
    .insert(serviceKeys)
    .values({ serviceAccountId: account.id, keyHash: key.hash, ending: key.ending, createdBy: 'server', expiresAt: expires })
  return key.secret
}

/** A key, and what is kept of it. */
export function newServiceKey(): { readonly secret: string; readonly hash: string; readonly ending: string } {
  const secret = newSecret('weald')
  return { secret, hash: hashOf(secret), ending: secret.slice(-4) }
}

type Found = {
  id: string
  name: string
  scopes: readonly string[]
  cost_per_minute: number
  county: boolean
  partnerships: readonly string[]
  key_id: string
  unnoted: boolean
}

/** Whose key this is, in one statement; null when it or its account is unknown, has expired or was revoked. */
export async function serviceOfKey(
  tx: Tx,
  key: string,
  now: Date,
): Promise<{ actor: Actor & { kind: 'service' }; keyId: string; unnoted: boolean } | null> {
  const moment = now.toISOString()
  const { rows } = await tx.execute<Found>(sql`
    select s.id, s.name, s.scopes, s.cost_per_minute, s.county, k.id as key_id,
      k.last_used_at is null or k.last_used_at < ${moment}::timestamptz - interval '1 minute' as unnoted,
      array(select p.code from service_account_partnerships sp join partnerships p on p.id = sp.partnership_id
        where sp.service_account_id = s.id order by p.code) as partnerships
    from service_keys k join service_accounts s on s.id = k.service_account_id
    where k.key_hash = ${hashOf(key)} and k.revoked_at is null and k.expires_at > ${moment}
      and s.revoked_at is null and s.expires_at > ${moment}`)
  const [found] = rows
  if (!found) return null
  const { id, name, county, partnerships, cost_per_minute: costPerMinute } = found
  const scopes = serviceScopes.filter((scope) => found.scopes.includes(scope))
  return {
    actor: { kind: 'service', id, name, scopes, partnerships: county ? null : partnerships, costPerMinute },
    keyId: found.key_id,
    unnoted: found.unnoted,
  }
}

/** Notes that a key was used, to the minute: a busy script must not write with every request. */
export async function noteUse(tx: Tx, keyId: string, now: Date): Promise<void> {
  await tx.update(serviceKeys).set({ lastUsedAt: now.toISOString() }).where(eq(serviceKeys.id, keyId))
}

/** Revokes a key by itself, as Weald. */
export async function revokeServiceToken(tx: Tx, key: string, now: Date): Promise<void> {
  await tx
    .update(serviceKeys)
    .set({ revokedAt: now.toISOString(), revokedBy: 'server' })
    .where(and(eq(serviceKeys.keyHash, hashOf(key)), isNull(serviceKeys.revokedAt)))
}

/** Whose key this was, good or not; null for what was never a key of ours. */
export async function accountOfAnyKey(tx: Tx, key: string): Promise<string | null> {
  const [known] = await tx
    .select({ id: serviceKeys.serviceAccountId })
    .from(serviceKeys)
    .where(eq(serviceKeys.keyHash, hashOf(key)))
  return known?.id ?? null
}
