import { readWrittenDate } from '@weald/domain'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cellColumns, type County, openCounty, valueColumns } from '../../../test/support/county-rows.ts'
import {
  alignments,
  budgetLines,
  consultations,
  facts,
  frameworkItems,
  frameworks,
  indicatorCatalogues,
  indicators,
  milestones,
  observations,
  priorities,
  riskAreas,
  risks,
  scanFaults,
  sections,
  staffingLines,
  supersessions,
} from '../../db/tables/index.ts'

let county: County
let editionId: string
let planId: string

beforeEach(async () => {
  county = await openCounty()
  const { plan, edition } = await county.plan({
    code: 'county-2008',
    title: 'Interim plan',
    kind: 'annual_operating_plan',
    countyOwned: true,
  })
  ;[planId, editionId] = [plan.id, edition.id]
})
afterEach(() => county.close())

let position = 0
const section = (code: string, heading: string, parts: string[] = []) =>
  county.add(sections, { editionId, position: ++position, code, heading, level: 1, parts })
const fact = (measure: string, printed: string, sectionCode: string, edition = editionId) =>
  county.add(facts, {
    editionId: edition,
    position: ++position,
    sectionCode,
    subject: 'Schools',
    measure,
    ...cellColumns(printed, { unit: 'count' }),
  })
const priority = (edition: string, title: string, ref: string | null = null) =>
  county.add(priorities, { editionId: edition, position: ++position, kind: 'priority', title, ref, scanDamaged: false })

type Finding = {
  code: string
  kind: string
  title: string
  sentence: string
  places: { section: string; subject: string; printed: string }[]
}

async function findings(code = 'county-2008', person?: string): Promise<Finding[]> {
  const query = `query ($code: ID!) { plan(id: $code) { currentEdition { findings { code kind title sentence places { section subject printed } } } } }`
  const { data, errors } = await county.ask<{ plan: { currentEdition: { findings: Finding[] } } }>(query, { code }, person)
  expect(errors).toBeUndefined()
  return data.plan.currentEdition.findings
}

it('says in which sections two figures for one thing stand: to people by heading, to programs by code', async () => {
  await section('background', 'Background')
  await section('leos', 'Local Education Officers')
  await fact('schools', '617', 'background')
  await fact('schools', '594', 'leos')
  expect(await findings()).toEqual([
    {
      code: 'different_figures',
      kind: 'CONFLICT',
      title: expect.any(String),
      sentence: 'The plan gives different figures for one thing: 617 in “Background” and 594 in “Local Education Officers”.',
      places: [
        { section: 'background', subject: 'Schools', printed: '617' },
        { section: 'leos', subject: 'Schools', printed: '594' },
      ],
    },
  ])
})

it('tells sections of the same heading apart', async () => {
  await section('equalities-1', 'Equalities')
  await section('equalities-2', 'Equalities')
  await fact('schools', '617', 'equalities-1')
  await fact('schools', '594', 'equalities-2')
  const [found] = await findings()
  expect(found?.sentence).toContain('617 in “Equalities (equalities-1)” and 594 in “Equalities (equalities-2)”')
  expect(found?.places.map((place) => place.section)).toEqual(['equalities-1', 'equalities-2'])
})

it('finds nothing where an edition agrees with itself, and reads no other edition’s figures', async () => {
  const other = await county.plan({ code: 'other' })
  await fact('schools', '617', 'background')
  await fact('schools', '594', 'background', other.edition.id)
  expect(await findings()).toEqual([])
})

