import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../../test/support/database.ts'
import { testTime } from '../../test/support/kent-app.ts'
import { personWith } from '../../test/support/people.ts'
import type { Database } from '../db/client.ts'
import { acceptWithPassword, invitedBy } from './accounts.ts'
import { inviteAdministrator } from './first-administrator.ts'
import { openSession, startSession } from './sessions.ts'

let database: Database
beforeAll(async () => void (database = await freshDatabase()))
afterAll(() => database.close())

const make = (name: string, email: string) =>
  database.transaction(null, (tx) => inviteAdministrator(tx, { name, email }, testTime()))

test('The first administrator takes up the invitation, and is one', async () => {
  const secret = await make('Ada Minster', 'Ada@kent.example')
  const session = await database.transaction(null, async (tx) => {
    const invited = await invitedBy(tx, secret, testTime())
    if (!invited) throw new Error('The invitation is not good')
    await acceptWithPassword(tx, invited, 'a hash', testTime())
    return openSession(tx, await startSession(tx, { accountId: invited.accountId }, 'test', testTime()), testTime())
  })
  expect(session?.actor).toEqual({
    kind: 'person',
    code: 'ada-minster',
    name: 'Ada Minster',
    grants: [{ role: 'administrator', partnership: null, from: '2008-09-01', to: null }],
  })
})

test('Asked again, the same person gets another way in and no second role', async () => {
  await make('Ada Minster', 'ada@kent.example')
  const { rows } = await database.transaction(null, (tx) => tx.execute(`select 1 from role_grants where role = 'administrator'`))
  expect(rows).toHaveLength(1)
})

test('Nobody who holds business data becomes one, and an address must be one', async () => {
  const { email } = await personWith(database, 'finance')
  await expect(make('Pat Field', email)).rejects.toThrow('holds other roles')
  await expect(make('Pat Field', 'pat')).rejects.toThrow('not an e-mail address')
})
