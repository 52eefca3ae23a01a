import { type Actor, type DemonstrationPerson, demonstrationPerson } from '@weald/domain'
import { and, eq, gt, lt } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { sessions } from '../db/tables/index.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long a session lasts at most, in milliseconds: a working day. */
export const sessionLength = 12 * 60 * 60 * 1000

/** Signs a person in. @returns the secret for the cookie */
export async function startSession(tx: Tx, person: DemonstrationPerson, now: Date): Promise<string> {
  const secret = newSecret('session')
  await tx.delete(sessions).where(lt(sessions.expiresAt, now.toISOString()))
  await tx.insert(sessions).values({
    tokenHash: hashOf(secret),
    personCode: person.code,
    startedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + sessionLength).toISOString(),
  })
  return secret
}

/** Who is signed in; null when the session is over or never was. */
export async function actorOfSession(tx: Tx, secret: string, now: Date): Promise<Actor | null> {
  const [found] = await tx
    .select()
    .from(sessions)
    .where(and(eq(sessions.tokenHash, hashOf(secret)), gt(sessions.expiresAt, now.toISOString())))
  const person = found && demonstrationPerson(found.personCode)
  return person ? { kind: 'person', code: person.code, name: person.name, grants: person.grants } : null
}

export async function endSession(tx: Tx, secret: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashOf(secret)))
}
