import { fail, ok, type Result } from '@weald/domain'
import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { accounts } from '../db/tables/index.ts'
import { allowances, countTry, forgetTries, ownAllowance, rememberDevice } from './password-tries.ts'
import { isPassword } from './passwords.ts'
import { hashOf } from './secrets.ts'
import { startSession } from './sessions.ts'

export interface PasswordTry {
  readonly email: string
  readonly password: string
  /** The secret of the browser's device cookie, when it has one. */
  readonly device: string | null
  /** The address on the network that it comes from. */
  readonly from: string
  readonly userAgent: string | undefined
  /**
   * Told of a no before it is given. It must take the same time whether there is an account or not.
   * @param tooOften whether the password was not even looked at
   */
  readonly onRefused: (accountId: string | null, tooOften: boolean) => void
}

const notKnown = fail('UNAUTHENTICATED', 'The e-mail address and the password do not belong together. Check both and try again.')
const tooMany = fail(
  'TOO_MANY_REQUESTS',
  'This password was tried too often. Wait 15 minutes, or use a browser in which you have signed in before; if you have forgotten it, ask an administrator to invite you again.',
)

/**
 * Signs in with a password. Whoever gets no learns nothing about which addresses have an account: the answer, the statements and the
 * work with the password are the same.
 * @param device the secret that this browser is to be known by from now on
 * @returns the secret of the session
 */
export async function signInByPassword(
  database: Database,
  tried: PasswordTry,
  device: string,
  now: Date,
): Promise<Result<string>> {
  const email = tried.email.trim().toLowerCase()
  const { device: ownDevice } = tried
  const known = ownDevice === null ? null : hashOf(ownDevice)

  const begun = await database.transaction(null, async (tx) => {
    const { rows } = await tx.execute<{ id: string | null; password_hash: string | null; device_known: boolean }>(sql`
      select a.id, a.password_hash, d.device_hash is not null as device_known
      from (select 1) asked
      left join accounts a on a.email = ${email} and a.status = 'active'
      left join known_devices d on d.account_id = a.id and d.device_hash = ${known}`)
    const [found] = rows
    const allowed = found?.device_known && ownDevice !== null ? ownAllowance(email, ownDevice) : allowances(email, tried.from)
    return { id: found?.id ?? null, kept: found?.password_hash ?? null, allowed, mayTry: await countTry(tx, allowed, now) }
  })
  const right = begun.mayTry && (await isPassword(tried.password, begun.kept))

  return database.transaction(null, async (tx) => {
    const { id } = begun
    // The account as it stands now: it may have been closed, or have another password, since the work began.
    const [account] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(sql`${accounts.id} = ${id}::uuid`, eq(accounts.status, 'active'), sql`${accounts.passwordHash} = ${begun.kept}`))
    if (!right || !account) {
      tried.onRefused(id, !begun.mayTry)
      return begun.mayTry ? notKnown : tooMany
    }
    await forgetTries(tx, begun.allowed, now)
    await rememberDevice(tx, account.id, device, now)
    return ok(await startSession(tx, { accountId: account.id }, tried.userAgent, now))
  })
}
