import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { guessesFail } from '../prove/guesses-fail.ts'
import { signInHolds } from '../prove/sign-in-holds.ts'
import { welch } from '../prove/welch.ts'
import { freshDatabase } from '../support/database.ts'

// `pnpm prove sign-in` guesses ten thousand times, and measures whether the time of an answer tells who has an account.
let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

it('No guess gets in, unknown and known addresses are refused alike, and no holder is locked out by a stranger', async () => {
  expect(await guessesFail(database, { guesses: 60, addresses: 2, seed: 2008 })).toMatchObject({
    guesses: 60,
    bypasses: 0,
    mostFromOnePlace: 10,
    unequalWork: 0,
    sameAnswers: true,
    holdersElsewhere: '1/1',
    holdersKnown: '1/1',
    failures: [],
  })
}, 60_000)

it('Sessions cannot be planted, links serve once, and cookies and passwords are kept as they should be', async () => {
  const results = await signInHolds(database, { times: 1 })
  expect(results.filter(({ held, of }) => held < of)).toEqual([])
  expect(results).toHaveLength(6)
}, 60_000)

it('The test by which the times are compared gives the figures of a textbook', () => {
  const one = [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4]
  const other = [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.2, 24.4]
  const { t, degrees, p } = welch(one, other)
  expect([t.toFixed(2), degrees.toFixed(1), p.toFixed(3)]).toEqual(['-2.86', '27.8', '0.008'])
})