it('compares staff with the budget, and stated sums with computed ones', async () => {
  await section('money', 'Budget 2008/09', ['narrative', 'budget'])
  await section('staff', 'Staffing levels', ['staffing'])
  const line = { editionId, financialYear: '2008/09' }
  await county.add(budgetLines, {
    ...line,
    position: 1,
    lineType: 'activity',
    activity: 'EMAG',
    fte: '294.9',
    previousControllable: '12830700',
  })
  await county.add(budgetLines, {
    ...line,
    position: 2,
    lineType: 'controllable_total',
    activity: 'TOTAL',
    fte: '294.9',
    previousFte: '273.4',
    previousControllable: '12830800',
  })
  const total = { editionId, band: 'TOTAL', lineType: 'total', rowNumber: 3 } as const
  await county.add(staffingLines, { ...total, position: 1, financialYear: '2007/08', ...cellColumns('273.5', { unit: 'fte' }) })
  await county.add(staffingLines, { ...total, position: 2, financialYear: '2008/09', ...cellColumns('295 *', { unit: 'fte' }) })
  const found = await findings()
  expect(found.map(({ code, kind }) => [code, kind])).toEqual([
    ['staffing_and_budget_differ', 'CONFLICT'],
    ['staffing_and_budget_differ', 'CONFLICT'],
    ['budget_sum_differs', 'IDENTITY'],
  ])
  expect(found[0]?.sentence).toContain('273.5 FTE in 2007/08 in “Staffing levels” and 273.4 in “Budget 2008/09”')
  expect(found[1]?.places.map((place) => place.section)).toEqual(['staff', 'money'])
  expect(found[2]?.sentence).toMatch(/12,830\.7.*12,830\.8/)
})

it('sets the dates of milestones and consultations about one event side by side', async () => {
  const { start, end, precision } = readWrittenDate('February – March 2008')
  const survey = {
    event: 'survey',
    datePrinted: 'February – March 2008',
    dateStart: start,
    dateEnd: end,
    datePrecision: precision,
  }
  await county.add(milestones, {
    editionId,
    position: 1,
    sectionCode: 'timeline',
    activity: 'Survey',
    scanDamaged: false,
    ...survey,
  })
  const unknown = { feedbackPrecision: 'unknown', targetAreas: [], purpose: 'To learn', statutory: false }
  const from = { startsPrinted: '01/03/08', startsStart: '2008-03-01', startsEnd: '2008-03-01', startsPrecision: 'day' }
  const until = { endsPrinted: '01/04/08', endsStart: '2008-04-01', endsEnd: '2008-04-01', endsPrecision: 'day' }
  await county.add(consultations, {
    editionId,
    position: 1,
    name: 'Pupil survey',
    event: 'survey',
    ...from,
    ...until,
    ...unknown,
  })
  const [found] = await findings()
  expect(found?.code).toBe('different_dates')
  expect(found?.places.map((place) => place.printed)).toEqual(['February – March 2008', '01/03/08 – 01/04/08'])
})

it('doubts a target that is worse than the actual, and shows a count among percentages', async () => {
  await section('kpi', 'Key performance indicators')
  const catalogue = await county.add(indicatorCatalogues, {
    code: 'kpi',
    title: 'KPI',
    scheme: 'KPI',
    position: 1,
    status: 'in_use',
  })
  const way = { unit: 'percent', polarity: 'higher', calendar: 'financial_year', rollUp: 'none' } as const
  const { id: indicatorId } = await county.add(indicators, {
    catalogueId: catalogue.id,
    ref: 'KPI 4',
    title: 'Five good passes',
    position: 4,
    ...way,
  })
  const value = (kind: 'actual' | 'estimate' | 'target', year: string, printed: string) =>
    county.add(observations, {
      indicatorId,
      area: 'county',
      kind,
      position: ++position,
      sourceEditionId: editionId,
      sourceSection: 'kpi',
      ...valueColumns(printed, { year }),
    })
  await value('actual', '2006/07', '66.4%')
  await value('estimate', '2007/08', '546')
  await value('target', '2008/09', '65%')
  const found = await findings()
  expect(found.map(({ code, kind }) => [code, kind])).toEqual([
    ['unit_clash', 'CONFLICT'],
    ['target_worse_than_actual', 'SENSE_CHECK'],
  ])
  expect(found[1]?.places).toEqual([
    { section: 'kpi', subject: 'KPI 4, Five good passes: actual, 2006/07', printed: '66.4%' },
    { section: 'kpi', subject: 'KPI 4, Five good passes: target, 2008/09', printed: '65%' },
  ])
})

