import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { tamperingIsFound } from '../prove/tampering-is-found.ts'
import { freshDatabase } from '../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it('Whatever a superuser does to the audit trail is found where it was done, and nothing is found where nothing was done', async () => {
  // `pnpm prove audit` does it a thousand times; this many do everything there is to do once and more.
  const result = await tamperingIsFound(database, { runs: 60, seed: 2008 })
  expect(result).toEqual({ runs: 60, found: 60, falseAlarms: 0, failures: [] })
}, 60_000)
