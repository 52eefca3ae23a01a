import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { freshDatabase } from '../test/support/database.ts'
import { describeError } from './logger.ts'

test('a failed statement is logged with its code, and without the values that people wrote', async () => {
  const database = await freshDatabase({ template: 'empty' })
  const values = { canary: 'Kim of Deal, aged 7' }
  const failed = await database
    .transaction(null, async (tx) => {
      await tx.execute(sql`create table notes (text text unique)`)
      await tx.execute(sql`insert into notes values (${values.canary})`)
      await tx.execute(sql`insert into notes values (${values.canary})`)
    })
    .catch((error: unknown) => error)
  await database.close()
  const described = describeError(failed as Error)
  expect(described).toMatchObject({ code: '23505', message: expect.stringContaining('duplicate key') })
  expect(JSON.stringify(described)).not.toContain(values.canary)
})
