import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { freshDatabase } from '../support/database.ts'
import { appWith, type Lock, type LockedApp } from '../support/locks.ts'
import { type Asker, askers, everyReader, type Secret, twoOfEverything } from '../support/two-of-everything.ts'

const eachAlone = ['row-level security alone', 'the service layer alone'] as const

let database: Database
let secrets: readonly Secret[]
let apps: Record<Lock, LockedApp>
let attempts: readonly string[]
beforeAll(async () => {
  database = await freshDatabase()
  secrets = await twoOfEverything(database)
  await database.transaction(null, (tx) =>
    tx.execute(
      sql`update priorities set description = title; update budget_lines set note = activity; update observations set note = printed || ' again'`,
    ),
  )
  apps = Object.fromEntries(
    await Promise.all(
      (['both locks', 'no lock', ...eachAlone] as const).map(async (lock) => [lock, await appWith(lock, database)]),
    ),
  ) as Record<Lock, LockedApp>
  attempts = [...everywhere, ...secrets.flatMap(guessing)]
}, 120_000)
afterAll(async () => {
  for (const app of Object.values(apps)) await app.close()
  await database.close()
})

const entry = 'id subjectId lineageId plan sentence changes { before after }'
const everywhere = [
  '/api/v1/audit.csv',
  `{ auditEntries(first: 200) { totalCount nodes { ${entry} } } }`,
  '{ auditSummaries(first: 200) { nodes { id plan sentence count } } }',
  `{ plans(first: 50) { nodes { history { ${entry} } } } }`,
  `{ priorities(first: 50) { nodes { history { ${entry} } } } }`,
  `{ observations(first: 50) { nodes { history { ${entry} } } } }`,
  `{ plans(first: 20) { nodes { editions { budget { lines { history { ${entry} } } } } } } }`,
]
/** Filters that name what is not there to be named. The name itself is no longer in the answer when nothing is found. */
const guessing = ({ plan, ids }: Secret) => [
  `/api/v1/audit.csv?plan=${plan.code}`,
  `{ auditEntries(first: 200, filter: { plan: "${plan.code}" }) { totalCount nodes { ${entry} } } }`,
  `{ auditEntries(filter: { subject: "${ids[0]}" }) { totalCount nodes { ${entry} } } }`,
]

/**
 * Whose trail somebody may read, said here once more by hand: that of plans which the own partnership has a share in, or of what was put
 * before the county board. That everybody may read an edition opens nobody its history.
 */
function mayReadTrail({ reads }: Asker, { owners, state }: Secret): boolean {
  return (reads === 'dover' && owners.includes('dover')) || (reads === 'presented' && state !== 'draft')
}

describe.each(eachAlone)('The audit trail with %s', (lock) => {
  it.each(askers)(
    'shows $name no row of others',
    async (asker) => {
      const traces = secrets
        .filter((secret) => !mayReadTrail(asker, secret))
        .flatMap(({ mark, ids, plan, visibility }) => [mark, ...ids, ...(visibility === 'public' ? [] : [plan.id])])
      const foreign: string[] = []
      for (const attempt of attempts) {
        const body = await apps[lock].ask(asker.actor, attempt)
        foreign.push(...traces.filter((trace) => body.includes(trace)).map((trace) => `${trace} by ${attempt}`))
      }
      console.log(`${lock}, ${asker.name}: foreign entries of the trail read ${foreign.length} of ${attempts.length} attempts`)
      expect(foreign).toEqual([])
    },
    60_000,
  )
})

describe('Without either lock', () => {
  it('every secret is on the trail, so that these attempts would tell', async () => {
    let all = ''
    for (const attempt of attempts) all += await apps['no lock'].ask(everyReader.actor, attempt)
    expect(secrets.filter(({ mark, ids }) => !all.includes(mark) || !ids.every((id) => all.includes(id)))).toEqual([])
  }, 60_000)
})

describe('With both locks', () => {
  it('the county board reads the trail of what was put before it, and nothing of what is still being written', async () => {
    const board = askers.find(({ reads }) => reads === 'presented')!
    const read = await apps['both locks'].ask(board.actor, '/api/v1/audit.csv')
    for (const { mark, state } of secrets) expect([mark, read.includes(mark)]).toEqual([mark, state !== 'draft'])
  })

  it('an author reads the trail of the own plans, and the administrator that of access alone', async () => {
    const [author, administrator] = ['an author of Dover', 'an administrator who is an author too'].map((name) =>
      askers.find((asker) => asker.name === name)!,
    )
    const read = await apps['both locks'].ask(author!.actor, '/api/v1/audit.csv')
    for (const { mark, owners } of secrets) expect(read.includes(mark), mark).toBe(owners.includes('dover'))
    await apps['both locks'].ask(administrator!.actor, '{ plans(first: 1) { nodes { history { id } } } }')
    const rows = (await apps['both locks'].ask(administrator!.actor, '/api/v1/audit.csv')).split('\n').slice(1)
    expect(rows.some((row) => row.includes('refusal'))).toBe(true)
    expect(secrets.filter(({ mark }) => rows.join().includes(mark))).toEqual([])
  })
})
