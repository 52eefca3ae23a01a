import { actionNames, policyColumns, policyRows } from '@weald/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { freshDatabase } from '../support/database.ts'
import { columns, expectedRows } from './expected-policy.ts'
import { tryFieldsAside, tryFieldsBelowPlans } from './fields-below-plans.ts'
import { tryFieldsElsewhere } from './fields-elsewhere.ts'
import { tryInterventionOffers } from './intervention-offers.ts'
import { missingRows } from './missing-rows.ts'
import { tryOffers } from './offers.ts'
import { tryRefusedWrites } from './refused-writes.ts'
import { tryRootFields } from './root-fields.ts'
import { tryExports, tryRoutes, tryWholeEditions } from './routes.ts'
import { openScene, type Scene } from './scene.ts'
import { tableContents } from './table-contents.ts'

/** The matrix in small: every member, role and state, each with its share of editions. `pnpm prove rights` runs the whole. */
let database: Database
let scene: Scene
beforeAll(async () => {
  database = await freshDatabase({ template: 'migrated' })
  scene = await openScene(database, 'sample', 2008)
}, 120_000)
afterAll(async () => {
  console.log(scene.cells.line())
  await scene.close()
  await database.close()
})

const patience = 300_000

test('the policy table is, cell for cell, the one that people wrote', () => {
  expect(policyColumns).toEqual(columns)
  expect(expectedRows.map(({ action }) => action)).toEqual(actionNames)
  expect(policyRows().map(({ action, cells, unless }) => ({ action, cells, unless }))).toEqual(expectedRows)
})

test('every field and every route has a line in the list that people wrote, and none is left over', () => {
  expect(missingRows(scene)).toEqual([])
})

// In this order: what is looked at below plans, edition by edition, is not looked at again below other roots.
test.each([
  ['each field of Query and Mutation gives everybody exactly what the table says, of editions in every state', tryRootFields],
  ['each field below a plan gives everybody exactly what the fields on the way to it allow', tryFieldsBelowPlans],
  ['what is not for everybody below a plan is given exactly to whom the table names, and the trail too', tryFieldsAside],
  ['what a screen may offer beside an edition is what the table says, for everybody and every edition', tryOffers],
  ['what it may offer beside an intervention, and who is told of a suspended power, too', tryInterventionOffers],
  ['each field below the other roots does too, and every field there is was asked for by everybody', tryFieldsElsewhere],
  ['each route lets everybody through whom the table lets through, and nobody else', tryRoutes],
] as const)(
  '%s',
  async (_promise, tryThem) => {
    const [before, unexpected] = [scene.cells.counted.run, scene.cells.unexpected.length]
    await tryThem(scene)
    expect(scene.cells.unexpected.slice(unexpected)).toEqual([])
    expect(scene.cells.counted.run).toBeGreaterThan(before)
  },
  patience,
)

test(
  'each export holds for everybody exactly the editions that the table lets out',
  async () => {
    expect(await tryExports(scene)).toBeGreaterThan(20)
    await tryWholeEditions(scene)
    expect(scene.cells.unexpected).toEqual([])
  },
  patience,
)

test(
  'a refused write leaves every table as it was, byte for byte',
  async () => {
    const refused = await tryRefusedWrites(scene)
    console.log(`refused writes ${refused} / tables changed 0`)
    expect(refused).toBeGreaterThan(0)
    expect(scene.cells.unexpected).toEqual([])
  },
  patience,
)

test('the same write of somebody who may does change the tables', async () => {
  const before = await tableContents(database)
  const { headers } = scene.callers().find(({ column }) => column === 'key_import')!
  const reply = await scene.app.inject({
    method: 'POST',
    url: '/api/v1/imports/people',
    headers: { ...headers, 'content-type': 'text/csv' },
    payload: 'code,name,position,note\nasha,Asha,2,\n',
  })
  expect(reply.json()).toMatchObject({ status: 'applied' })
  expect(await tableContents(database)).not.toEqual(before)
})
