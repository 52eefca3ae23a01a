import { type Actor, demonstrationPerson, type RoleGrant } from '@weald/domain'
import { and, eq, gt, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { sessions } from '../db/tables/index.ts'
import { grantsOf } from './grants.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long a session lasts, in milliseconds: at most a working day, and not beyond an hour in which nothing was asked. */
export const sessionLimits = { absolute: 12 * 60 * 60 * 1000, idle: 60 * 60 * 1000 } as const

/** Whose session it is: that of an account, or of an example person of a demonstration. */
export type SessionHolder = { readonly accountId: string } | { readonly personCode: string }

/** A session that is going on. */
export interface OpenSession {
  readonly actor: Actor & { kind: 'person' }
  readonly holder: SessionHolder
  readonly idleUntil: Date
  /** When it ends even if it is used. */
  readonly expiresAt: Date
}

/** Signs somebody in. @returns the secret for the cookie, never one that the browser had before */
export async function startSession(tx: Tx, holder: SessionHolder, userAgent: string | undefined, now: Date): Promise<string> {
  const secret = newSecret('session')
  const moment = now.toISOString()
  await tx.delete(sessions).where(or(lt(sessions.expiresAt, moment), lt(sessions.idleUntil, moment)))
  await tx.insert(sessions).values({
    ...holder,
    tokenHash: hashOf(secret),
    startedAt: moment,
    expiresAt: after(now, sessionLimits.absolute),
    idleUntil: after(now, sessionLimits.idle),
    userAgentHash: hashOf(userAgent ?? ''),
  })
  return secret
}

type Found = {
  person_code: string | null
  account_id: string
  code: string
  name: string
  expires_at: string
  idle_until: string
  grants: readonly RoleGrant[]
}

/**
 * Who is signed in, with every grant that has not been ended, in one statement; null when the session is over or never was, or the
 * account is closed. Asked with each request, so that what an administrator ends is ended.
 */
export async function openSession(tx: Tx, secret: string, now: Date): Promise<OpenSession | null> {
  const moment = now.toISOString()
  const { rows } = await tx.execute<Found>(sql`
    select s.person_code, a.id as account_id, a.code, a.name, s.expires_at, s.idle_until, ${grantsOf(sql`a`)} as grants
    from sessions s left join accounts a on a.id = s.account_id
    where s.token_hash = ${hashOf(secret)} and s.expires_at > ${moment} and s.idle_until > ${moment}
      and (s.person_code is not null or a.status = 'active')`)
  const [found] = rows
  if (!found) return null
  const times = { idleUntil: new Date(found.idle_until), expiresAt: new Date(found.expires_at) }
  if (found.person_code === null) {
    const { code, name, grants, account_id: accountId } = found
    return { actor: { kind: 'person', code, name, grants }, holder: { accountId }, ...times }
  }
  const example = demonstrationPerson(found.person_code)
  if (!example) return null
  const { code, name, grants } = example
  return { actor: { kind: 'person', code, name, grants }, holder: { personCode: code }, ...times }
}

/** Why a session that is not open goes on no longer. Told only to whoever has its secret. */
export async function whyOver(tx: Tx, secret: string): Promise<'closed' | 'ended'> {
  const { rows } = await tx.execute(sql`
    select from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = ${hashOf(secret)} and a.status = 'closed'`)
  return rows.length > 0 ? 'closed' : 'ended'
}

/** Whether a session was used so long ago that its use has to be noted: to the minute, since a page asks several things at once. */
export function worthNoting({ idleUntil }: OpenSession, now: Date): boolean {
  return idleUntil.getTime() < now.getTime() + sessionLimits.idle - 60_000
}

/** Lets a session go on for another idle time from now. What is over stays over. */
export async function keepSession(tx: Tx, secret: string, now: Date): Promise<void> {
  const moment = now.toISOString()
  await tx
    .update(sessions)
    .set({ idleUntil: after(now, sessionLimits.idle) })
    .where(and(eq(sessions.tokenHash, hashOf(secret)), gt(sessions.expiresAt, moment), gt(sessions.idleUntil, moment)))
}

export async function endSession(tx: Tx, secret: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashOf(secret)))
}

/** Signs somebody out everywhere. @param except the secret of a session that goes on */
export async function endSessionsOf(tx: Tx, holder: SessionHolder, except?: string): Promise<void> {
  const whose = 'accountId' in holder ? eq(sessions.accountId, holder.accountId) : eq(sessions.personCode, holder.personCode)
  await tx.delete(sessions).where(and(whose, except === undefined ? undefined : sql`${sessions.tokenHash} <> ${hashOf(except)}`))
}

const after = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
