import { policyCsv } from '@weald/domain'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty } from '../../../test/support/county-rows.ts'
import { kentApp } from '../../../test/support/kent-app.ts'
import { budgetLines, staffingFunding } from '../../db/tables/index.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
})
afterAll(() => county.close())

type PolicyAnswer = {
  policy: {
    columns: { code: string; title: string }[]
    rows: { action: string; about: string; cells: { column: string; extent: string; states: string[] }[]; exclusions: string[] }[]
  }
}

it('shows anybody the whole table, with states and exclusions in words', async () => {
  const { data } = await county.ask<PolicyAnswer>(
    '{ policy { columns { code title } rows { action about cells { column extent states } exclusions } } }',
  )
  const approve = data.policy.rows.find(({ action }) => action === 'plan:approve')
  expect(data.policy.columns).toContainEqual({ code: 'county_board', title: 'County board (Kent Children’s Trust)' })
  expect(approve?.cells).toContainEqual({ column: 'county_board', extent: 'all', states: ['Endorsed'] })
  expect(approve?.cells).toContainEqual({ column: 'plan_author', extent: 'never', states: [] })
  expect(approve?.exclusions).toContain('Nobody decides on what they edited themselves.')
  for (const { cells } of data.policy.rows)
    expect(cells.map(({ column }) => column)).toEqual(data.policy.columns.map(({ code }) => code))
})

it('gives the same table as a file', async () => {
  const weald = await kentApp({ template: 'migrated' })
  const reply = await weald.app.inject('/api/v1/policy.csv')
  expect(reply.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="weald-policy.csv"',
  })
  expect(reply.body).toBe(policyCsv())
  await weald.close()
})

it('says of each edition what the viewer may do to it now', async () => {
  const dover = await county.partnership('dover')
  await county.plan({ code: 'dover-2008', ownedBy: dover.id })
  await county.plan({ code: 'other-2008' })
  const can = async (code: string, person?: string) => {
    const { data } = await county.ask<{ plan: { currentEdition: { viewerCan: string[] } } }>(
      'query ($code: ID!) { plan(id: $code) { currentEdition { viewerCan } } }',
      { code },
      person,
    )
    return data.plan.currentEdition.viewerCan
  }
  expect(await can('dover-2008', 'demo-author')).toEqual(
    expect.arrayContaining(['plan:read', 'plan:edit', 'plan:submit', 'comment:add']),
  )
  expect(await can('other-2008', 'demo-author')).not.toContain('plan:edit')
  expect(await can('dover-2008')).not.toContain('plan:edit')
  expect(await can('dover-2008', 'demo-administrator')).toEqual(await can('dover-2008'))
})

it('does not take the owners of one edition for those of another when it is asked for many at once', async () => {
  const ashford = await county.partnership('ashford')
  await county.plan({ code: 'ashford-2008', ownedBy: ashford.id })
  const { data } = await county.ask<{ plans: { nodes: { code: string; currentEdition: { viewerCan: string[] } }[] } }>(
    '{ plans { nodes { code currentEdition { viewerCan } } } }',
    {},
    'demo-author',
  )
  const editable = data.plans.nodes
    .filter(({ currentEdition }) => currentEdition.viewerCan.includes('plan:edit'))
    .map(({ code }) => code)
  expect(editable).toEqual(['dover-2008'])
})

it('asks the database no more for what may be done to many editions than to one', async () => {
  const query = '{ plans { nodes { editions { viewerCan } } } }'
  const few = await county.ask(query, {}, 'demo-author')
  for (const code of ['a', 'b', 'c']) await county.plan({ code })
  const many = await county.ask(query, {}, 'demo-author')
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})

it('keeps the budget of a draft from an analyst, who may read its text, without telling that there is one', async () => {
  const { edition } = await county.plan({ code: 'secret-2008', visibility: 'owners' })
  await county.add(budgetLines, {
    editionId: edition.id,
    position: 1,
    lineType: 'activity',
    activity: 'Schools',
    financialYear: '2008/09',
  })
  await county.add(staffingFunding, {
    editionId: edition.id,
    position: 1,
    financialYear: '2008/09',
    fundingSource: 'EMAG',
    fte: '17.2',
  })
  const query =
    '{ plan(id: "secret-2008") { title currentEdition { budget { id } staffing { id } } } budget(plan: "secret-2008") { id } }'
  expect(await county.ask(query, {}, 'demo-analyst')).toMatchObject({
    data: { plan: { title: 'Plan of secret-2008', currentEdition: { budget: null, staffing: null } }, budget: null },
  })
  const { id } = edition
  expect(await county.ask(query, {}, 'demo-finance')).toMatchObject({
    data: { plan: { currentEdition: { budget: { id }, staffing: { id } } }, budget: { id } },
  })
})