it('finds one risk in two areas', async () => {
  const areas = [1, 2].map((number) => county.add(riskAreas, { editionId, position: number, title: `Area ${number}` }))
  for (const [index, area] of (await Promise.all(areas)).entries()) {
    await county.add(risks, { editionId, areaId: area.id, position: index + 1, numberInArea: 4, statement: 'Staff leave' })
  }
  expect((await findings()).map(({ code, sentence }) => [code, sentence])).toEqual([
    ['risk_in_two_areas', expect.stringContaining('“Area 1” (number 4) and “Area 2” (number 4)')],
  ])
})

/** A local plan that takes the place of the county's, with one statement twice. */
async function localPlan(code: string, more: { visibility?: 'owners'; ownedBy?: string } = {}) {
  const { plan, edition } = await county.plan({ code, title: `Plan of ${code}`, ...more })
  await county.add(supersessions, { predecessorId: planId, successorId: plan.id, effectiveOn: '2008-09-01' })
  await priority(edition.id, 'Reduce smoking')
  await priority(edition.id, 'Reduce smoking')
  return edition
}

it('reads the county’s plan with the priorities of the local plans that its document prints', async () => {
  await section('local', 'Local priorities', ['local-plans'])
  await localPlan('swale')
  const [found] = await findings()
  expect(found).toMatchObject({ code: 'repeated_priority', places: [{ section: 'local' }, { section: 'local' }] })
  expect(found?.sentence).toContain('Plan of swale')
  expect(await findings('swale')).toMatchObject([
    { code: 'repeated_priority', places: [{ section: 'priorities' }, { section: 'priorities' }] },
  ])
})

it('tells nothing of a local plan that the caller may not read', async () => {
  const dover = await county.partnership('dover')
  await localPlan('dover-2008', { visibility: 'owners', ownedBy: dover.id })
  expect(await findings()).toEqual([])
  expect(await findings('county-2008', 'demo-author')).toHaveLength(1)
})

it('counts printed numbers afresh under each outcome', async () => {
  const framework = await county.add(frameworks, { code: 'ecm', title: 'Outcomes', position: 1, kind: 'outcomes' })
  const { edition } = await county.plan({ code: 'local' })
  for (const [index, title] of ['Be healthy', 'Stay safe'].entries()) {
    const item = await county.add(frameworkItems, { frameworkId: framework.id, code: `o${index}`, title, position: index + 1 })
    for (const ref of index === 0 ? ['1', '2'] : ['1', '3']) {
      const { id } = await priority(edition.id, `${title} ${ref}`, ref)
      await county.add(alignments, {
        editionId: edition.id,
        priorityId: id,
        frameworkItemId: item.id,
        position: ++position,
        basis: 'stated',
      })
    }
  }
  expect((await findings('local')).map(({ sentence }) => sentence)).toEqual([
    'Plan of local: “Stay safe 3” is numbered 3 where 2 is due.',
  ])
})

it('lists damages of the scan apart from conflicts', async () => {
  const damage = {
    sectionCode: 'budget',
    subject: 'EMAG',
    scannedAs: 'FMAG',
    readAs: 'EMAG',
    certainty: 'certain',
    explanation: 'Named so elsewhere.',
  } as const
  await county.add(scanFaults, { editionId, position: 1, ...damage })
  const { data } = await county.ask(
    '{ plan(id: "county-2008") { currentEdition { findings { code } scanFaults { sectionCode subject scannedAs readAs certainty explanation } } } }',
  )
  expect(data).toEqual({ plan: { currentEdition: { findings: [], scanFaults: [damage] } } })
})

it('asks the database no more for many editions than for one', async () => {
  const query = '{ plans { nodes { currentEdition { findings { code } scanFaults { id } } } } }'
  await fact('schools', '617', 'background')
  await localPlan('one')
  const few = await county.ask(query)
  for (const code of ['two', 'three', 'four']) await fact('schools', '617', 'background', (await localPlan(code)).id)
  const many = await county.ask(query)
  expect(many.errors).toBeUndefined()
  expect(many.statements).toBe(few.statements)
})
