import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { openDatabase } from '../../src/db/client.ts'
import { appAsAnybody } from '../support/kent-app.ts'
import { silentLog } from '../support/silent-log.ts'
import { benchDay } from './many-figures.ts'

const rating = `id colour keyTarget partnership { code name } actual { period { label } cell { printed } }
  explanation { sentence rule expected distance tolerance progress ageInMonths inputs { part printed printedUnder } }`
const tally = 'green amber red grey reported of sentence'

/** What the pages ask that stand on the most figures. */
const pages = {
  'county overview': `{ countyOverview(on: "${benchDay}") { plans submittedPlans tally { ${tally} } county { ${rating} }
    byOutcome { item { code } priorities tally { ${tally} } }
    partnerships { partnership { code name } plan { code } heldBy heldSince tally { ${tally} } keyTargetsMissed { ${rating} }
      byOutcome { item { code } priorities tally { ${tally} } } } } }`,
  'indicator page': `{ indicator(ref: "NI 73") { ref title ratings(on: "${benchDay}") { ${rating} }
    comparators(on: "${benchDay}") { area cell { printed } } countyValue(period: "2007/08") { value counted of sentence } } }`,
} as const

export interface PageCost {
  readonly page: string
  readonly statements: number
  /** The least of several tries: what others do on the machine only adds. */
  readonly milliseconds: number
  readonly bytes: number
  /** How often PostgreSQL read the whole table of figures for it. */
  readonly readWhole: number
}

/** Asks for each page as anybody does, through the whole server. */
export async function costOfPages(connection: pg.PoolConfig, tries: number): Promise<PageCost[]> {
  const costs: PageCost[] = []
  for (const [page, query] of Object.entries(pages)) {
    const before = await timesReadWhole(connection)
    let statements = 0
    const database = openDatabase({ connection, log: silentLog, onStatement: () => void statements++ })
    const { app } = await appAsAnybody(database)
    const took: number[] = []
    let bytes = 0
    for (let turn = 0; turn < tries; turn++) {
      statements = 0
      const start = performance.now()
      const { body, statusCode } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
      took.push(performance.now() - start)
      if (statusCode !== 200 || body.includes('"errors":')) throw new Error(`${page}: ${body.slice(0, 500)}`)
      bytes = body.length
    }
    await app.close()
    // A connection tells what it has read when it ends.
    await database.close()
    costs.push({
      page,
      statements,
      milliseconds: Math.min(...took),
      bytes,
      readWhole: (await timesReadWhole(connection)) - before,
    })
  }
  return costs
}

async function timesReadWhole(connection: pg.PoolConfig): Promise<number> {
  const database = openDatabase({ connection, log: silentLog })
  try {
    return await database.transaction(null, async (tx) => {
      const { rows } = await tx.execute<{ times: string }>(sql`
select seq_scan as times from pg_stat_user_tables where relname = 'observations'`)
      return Number(rows[0]!.times)
    })
  } finally {
    await database.close()
  }
}
