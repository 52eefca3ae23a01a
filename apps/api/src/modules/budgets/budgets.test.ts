import { afterEach, beforeEach, expect, it } from 'vitest'
import { cellColumns, type County, openCounty } from '../../../test/support/county-rows.ts'
import { budgetFigureSources, budgetLines, editions, people, staffingFunding, staffingLines } from '../../db/tables/index.ts'

let county: County

beforeEach(async () => {
  county = await openCounty()
})
afterEach(() => county.close())

type Line = Partial<typeof budgetLines.$inferInsert>

async function lines(editionId: string, ...all: Line[]) {
  const made = []
  for (const [index, line] of all.entries()) {
    const printed = {
      editionId,
      position: index + 1,
      lineType: 'activity',
      activity: `Activity ${index + 1}`,
      financialYear: '2008/09',
    } as const
    made.push(await county.add(budgetLines, { ...printed, ...line }))
  }
  return made
}

it('gives amounts exactly, income negative, and null where nothing is printed', async () => {
  const { edition } = await county.plan({ code: 'county-2008' })
  await lines(edition.id, {
    gross: '21474836480.01',
    externalIncome: '-140400',
    employee: '0',
    previousFte: '17.1',
    lineType: 'memorandum',
  })
  const { data } = await county.ask(
    '{ budget(plan: "county-2008") { financialYear lines { lineType gross externalIncome employee running previousFte fte cabinetMember { name } } } }',
  )
  const line = {
    lineType: 'MEMORANDUM',
    gross: '21474836480.01',
    externalIncome: '-140400.00',
    employee: '0.00',
    running: null,
    previousFte: '17.1',
    fte: null,
    cabinetMember: null,
  }
  expect(data).toEqual({ budget: { financialYear: '2008/09', lines: [line] } })
})

it('shows a stated total beside the sum of its parts, also where rounding explains the difference', async () => {
  const { edition } = await county.plan({ code: 'county-2008' })
  await lines(
    edition.id,
    { previousControllable: '8000000', employee: '100', gross: '900' },
    { previousControllable: '4830700' },
    { lineType: 'controllable_total', activity: 'TOTAL', previousControllable: '12830800' },
  )
  const { data } = await county.ask<{ budget: { checks: object[] } }>(
    '{ budget(plan: "county-2008") { checks { identity subject stated computed difference withinTolerance sentence } } }',
  )
  expect(data.budget.checks).toEqual([
    expect.objectContaining({
      identity: 'row_gross',
      subject: 'Activity 1, gross expenditure',
      stated: '900',
      computed: '100',
      difference: '800',
      withinTolerance: false,
    }),
    {
      identity: 'controllable_total',
      subject: 'TOTAL, controllable expenditure of the year before',
      stated: '12830800',
      computed: '12830700',
      difference: '100',
      withinTolerance: true,
      sentence: expect.stringMatching(/12,830\.7.*12,830\.8.*0\.1/),
    },
  ])
})

it('answers for a plan by id and by code with its newest edition that the caller may read', async () => {
  const dover = await county.partnership('dover')
  const { plan, edition } = await county.plan({ code: 'dover-2008', ownedBy: dover.id })
  await lines(edition.id, { activity: 'Published' })
  const draft = await county.add(editions, { planId: plan.id, number: 2, title: 'Draft', visibility: 'owners' })
  await lines(draft.id, { activity: 'Draft' })
  const query = 'query ($plan: ID!) { budget(plan: $plan) { lines { activity } edition { number plan { code } } } }'
  const published = { budget: { lines: [{ activity: 'Published' }], edition: { number: 1, plan: { code: 'dover-2008' } } } }
  for (const name of [plan.id, plan.code]) expect((await county.ask(query, { plan: name })).data).toEqual(published)
  expect((await county.ask(query, { plan: plan.code }, 'demo-author')).data).toMatchObject({
    budget: { lines: [{ activity: 'Draft' }] },
  })
})

