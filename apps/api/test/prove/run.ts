import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../../src/db/client.ts'
import type { Database } from '../../src/db/client.ts'
import { startCluster } from '../../src/db/embedded-cluster.ts'
import { migrate } from '../../src/db/migrate.ts'
import { silentLog } from '../support/silent-log.ts'
import { tamperingIsFound } from './tampering-is-found.ts'
import { trailIsComplete } from './trail-is-complete.ts'

/** What `pnpm prove NAME` does: proofs that take too long for every test run, each on a database of its own. `pnpm test` does each in small. */
const proofs: Readonly<Record<string, readonly ((database: Database, seed: number) => Promise<Outcome>)[]>> = {
  audit: [
    async (database, seed) => {
      const { runs, found, falseAlarms, failures } = await tamperingIsFound(database, { runs: 1_000, seed })
      return {
        lines: [
          `tamperings found and placed: ${found}/${runs}`,
          `clean runs without a false alarm: ${runs - falseAlarms}/${runs}`,
          ...failures,
        ],
        proved: failures.length === 0,
      }
    },
    async (database, seed) => {
      const { operations, rolledBack, changes, missing, extra, astray, faults } = await trailIsComplete(database, {
        operations: 10_000,
        seed,
      })
      return {
        lines: [
          `operations: ${operations}, of which ${rolledBack} rolled back or cut off; ${changes} changes of rows: ${missing} missing on the trail, ${extra} extra, ${astray} rows astray, ${faults} faults of the chain`,
        ],
        proved: missing + extra + astray + faults === 0,
      }
    },
  ],
}

interface Outcome {
  readonly lines: readonly string[]
  readonly proved: boolean
}

const [name = '', seed = '2008'] = process.argv.slice(2)
const asked = proofs[name]
if (!asked) {
  console.error(`There is no proof of ${name || 'nothing'}. Proofs: ${Object.keys(proofs).join(', ')}.`)
  process.exit(2)
}

const dataDir = mkdtempSync(join(tmpdir(), 'weald-prove-'))
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const cluster = await startCluster({ dataDir, settings, onLost: (message) => console.error(message) })
try {
  const owner = new pg.Client({ ...cluster.connection })
  await owner.connect()
  for (const [index, prove] of asked.entries()) {
    const own = `proof_${index}`
    await owner.query(`create database ${own}`)
    const database = openDatabase({ connection: { ...cluster.connection, database: own }, log: silentLog })
    await migrate(database, fileURLToPath(new URL('../../migrations', import.meta.url)), { log: silentLog })
    const start = performance.now()
    const { lines, proved } = await prove(database, Number(seed))
    console.log(
      `${lines.join('\n')}\n${proved ? 'proved' : 'NOT PROVED'} with seed ${seed} in ${Math.round((performance.now() - start) / 1000)} s`,
    )
    if (!proved) process.exitCode = 1
    await database.close()
  }
  await owner.end()
} finally {
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
