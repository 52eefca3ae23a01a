import type { Role } from '@weald/domain'
import { eq } from 'drizzle-orm'
import { createAccount } from '../../src/access/accounts.ts'
import { startSession } from '../../src/access/sessions.ts'
import type { Database } from '../../src/db/client.ts'
import { accounts, roleGrants } from '../../src/db/tables/index.ts'
import { testTime } from './kent-app.ts'

/** Somebody with an account of their own, a role in the county and a browser that is signed in. */
export async function personWith(database: Database, role: Role | null, name = 'Pat Field') {
  return database.transaction(null, async (tx) => {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@kent.example`
    const account = await createAccount(tx, { name, email, personId: null }, 'test')
    if (role)
      await tx
        .insert(roleGrants)
        .values({ accountId: account.id, role, county: true, startsOn: '2008-04-01', reason: 'For the test', grantedBy: 'test' })
    const secret = await startSession(tx, { accountId: account.id }, 'test', testTime())
    return { ...account, email, cookie: `weald_session=${secret}` }
  })
}

/** Gives an account a way in that a test may change by itself. */
export async function setAccount(database: Database, id: string, values: Partial<typeof accounts.$inferInsert>): Promise<void> {
  await database.transaction(null, (tx) => tx.update(accounts).set(values).where(eq(accounts.id, id)))
}
