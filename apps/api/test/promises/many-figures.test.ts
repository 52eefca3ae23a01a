import { expect, it } from 'vitest'
import { openDatabase } from '../../src/db/client.ts'
import { fillCounty, lookThrough, type Size } from '../bench/many-figures.ts'
import { costOfPages } from '../bench/pages.ts'
import { addressOf, freshDatabaseName } from '../support/database.ts'
import { silentLog } from '../support/silent-log.ts'

/** `pnpm bench` asks for the same pages over five million figures. */
const small: Size = { partnerships: 12, indicators: 80, years: 3, measures: 3 }

it('the county overview and the page of an indicator cost the same statements over many years as over few, and none reads all figures', async () => {
  const [few, many] = [await costOver(small), await costOver({ ...small, years: 15 })]
  expect(many.map(({ page, readWhole }) => [page, readWhole])).toEqual([
    ['county overview', 0],
    ['indicator page', 0],
  ])
  expect(many.map(({ statements }) => statements)).toEqual(few.map(({ statements }) => statements))
  // The plans that PostgreSQL makes of them, whatever is asked for: figures are come to by an index and in no other way.
  for (const { page, waysToFigures } of many) {
    console.log(`${page}: figures are come to by ${waysToFigures.join(', ')}`)
    expect(waysToFigures, page).not.toEqual([])
    for (const way of waysToFigures) expect(way, page).toMatch(/^(Bitmap )?Index (Only )?Scan by observations_/)
  }
}, 60_000)

async function costOver(size: Size) {
  const { name, drop } = await freshDatabaseName('migrated')
  const database = openDatabase({ connection: addressOf(name), log: silentLog })
  await fillCounty(database, size)
  await lookThrough(database)
  await database.close()
  const costs = await costOfPages(addressOf(name), 1)
  await drop()
  return costs
}
