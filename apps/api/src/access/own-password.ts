import { fail, ok, type Result } from '@weald/domain'
import { and, eq, sql } from 'drizzle-orm'
import { recordEvent } from '../audit/record-event.ts'
import type { Database } from '../db/client.ts'
import { accounts } from '../db/tables/index.ts'
import { countTry, forgetTries, ownAllowance } from './password-tries.ts'
import { hashPassword, isPassword, passwordFault } from './passwords.ts'
import { endSessionsOf } from './sessions.ts'

export interface PasswordChange {
  readonly accountId: string
  /** The secret of the session that asks, which goes on. */
  readonly secret: string
  readonly current: string
  readonly password: string
  readonly requestId: string
}

/** Changes one's own password, and signs out every other browser. Guessing the current one is counted as at signing in. */
export async function changePassword(
  database: Database,
  { accountId, secret, current, password, requestId }: PasswordChange,
  now: Date,
): Promise<Result<null>> {
  const begun = await database.transaction(null, async (tx) => {
    const [account] = await tx
      .select({ email: accounts.email, kept: accounts.passwordHash })
      .from(accounts)
      .where(eq(accounts.id, accountId))
    if (!account?.kept) return null
    // Counted by the session, so that a stolen one cannot lock its owner out.
    const allowed = ownAllowance(account.email, secret)
    return { ...account, allowed, mayTry: await countTry(tx, allowed, now) }
  })
  if (!begun) return fail('BAD_REQUEST', 'Your account has no password in Weald. Change it where you sign in.')
  if (!begun.mayTry) return fail('TOO_MANY_REQUESTS', 'This password was tried too often. Wait 15 minutes, then try again.')
  if (!(await isPassword(current, begun.kept))) return fail('BAD_REQUEST', 'Your current password is not right. Type it again.')
  const fault = passwordFault(password, begun)
  if (fault) return fail('BAD_REQUEST', fault)

  const passwordHash = await hashPassword(password)
  return database.transaction(null, async (tx) => {
    const changed = await tx
      .update(accounts)
      .set({ passwordHash })
      .where(and(eq(accounts.id, accountId), eq(accounts.status, 'active'), sql`${accounts.passwordHash} = ${begun.kept}`))
      .returning({ code: accounts.code })
    const [account] = changed
    if (!account) return fail('BAD_REQUEST', 'Your password was changed elsewhere meanwhile. Sign in again.')
    await forgetTries(tx, begun.allowed, now)
    await endSessionsOf(tx, { accountId }, secret)
    const actor = { kind: 'person', code: account.code, name: '', grants: [] } as const
    await recordEvent(tx, { action: 'account.passwordChanged', actor, subject: { table: 'accounts', id: accountId }, requestId })
    return ok(null)
  })
}
