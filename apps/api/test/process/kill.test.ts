import { expect, test } from 'vitest'
import { killLosesNothing } from '../prove/kill-loses-nothing.ts'

test('What an author was told is saved is there after the server was killed in the middle of typing', async () => {
  const proof = await killLosesNothing({ kills: 2, seed: 2008 })
  expect(proof).toMatchObject({ lost: 0, torn: 0 })
  expect(proof.acknowledged).toBeGreaterThan(0)
}, 120_000)
