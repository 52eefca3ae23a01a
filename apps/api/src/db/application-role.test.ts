import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { anonymous } from '@weald/domain'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressOf, freshDatabaseName } from '../../test/support/database.ts'
import { silentLog } from '../../test/support/silent-log.ts'
import { requireApplicationRole } from './application-role.ts'
import { openDatabase } from './client.ts'
import type { Database } from './client.ts'
import { migrate } from './migrate.ts'
import { plans } from './tables/index.ts'

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

/** A council's own server: its user owns one database and may do nothing else. */
let council: Database
let administrator: pg.Client
let [user, role] = ['', '']
let drop: () => Promise<void>
beforeEach(async () => {
  const fresh = await freshDatabaseName('empty')
  drop = fresh.drop
  const mark = randomBytes(4).toString('hex')
  user = `council_${mark}`
  role = `app_${mark}`
  administrator = new pg.Client(addressOf(fresh.name))
  await administrator.connect()
  await administrator.query(`create role ${user} login password 'council'; alter database ${fresh.name} owner to ${user}`)
  council = openDatabase({ connection: { ...addressOf(fresh.name), user, password: 'council' }, log: silentLog })
})
afterEach(async () => {
  await council.close()
  await administrator.end()
  await drop()
  const owner = new pg.Client(addressOf('postgres'))
  await owner.connect()
  await owner.query(`drop role if exists ${role}; drop role ${user}`)
  await owner.end()
})

const required = () => council.transaction(null, (tx) => requireApplicationRole(tx, role))

describe('The role of the application, for a user who may not make roles', () => {
  it('is asked for in one sentence with the line to run, after which Weald has what it needs', async () => {
    const line = `create role ${role} nologin role ${user};`
    await expect(required()).rejects.toMatchObject({
      name: 'StartFault',
      message: `The database server has no role ${role}, as which Weald reads and writes for people, and ${user} may not make it; have an administrator of the server run: ${line}`,
    })
    await administrator.query(line)
    await expect(required()).resolves.toBeUndefined()
  })

  it('is asked for by another line when it is there and not theirs to take', async () => {
    await administrator.query(`create role ${role} nologin`)
    const line = `grant ${role} to ${user};`
    await expect(required()).rejects.toMatchObject({ name: 'StartFault', message: expect.stringContaining(`run: ${line}`) })
    await administrator.query(line)
    await expect(required()).resolves.toBeUndefined()
  })

  it.each(['superuser', 'bypassrls', 'login'])('is refused when it is %s', async (power) => {
    await administrator.query(`create role ${role} ${power}; grant ${role} to ${user}`)
    await expect(required()).rejects.toMatchObject({
      name: 'StartFault',
      message: expect.stringContaining(`alter role ${role} nologin nosuperuser nobypassrls;`),
    })
  })

  it('is made and taken by a user who may make roles', async () => {
    await administrator.query(`alter role ${user} createrole`)
    await required()
    await expect(required()).resolves.toBeUndefined()
    expect(
      await council.transaction(
        null,
        async (tx) => (await tx.execute(sql`select set_config('role', ${role}, true), current_user as who`)).rows,
      ),
    ).toHaveLength(1)
  })
})

it('A user who is no superuser migrates, sees everything as Weald itself, and nothing secret as anybody', async () => {
  await administrator.query(
    `do $$ begin create role weald_app nologin; exception when duplicate_object or unique_violation then null; end $$; grant weald_app to ${user}`,
  )
  await migrate(council, migrations, { log: silentLog })
  const plan = {
    code: 'secret',
    position: 1,
    kind: 'local_plan',
    title: 'Secret',
    termStart: '2008-09-01',
    termEnd: '2011-08-31',
    countyOwned: false,
  } as const
  await council.transaction(null, (tx) => tx.insert(plans).values(plan))
  expect(await council.transaction(null, (tx) => tx.select().from(plans))).toHaveLength(1)
  expect(await council.transaction(anonymous, (tx) => tx.select().from(plans))).toEqual([])
})