it('has no budget for a plan without one, and none that tells of a plan that the caller may not read', async () => {
  const hidden = await county.plan({ code: 'hidden', visibility: 'owners' })
  await lines(hidden.edition.id, {})
  await county.plan({ code: 'plain' })
  for (const name of ['hidden', hidden.plan.id, 'plain', 'unknown']) {
    const { data, errors } = await county.ask('query ($name: ID!) { budget(plan: $name) { id } }', { name })
    expect({ data, errors }, name).toEqual({ data: { budget: null }, errors: undefined })
  }
  expect((await county.ask('{ plan(id: "plain") { currentEdition { budget { id } staffing { id } } } }')).data).toEqual({
    plan: { currentEdition: { budget: null, staffing: null } },
  })
})

it('tells where each figure comes from and who answers for the line', async () => {
  const { edition } = await county.plan({ code: 'county-2008' })
  const person = await county.add(people, { code: 'mark-dance', name: 'Mark Dance', position: 1 })
  const [line] = await lines(edition.id, { gross: '898300', cabinetMemberPrinted: 'MD', cabinetMemberId: person.id })
  const source = {
    editionId: edition.id,
    budgetLineId: line!.id,
    printed: true,
    certainty: 'proven',
    reason: 'The row adds up.',
  } as const
  await county.add(budgetFigureSources, { ...source, position: 2, figure: 'gross', scannedAs: '8983' })
  await county.add(budgetFigureSources, { ...source, position: 1, figure: 'contracts', printed: false, certainty: 'best_guess' })
  const { data } = await county.ask(
    '{ budget(plan: "county-2008") { lines { cabinetMemberPrinted cabinetMember { name } sources { figure scannedAs printed certainty } } } }',
  )
  expect(data).toEqual({
    budget: {
      lines: [
        {
          cabinetMemberPrinted: 'MD',
          cabinetMember: { name: 'Mark Dance' },
          sources: [
            { figure: 'contracts', scannedAs: null, printed: false, certainty: 'best_guess' },
            { figure: 'gross', scannedAs: '8983', printed: true, certainty: 'proven' },
          ],
        },
      ],
    },
  })
})

it('gives staff as printed, footnote marks apart, and what pays for them', async () => {
  const { edition } = await county.plan({ code: 'county-2008' })
  const row = { editionId: edition.id, band: 'TOTAL', lineType: 'total', rowNumber: 3 } as const
  await county.add(staffingLines, { ...row, position: 2, financialYear: '2008/09', ...cellColumns('295 *', { unit: 'fte' }) })
  await county.add(staffingLines, { ...row, position: 1, financialYear: '2007/08', ...cellColumns('273.5', { unit: 'fte' }) })
  await county.add(staffingFunding, {
    editionId: edition.id,
    position: 1,
    financialYear: '2008/09',
    fundingSource: 'EMAG',
    fte: '17.2',
  })
  const { data } = await county.ask(`{ plan(id: "county-2008") { currentEdition { staffing {
    lines { rowNumber band lineType financialYear cell { printed value unit footnoteMarks } } funding { fundingSource fte budgetActivity } } } } }`)
  const printed = { rowNumber: 3, band: 'TOTAL', lineType: 'total' }
  expect(data).toEqual({
    plan: {
      currentEdition: {
        staffing: {
          lines: [
            { ...printed, financialYear: '2007/08', cell: { printed: '273.5', value: '273.5', unit: 'FTE', footnoteMarks: [] } },
            { ...printed, financialYear: '2008/09', cell: { printed: '295 *', value: '295', unit: 'FTE', footnoteMarks: ['*'] } },
          ],
          funding: [{ fundingSource: 'EMAG', fte: '17.2', budgetActivity: null }],
        },
      },
    },
  })
})

it('asks the database no more for many plans and lines than for one', async () => {
  const query =
    '{ plans { nodes { currentEdition { staffing { id } budget { checks { stated } lines { cabinetMember { name } sources { figure } } } } } } }'
  const { edition } = await county.plan({ code: 'a' })
  await lines(edition.id, { gross: '1' })
  const few = await county.ask(query)
  for (const code of ['b', 'c', 'd'])
    await lines((await county.plan({ code })).edition.id, { gross: '1' }, { gross: '2' }, { gross: '3' })
  const many = await county.ask(query)
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})
