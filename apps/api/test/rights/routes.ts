import { datasets } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { InjectOptions } from 'fastify'
import { atOnce } from '../support/at-once.ts'
import { type Caller, comeIn } from './callers.ts'
import { expected, expectedMembers } from './expected-policy.ts'
import { routeProbes } from './probes.ts'
import { editionsFor } from './sample.ts'
import { nameOf, type Scene } from './scene.ts'

/** Each route, for everybody; each caller comes in anew for each, since some sign their callers out. */
export async function tryRoutes(scene: Scene): Promise<void> {
  const { app, cells, database } = scene
  const batch = await database.transaction(
    null,
    async (tx) => (await tx.execute<{ id: string }>(sql`select id from import_batches limit 1`)).rows[0]!.id,
  )
  for (const [route, action] of expectedMembers) {
    if (!route.includes(' /')) continue
    for (const { column } of scene.callers()) {
      const headers = await comeIn(app, database, column)
      const asked = routeProbes[route]!({ batch })
      const reply = await app.inject({ ...(asked as InjectOptions), headers: { ...asked.headers, ...headers } })
      cells.cell(`${route} for ${column}`, { allowed: !isTurnedAway(reply), expected: expected(column, action) })
      if (reply.statusCode >= 500) cells.fault(`${route} for ${column} answers ${reply.statusCode}`)
    }
  }
  await scene.comeInAgain()
}

/** Refused for want of a right; a wrong password, say, is refused too, but to somebody who may send one. */
function isTurnedAway({ statusCode, body }: { statusCode: number; body: string }): boolean {
  return (statusCode === 401 || statusCode === 403) && /needs the right to|Imports need a service token/.test(body)
}

const budgets = new Set(['budget-lines', 'budget-figure-sources', 'staffing-lines', 'staffing-funding'])

/** Each export, for everybody: exactly the editions that the table lets out. @returns how many of them hold every edition there is */
export async function tryExports(scene: Scene): Promise<number> {
  const { app, cells, editions, seenIn } = scene
  const importer = scene.callers().find(({ column }) => column === 'key_import')!
  const exported = async ({ headers }: Caller, name: string) =>
    seenIn((await app.inject({ url: `/api/v1/exports/${name}.csv`, headers: { ...headers } })).body)
  let whole = 0
  for (const { name } of datasets) {
    // Whoever imports takes out everything: what that is, and in which datasets editions can be told apart at all, is read off there.
    const holds = await exported(importer, name)
    whole += Number(holds.size === editions.length)
    await atOnce(scene.callers(), async (caller) => {
      const seen = await exported(caller, name)
      for (const edition of holds) {
        const budget = !budgets.has(name) || caller === importer || expected(caller.column, 'budget:read', edition)
        cells.cell(`export of ${name} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seen.has(edition),
          expected: expected(caller.column, 'export:read', edition) && budget,
        })
      }
    })
  }
  return whole
}

/** Each edition taken out whole, for everybody: it comes or is not there, and its budget comes with it or is not mentioned. */
export async function tryWholeEditions(scene: Scene): Promise<void> {
  const { app, cells, editions, size } = scene
  const importer = scene.callers().find(({ column }) => column === 'key_import')!
  await atOnce([...scene.callers().entries()], async ([turn, caller]) => {
    for (const edition of editionsFor(size, turn, editions)) {
      const url = `/api/v1/exports/plans/${edition.mark}/1.json`
      const { statusCode, body } = await app.inject({ url, headers: { ...caller.headers } })
      const may = expected(caller.column, 'export:read', edition)
      const what = `the whole of ${nameOf(edition)} for ${caller.column}`
      cells.cell(what, { allowed: statusCode === 200 && body.includes(edition.mark), expected: may })
      cells.cell(`the budget in ${what}`, {
        allowed: body.includes('"budget-lines":['),
        expected: may && (caller === importer || expected(caller.column, 'budget:read', edition)),
      })
      if (!may && body.includes(edition.editionId)) cells.fault(`${what} is told of`)
    }
  })
}
