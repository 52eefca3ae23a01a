import { fail, ok, type Result } from '@weald/domain'
import { and, eq, sql } from 'drizzle-orm'
import { recordEvent } from '../audit/record-event.ts'
import type { Database } from '../db/client.ts'
import { accounts } from '../db/tables/index.ts'
import { countTry, forgetTries, rememberDevice, tryKey } from './password-tries.ts'
import { isPassword } from './passwords.ts'
import { hashOf } from './secrets.ts'
import { startSession } from './sessions.ts'

export interface PasswordTry {
  readonly email: string
  readonly password: string
  /** The secret of the browser's device cookie, when it has one. */
  readonly device: string | null
  readonly userAgent: string | undefined
  readonly requestId: string
}

const notKnown = fail('UNAUTHENTICATED', 'The e-mail address and the password do not belong together. Check both and try again.')
const tooMany = fail(
  'TOO_MANY_REQUESTS',
  'This password was tried too often. Wait 15 minutes, then try again; if you have forgotten it, ask an administrator to invite you again.',
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
  const known = tried.device === null ? null : hashOf(tried.device)

  const begun = await database.transaction(null, async (tx) => {
    const { rows } = await tx.execute<{ id: string | null; password_hash: string | null; device_known: boolean }>(sql`
      select a.id, a.password_hash, d.device_hash is not null as device_known
      from (select 1) asked
      left join accounts a on a.email = ${email} and a.status = 'active'
      left join known_devices d on d.account_id = a.id and d.device_hash = ${known}`)
    const [found] = rows
    const key = tryKey(email, found?.device_known ? known : null)
    return { id: found?.id ?? null, kept: found?.password_hash ?? null, key, mayTry: await countTry(tx, key, now) }
  })
  const right = begun.mayTry && (await isPassword(tried.password, begun.kept))

  return database.transaction(null, async (tx) => {
    const { id } = begun
    const subject = id === null ? null : { table: 'accounts', id }
    // The account as it stands now: it may have been closed, or have another password, since the work began.
    const [account] = await tx
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(sql`${accounts.id} = ${id}::uuid`, eq(accounts.status, 'active'), sql`${accounts.passwordHash} = ${begun.kept}`))
    if (!right || !account) {
      await recordEvent(tx, {
        action: 'session.refused',
        subject,
        details: { by: 'password', tooOften: !begun.mayTry },
        requestId: tried.requestId,
      })
      return begun.mayTry ? notKnown : tooMany
    }
    await forgetTries(tx, begun.key)
    await rememberDevice(tx, account.id, device, now)
    return ok(await startSession(tx, { accountId: account.id }, tried.userAgent, now))
  })
}
