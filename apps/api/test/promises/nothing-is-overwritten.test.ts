import { expect, it } from 'vitest'
import { nothingIsOverwritten } from '../prove/nothing-is-overwritten.ts'
import { freshDatabase } from '../support/database.ts'

it('Of many authors who write the same texts at once, none overwrites another, and whoever comes late is given what stands there now', async () => {
  const database = await freshDatabase()
  const proof = await nothingIsOverwritten(database, { editors: 20, editsEach: 8, plans: 4, seed: 2008 })
  expect(proof).toMatchObject({ saved: 160, lost: 0, conflictsWithoutText: 0, faults: [] })
  expect(proof.conflicts).toBeGreaterThan(0)
  await database.close()
}, 60_000)
