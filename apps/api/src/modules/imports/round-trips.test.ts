import { afterAll, beforeAll, expect, test } from 'vitest'
import { countiesReturn } from '../../../test/prove/round-trips.ts'
import { importDesk } from './testing/import-desk.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
})
afterAll(() => desk.close())

test('What is taken out goes in again as it was, in every format, and a dry run tells what then happens', async () => {
  // `pnpm prove round-trip` does a thousand, and the whole plan of Kent.
  const { exact, foretold, tried, rows, failure } = await countiesReturn(desk.database, { runs: 4, seed: 2008 })
  expect(failure).toBeNull()
  expect([exact, foretold]).toEqual([4, tried])
  expect(rows).toBeGreaterThan(40)
}, 60_000)
