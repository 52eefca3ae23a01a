import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../../src/db/client.ts'
import { startCluster } from '../../src/db/embedded-cluster.ts'
import { migrate } from '../../src/db/migrate.ts'
import { silentLog } from '../support/silent-log.ts'
import { countySize, fillCounty, lookThrough } from './many-figures.ts'
import { costOfPages, type PageCost } from './pages.ts'

/**
 * What `pnpm bench` does: the county overview and the page of an indicator over a tenth of the figures of the issue and over all of them.
 * The pages show the same, so that what they cost more is what the table costs.
 */
const sizes = { 'a tenth': { ...countySize, years: countySize.years / 10 }, all: countySize } as const

const dataDir = mkdtempSync(join(tmpdir(), 'weald-bench-'))
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '4GB' }
const cluster = await startCluster({ dataDir, settings, onLost: (message) => console.error(message) })
try {
  const owner = new pg.Client({ ...cluster.connection })
  await owner.connect()
  const costs = new Map<string, PageCost[]>()
  for (const [name, size] of Object.entries(sizes)) {
    const own = `bench_${costs.size}`
    await owner.query(`create database ${own}`)
    const connection = { ...cluster.connection, database: own }
    const database = openDatabase({ connection, log: silentLog })
    const start = performance.now()
    await migrate(database, fileURLToPath(new URL('../../migrations', import.meta.url)), { log: silentLog })
    const figures = await fillCounty(database, size)
    await lookThrough(database)
    await database.close()
    console.log(
      `${name}: ${figures.toLocaleString('en-GB')} figures, filled in ${Math.round((performance.now() - start) / 1000)} s`,
    )
    costs.set(name, await costOfPages(connection, 10))
    await owner.query(`drop database ${own} with (force)`)
  }
  await owner.end()
  const [tenth, all] = [...costs.values()] as [PageCost[], PageCost[]]
  for (const [at, { page, statements, milliseconds, bytes, readWhole, waysToFigures }] of all.entries()) {
    const less = tenth[at]!
    console.log(
      `${page}: ${less.statements} and ${statements} statements, ${Math.round(less.milliseconds)} and ${Math.round(milliseconds)} ms ` +
        `(ratio ${(milliseconds / less.milliseconds).toFixed(2)} for ten times the figures), ${Math.round(bytes / 1024)} kB, the table read whole ${readWhole} times; ` +
        `figures are come to by ${waysToFigures.join(', ')}`,
    )
    if (statements !== less.statements || readWhole > 0 || waysToFigures.includes('Seq Scan')) process.exitCode = 1
  }
} finally {
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
