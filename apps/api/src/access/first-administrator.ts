import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { accounts, roleGrants } from '../db/tables/index.ts'
import { StartFault } from '../start-fault.ts'
import { createAccount, invite } from './accounts.ts'
import { dayOf } from './today.ts'

export async function accountByEmail(tx: Tx, email: string): Promise<{ id: string; name: string } | null> {
  const [found] = await tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(and(eq(accounts.email, email.trim().toLowerCase()), eq(accounts.status, 'active')))
  return found ?? null
}

/**
 * Invites somebody who is, or becomes, an administrator. Done by Weald itself, for whoever runs the server.
 * @returns the secret of the invitation
 */
export async function inviteAdministrator(
  tx: Tx,
  person: { readonly name: string; readonly email: string },
  now: Date,
): Promise<string> {
  const name = person.name.trim()
  const email = person.email.trim().toLowerCase()
  if (name === '') throw new StartFault('Give the name of the person: --name "Pat Field".')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw new StartFault(`"${person.email}" is not an e-mail address; write one such as pat.field@kent.gov.uk.`)
  const account = (await accountByEmail(tx, email)) ?? (await createAccount(tx, { name, email, personId: null }, 'server'))

  const standing = await tx
    .select({ role: roleGrants.role })
    .from(roleGrants)
    .where(and(eq(roleGrants.accountId, account.id), isNull(roleGrants.endedAt)))
  if (standing.some(({ role }) => role !== 'administrator')) {
    throw new StartFault(
      `${name} holds other roles, and an administrator holds no business data; name somebody else, or have an administrator end those roles first.`,
    )
  }
  if (standing.length === 0) {
    const grant = {
      accountId: account.id,
      role: 'administrator',
      county: true,
      startsOn: dayOf(now),
      grantedBy: 'server',
      reason: 'Made an administrator on the server',
    }
    await tx.insert(roleGrants).values(grant)
  }
  return invite(tx, account.id, 'server', now)
}
