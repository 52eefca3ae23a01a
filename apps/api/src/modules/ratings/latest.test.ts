import { anonymous } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { benchDay, fillCounty, lookThrough } from '../../../test/bench/many-figures.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import type { Database } from '../../db/client.ts'
import { latestStatement } from './latest.ts'

let database: Database
let figures: number
beforeAll(async () => {
  database = await freshDatabase()
  figures = await fillCounty(database, { partnerships: 20, indicators: 10, years: 20, measures: 2 })
  await lookThrough(database)
})
afterAll(() => database.close())

it('the latest figures are found at the end of each series in the index, however many others there are', async () => {
  const { plan, series } = await database.transaction(anonymous, async (tx) => {
    const { rows } = await tx.execute<{ indicatorId: string; partnershipId: string }>(sql`
      select i.id as "indicatorId", p.id as "partnershipId" from indicators i, partnerships p where i.position = 3`)
    const asked = rows.map((row) => ({ ...row, area: 'partnership' as const, on: benchDay }))
    const told = await tx.execute<{ 'QUERY PLAN': string }>(
      sql`explain (analyze, costs off, timing off, summary off) ${latestStatement(anonymous, asked)}`,
    )
    return { series: asked.length, plan: told.rows.map((row) => row['QUERY PLAN']).join('\n') }
  })
  expect(figures).toBeGreaterThan(12_000)
  expect(series).toBe(20)
  expect(plan).toContain('Index Scan Backward using observations_series')
  expect(plan).not.toContain('Seq Scan on observations')
  const read = [...plan.matchAll(/ on observations[^\n]*rows=([\d.]+) loops=(\d+)/g)].map(
    ([, rows, loops]) => Number(rows) * Number(loops),
  )
  expect(Math.max(...read), plan).toBeLessThanOrEqual(series * 2)
})
