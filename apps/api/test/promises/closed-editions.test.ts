import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sqlState } from '../../src/db/sql-state.ts'
import { kentApp } from '../support/kent-app.ts'

let kent: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  kent = await kentApp()
})
afterAll(() => kent.close())

const interim = sql`(select e.id from editions e join plans p on p.id = e.plan_id where p.code = 'kent-interim-2008')`
const draft = sql`(select e.id from editions e join plans p on p.id = e.plan_id where p.code = 'ashford-2008')`

async function attempt(statement: ReturnType<typeof sql>): Promise<string> {
  try {
    await kent.database.transaction(null, (tx) => tx.execute(statement))
    return 'done'
  } catch (error) {
    return sqlState(error) ?? String(error)
  }
}

describe('An approved edition, to whoever can write to the database', () => {
  it.each([
    ['change a risk', sql`update risks set statement = 'another' where edition_id = ${interim}`],
    ['remove a section', sql`delete from sections where edition_id = ${interim} and code = 'cover'`],
    [
      'add an achievement',
      sql`insert into achievements (edition_id, position, section_code, statement) values (${interim}, 99, 'achievements', 'x')`,
    ],
    ['move a section in from a draft', sql`update sections set edition_id = ${interim}, code = 'x' where edition_id = ${draft}`],
    ['reopen it', sql`update editions set state = 'draft' where id = ${interim}`],
    ['rename it', sql`update editions set title = 'another' where id = ${interim}`],
    ['forge its hash', sql`update editions set content_hash = repeat('0', 64) where id = ${interim}`],
    ['remove it', sql`delete from editions where id = ${interim}`],
  ])('refuses to %s', async (_what, statement) => {
    expect(await attempt(statement)).toBe('WE001')
  })

  it('lets a draft be written all the same', async () => {
    expect(await attempt(sql`update sections set note = 'seen' where edition_id = ${draft}`)).toBe('done')
  })

  it('cannot be closed without the hash of what was approved', async () => {
    expect(await attempt(sql`update editions set state = 'approved' where id = ${draft}`)).toBe('23514')
  })
})
