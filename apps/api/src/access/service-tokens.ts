import { type Actor, type ServiceScope, serviceScopes } from '@weald/domain'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { serviceTokens } from '../db/tables/index.ts'
import { hashOf, newSecret } from './secrets.ts'

export type NewServiceToken = {
  readonly name: string
  readonly scopes: readonly ServiceScope[]
  readonly expiresAt: Date
}

/** Makes a token for another system. @returns the token itself, which can never be shown again */
export async function createServiceToken(tx: Tx, { name, scopes, expiresAt }: NewServiceToken): Promise<string> {
  const token = newSecret('weald')
  await tx
    .insert(serviceTokens)
    .values({ name, scopes: [...scopes], tokenHash: hashOf(token), expiresAt: expiresAt.toISOString() })
  return token
}

/** Whose token this is; null when it is unknown, has expired or was revoked. */
export async function actorOfToken(tx: Tx, token: string, now: Date): Promise<Actor | null> {
  const [found] = await tx
    .select()
    .from(serviceTokens)
    .where(
      and(
        eq(serviceTokens.tokenHash, hashOf(token)),
        isNull(serviceTokens.revokedAt),
        gt(serviceTokens.expiresAt, now.toISOString()),
      ),
    )
  if (!found) return null
  const { id, name, scopes } = found
  return { kind: 'service', id, name, scopes: serviceScopes.filter((scope) => scopes.includes(scope)) }
}

/** Notes that a token was used, to the minute: a busy script must not write with every request. */
export async function noteUse(tx: Tx, id: string, now: Date): Promise<void> {
  const moment = now.toISOString()
  await tx
    .update(serviceTokens)
    .set({ lastUsedAt: moment })
    .where(
      and(
        eq(serviceTokens.id, id),
        sql`(${serviceTokens.lastUsedAt} is null or ${serviceTokens.lastUsedAt} < ${moment}::timestamptz - interval '1 minute')`,
      ),
    )
}

export async function revokeServiceToken(tx: Tx, token: string, now: Date): Promise<void> {
  await tx
    .update(serviceTokens)
    .set({ revokedAt: now.toISOString() })
    .where(eq(serviceTokens.tokenHash, hashOf(token)))
}
