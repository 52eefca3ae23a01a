import type { Actor } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../test/support/database.ts'
import { personWith } from '../../../test/support/people.ts'
import type { Database } from '../../db/client.ts'
import { postgresError } from '../../db/sql-state.ts'

let database: Database
let admin: Awaited<ReturnType<typeof personWith>>
let pat: Awaited<ReturnType<typeof personWith>>
beforeAll(async () => {
  database = await freshDatabase()
  admin = await personWith(database, 'administrator', 'Ada Minster')
  pat = await personWith(database, 'finance')
})
afterAll(() => database.close())

const asAdmin = (): Actor => ({
  kind: 'person',
  code: admin.code,
  name: 'Ada Minster',
  grants: [{ role: 'administrator', partnership: null }],
})
const tables = [
  'accounts',
  'invitations',
  'role_grants',
  'role_grant_partnerships',
  'service_accounts',
  'service_account_partnerships',
  'service_keys',
] as const
const hidden = ['sessions', 'provider_visits', 'password_tries', 'known_devices'] as const

/** What PostgreSQL says to a statement: how many rows, or the code of its no. */
async function says(actor: Actor, statement: string): Promise<number | string> {
  try {
    return await database.transaction(actor, async (tx) => (await tx.execute(sql.raw(statement))).rowCount ?? 0)
  } catch (error) {
    return postgresError(error)?.code ?? 'not PostgreSQL'
  }
}
const grant = (account: string, by: string) =>
  `insert into role_grants (account_id, role, county, starts_on, granted_by, reason) values ('${account}', 'analyst', true, '2008-09-01', '${by}', 'Test')`

describe('The database alone, whatever the code forgets,', () => {
  it.each(['plan_author', 'director_of_operations', 'county_board', 'finance', 'analyst', 'reader'] as const)(
    'shows a %s no account, grant or key, and takes none',
    async (role) => {
      const actor: Actor = { kind: 'person', code: pat.code, name: 'Pat', grants: [{ role, partnership: null }] }
      for (const table of tables) expect([table, await says(actor, `select id from ${table}`)]).toEqual([table, 0])
      expect(await says(actor, grant(admin.id, `person:${pat.code}`))).toBe('42501')
      expect(
        await says(
          actor,
          `update accounts set status = 'closed', closed_at = now(), closed_by = 'person:${pat.code}', closed_because = 'x'`,
        ),
      ).toBe(0)
    },
  )

  it.each(hidden)('shows an administrator nothing of %s', async (table) => {
    expect(await says(asAdmin(), `select 1 from ${table}`)).toBe('42501')
  })

  it.each([
    ['accounts', 'password_hash'],
    ['accounts', 'subject'],
    ['invitations', 'token_hash'],
    ['service_keys', 'key_hash'],
  ])('shows an administrator %s without %s', async (table, column) => {
    expect(await says(asAdmin(), `select id from ${table}`)).toBeTypeOf('number')
    expect(await says(asAdmin(), `select ${column} from ${table}`)).toBe('42501')
  })

  it('lets nobody grant to themselves, in another’s name, or end their own', async () => {
    const me = `person:${admin.code}`
    expect(await says(asAdmin(), grant(pat.id, me))).toBe(1)
    expect(await says(asAdmin(), grant(pat.id, 'person:somebody-else'))).toBe('42501')
    expect(await says(asAdmin(), grant(admin.id, me))).toBe('23514')
    expect(
      await says(
        asAdmin(),
        `update role_grants set ended_at = now(), ended_by = '${me}', ended_because = 'x' where account_id = '${admin.id}'`,
      ),
    ).toBe('23514')
    expect(
      await says(
        asAdmin(),
        `update accounts set status = 'closed', closed_at = now(), closed_by = '${me}', closed_because = 'x' where id = '${admin.id}'`,
      ),
    ).toBe('23514')
  })

  it('lets nobody change what a grant says, widen it afterwards, or bring back what has ended', async () => {
    const me = `person:${admin.code}`
    expect(await says(asAdmin(), `update role_grants set role = 'senior_team' where account_id = '${pat.id}'`)).toBe('42501')
    expect(
      await says(
        asAdmin(),
        `update role_grants set ended_at = now(), ended_by = '${me}', ended_because = 'x' where account_id = '${pat.id}'`,
      ),
    ).toBe(2)
    expect(
      await says(
        asAdmin(),
        `update role_grants set ended_at = null, ended_by = null, ended_because = null where account_id = '${pat.id}'`,
      ),
    ).toBe(0)
    expect(await says(asAdmin(), `insert into partnerships (code, name, position) values ('x', 'X', 1)`)).toBe('42501')
    await database.transaction(null, (tx) =>
      tx.execute(sql`insert into partnerships (code, name, position) values ('dover', 'Dover', 1)`),
    )
    expect(
      await says(
        asAdmin(),
        `insert into role_grant_partnerships (grant_id, partnership_id) select g.id, p.id from role_grants g, partnerships p limit 1`,
      ),
    ).toBe('42501')
  })

  it('takes no administrator by way of a post', async () => {
    const statement = `with post as (insert into posts (code, title, position) values ('leo', 'LEO', 1) returning id)
      insert into role_grants (post_id, role, county, starts_on, granted_by, reason) select id, 'administrator', true, '2008-09-01', 'x', 'x' from post`
    await expect(database.transaction(null, (tx) => tx.execute(sql.raw(statement)))).rejects.toMatchObject({
      cause: { code: '23514' },
    })
  })
})
