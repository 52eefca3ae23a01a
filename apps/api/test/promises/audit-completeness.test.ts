import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { trailIsComplete } from '../prove/trail-is-complete.ts'
import { freshDatabase } from '../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it('Every change that is committed is on the audit trail, and nothing else, whatever is rolled back or cut off', async () => {
  // `pnpm prove audit` does ten thousand.
  const result = await trailIsComplete(database, { operations: 400, seed: 2008 })
  expect(result).toMatchObject({ operations: 400, missing: 0, extra: 0, astray: 0, faults: 0 })
  expect(result.rolledBack).toBeGreaterThan(50)
  expect(result.changes).toBeGreaterThan(400)
}, 60_000)
