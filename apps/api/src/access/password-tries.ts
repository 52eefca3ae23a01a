import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { knownDevices, passwordTries } from '../db/tables/index.ts'
import { hashOf } from './secrets.ts'

/** How often a password may be tried, in milliseconds. */
export const triesAllowed = { tries: 10, within: 15 * 60 * 1000 } as const

/**
 * What tries are counted by: an address, whether anybody has it or not, so that counting tells nobody who has an account. A device that
 * has signed in there before is counted by itself: strangers who use up the tries of an address lock out only strangers.
 */
export function tryKey(email: string, device: string | null): string {
  return hashOf(device === null ? email : `${email}\n${device}`)
}

/** Counts a try before it is made, so that tries at one moment cannot slip past together. @returns whether it may be made */
export async function countTry(tx: Tx, key: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - triesAllowed.within).toISOString()
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  await tx.delete(passwordTries).where(lt(passwordTries.triedAt, since))
  const made = await tx.$count(passwordTries, and(eq(passwordTries.keyHash, key), gt(passwordTries.triedAt, since)))
  if (made >= triesAllowed.tries) return false
  await tx.insert(passwordTries).values({ keyHash: key, triedAt: now.toISOString() })
  return true
}

/** After a try that succeeded. */
export async function forgetTries(tx: Tx, key: string): Promise<void> {
  await tx.delete(passwordTries).where(eq(passwordTries.keyHash, key))
}

export async function rememberDevice(tx: Tx, accountId: string, device: string, now: Date): Promise<void> {
  const lastUsedAt = now.toISOString()
  await tx
    .insert(knownDevices)
    .values({ accountId, deviceHash: hashOf(device), lastUsedAt })
    .onConflictDoUpdate({ target: [knownDevices.accountId, knownDevices.deviceHash], set: { lastUsedAt } })
}
