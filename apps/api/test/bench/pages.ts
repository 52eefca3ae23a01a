import { anonymous } from '@weald/domain'
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
  /** How the plans of its statements come to figures, such as “Index Scan by observations_series”: each way once. */
  readonly waysToFigures: readonly string[]
}

/** Asks for each page as anybody does, through the whole server. */
export async function costOfPages(connection: pg.PoolConfig, tries: number): Promise<PageCost[]> {
  const costs: PageCost[] = []
  for (const [page, query] of Object.entries(pages)) {
    const before = await timesReadWhole(connection)
    let statements = 0
    const sent = new Set<string>()
    const onStatement = (statement: string) => {
      statements++
      sent.add(statement)
    }
    const database = openDatabase({ connection, log: silentLog, onStatement })
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
      waysToFigures: await plannedWays(connection, [...sent]),
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

type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly PlanNode[]
}

/**
 * How statements come to figures, by the plans that PostgreSQL makes of them for whatever values they are asked with, as anybody asks them:
 * with row-level security.
 */
async function plannedWays(connection: pg.PoolConfig, statements: readonly string[]): Promise<string[]> {
  const database = openDatabase({ connection, log: silentLog })
  try {
    return await database.transaction(anonymous, async (tx) => {
      const ways = new Set<string>()
      for (const statement of statements.filter((each) => /\bobservations\b/.test(each))) {
        const { rows } = await tx.execute<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
          sql.raw(`explain (generic_plan, format json) ${statement}`),
        )
        for (const way of waysIn(rows[0]!['QUERY PLAN'][0].Plan)) ways.add(way)
      }
      return [...ways].toSorted()
    })
  } finally {
    await database.close()
  }
}

/** A bitmap of rows is read from the index that is below it. */
function waysIn(node: PlanNode): readonly string[] {
  const below = (node.Plans ?? []).flatMap(waysIn)
  const index = node['Index Name']
  if (node['Node Type'] === 'Bitmap Index Scan')
    return index?.startsWith('observations_') ? [`Bitmap Index Scan by ${index}`] : []
  if (node['Relation Name'] !== 'observations' || node['Node Type'] === 'Bitmap Heap Scan') return below
  return [...below, index ? `${node['Node Type']} by ${index}` : node['Node Type']]
}
