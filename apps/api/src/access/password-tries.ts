import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { knownDevices, passwordTries } from '../db/tables/index.ts'
import { network } from '../network.ts'
import { hashOf } from './secrets.ts'

interface Allowance {
  /** What tries are counted by; never a name that can be read. */
  readonly key: string
  readonly tries: number
  /** In milliseconds. */
  readonly within: number
}

const quarterHour = 15 * 60 * 1000
const day = 24 * 60 * 60 * 1000

/**
 * How often the password of an address may be tried, whether anybody has the address or not: counting must tell nobody who has an account.
 * By where the tries come from, so that a stranger who uses them up locks out nobody elsewhere; and, more slowly, by the address from
 * everywhere, so that many strangers together get no further.
 */
export function allowances(email: string, from: string): readonly Allowance[] {
  return [
    { key: hashOf(`${email}\nfrom ${network(from)}`), tries: 10, within: quarterHour },
    { key: hashOf(email), tries: 100, within: day },
  ]
}

/** Of a browser that has shown before whose it is: nothing that strangers try counts for it. @param secret of its device or session */
export function ownAllowance(email: string, secret: string): readonly Allowance[] {
  return [{ key: hashOf(`${email}\n${hashOf(secret)}`), tries: 10, within: quarterHour }]
}

/** Counts a try before it is made, so that tries at one moment cannot slip past together. @returns whether it may be made */
export async function countTry(tx: Tx, allowed: readonly Allowance[], now: Date): Promise<boolean> {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString()
  await tx.delete(passwordTries).where(lt(passwordTries.triedAt, ago(day)))
  // The narrower key comes first, and all who wait for the wider one hold a narrower: nobody waits in a circle.
  for (const { key, tries, within } of allowed) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
    const made = await tx.$count(passwordTries, and(eq(passwordTries.keyHash, key), gt(passwordTries.triedAt, ago(within))))
    if (made >= tries) return false
  }
  await tx.insert(passwordTries).values(allowed.map(({ key }) => ({ keyHash: key, triedAt: now.toISOString() })))
  return true
}

/**
 * After a try that succeeded, which then counts nowhere: what is left for others must not tell that somebody has signed in. What
 * strangers have used up everywhere stays used up.
 */
export async function forgetTries(tx: Tx, [narrowest, widest]: readonly Allowance[], triedAt: Date): Promise<void> {
  if (narrowest) await tx.delete(passwordTries).where(eq(passwordTries.keyHash, narrowest.key))
  if (widest)
    await tx
      .delete(passwordTries)
      .where(and(eq(passwordTries.keyHash, widest.key), eq(passwordTries.triedAt, triedAt.toISOString())))
}

export async function rememberDevice(tx: Tx, accountId: string, device: string, now: Date): Promise<void> {
  const lastUsedAt = now.toISOString()
  await tx
    .insert(knownDevices)
    .values({ accountId, deviceHash: hashOf(device), lastUsedAt })
    .onConflictDoUpdate({ target: [knownDevices.accountId, knownDevices.deviceHash], set: { lastUsedAt } })
}
