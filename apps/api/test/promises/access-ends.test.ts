import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { accessEnds } from '../prove/access-ends.ts'
import { freshDatabase } from '../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it('Whatever ends somebody’s access ends it with their next request, also while they use it', async () => {
  // `pnpm prove access` does a thousand of each.
  const { kinds, failures } = await accessEnds(database, { times: 15, seed: 2008 })
  expect(failures).toEqual([])
  expect(kinds.map(({ kind, passed, total }) => `${kind}: ${passed}/${total}`)).toEqual(kinds.map(({ kind }) => `${kind}: 15/15`))
  expect(kinds).toHaveLength(9)
}, 60_000)
