import { readWrittenDate } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellColumns, type County, openCounty, valueColumns } from '../../../test/support/county-rows.ts'
import {
  actionMilestones,
  actionPartners,
  actions,
  evidence,
  indicatorCatalogues,
  indicators,
  leads,
  measures,
  organisations,
  people,
  priorities,
  riskAreas,
  riskControls,
  risks,
  targets,
} from '../../db/tables/index.ts'

let county: County
let indicatorId: string
beforeAll(async () => {
  county = await openCounty()
  const set = { code: 'ni', title: 'National Indicators', scheme: 'NI', position: 1, status: 'proposed' } as const
  const catalogue = await county.add(indicatorCatalogues, set)
  const measured = { unit: 'percent', polarity: 'higher', calendar: 'academic_year', rollUp: 'none' } as const
  const named = { catalogueId: catalogue.id, ref: 'NI 73', title: 'Key Stage 2', position: 1 }
  indicatorId = (await county.add(indicators, { ...named, ...measured })).id
})
afterAll(() => county.close())

/** The columns of a date as somebody wrote it, as the import keeps them. */
function dated<Name extends string>(name: Name, printed: string) {
  const { start, end, precision } = readWrittenDate(printed)
  return { [`${name}Printed`]: printed, [`${name}Start`]: start, [`${name}End`]: end, [`${name}Precision`]: precision }
}
const undated = { startsPrecision: 'unknown', endsPrecision: 'unknown' }
const baseline = (printed: string) => {
  const { value, valueHigh, bound, unit, status, rowUnit } = cellColumns(printed, { unit: 'percent' })
  return {
    rowUnit,
    baselinePrinted: printed,
    baselineValue: value,
    baselineValueHigh: valueHigh,
    baselineBound: bound,
    baselineUnit: unit,
    baselineStatus: status,
  }
}
const inYear = (year: string, printed: string) => valueColumns(printed, { year, calendar: 'academic_year' })

const priorityIn = (editionId: string, position: number) =>
  county.add(priorities, { editionId, position, kind: 'priority', title: `Priority ${position}`, scanDamaged: false })

/** A plan with one of everything that authors write for a priority. */
async function writtenPlan(code: string, visibility: 'owners' | 'public' = 'public', ownedBy?: string) {
  const { edition } = await county.plan({ code, visibility, ...(ownedBy && { ownedBy }) })
  const editionId = edition.id
  const priority = await priorityIn(editionId, 1)
  await county.add(evidence, { editionId, position: 1, priorityId: priority.id, statement: 'Results fell', source: 'Census' })
  const action = await county.add(actions, {
    editionId,
    position: 1,
    priorityId: priority.id,
    ref: '1.1a',
    title: 'Tutors',
    cost: '1200.50',
    status: 'under_way',
    ...undated,
    ...dated('starts', 'September 2008'),
  })
  const measure = await county.add(measures, {
    editionId,
    position: 1,
    priorityId: priority.id,
    indicatorId,
    keyTarget: true,
    periodKind: 'academic_year',
    baselinePeriod: '2006/07',
    baselinePeriodLabel: '2006/07',
    baselinePeriodStart: '2006-09-01',
    baselinePeriodEnd: '2007-08-31',
    ...baseline('66.4%'),
  })
  return { editionId, priority, action, measure }
}

type Read = { plan: { currentEdition: { priorities: object[] } } | null }
const read = (code: string, selection: string, person?: string) =>
  county.ask<Read>(`query ($code: ID!) { plan(id: $code) { currentEdition { ${selection} } } }`, { code }, person)

describe('A priority', () => {
  it('comes with its actions, and each with who answers for it, who takes part and its steps', async () => {
    const { editionId, action } = await writtenPlan('with-actions')
    const body = { code: 'pct', name: 'Primary care trust', position: 1, kind: 'duty_to_cooperate' }
    const organisation = await county.add(organisations, body)
    const person = await county.add(people, { code: 'ann', name: 'Ann', position: 1 })
    const below = { editionId, actionId: action.id }
    await county.add(actionPartners, { ...below, position: 2, printed: 'Parents' })
    await county.add(actionPartners, {
      ...below,
      position: 1,
      printed: 'The PCT',
      organisationId: organisation.id,
      contribution: 'Rooms',
    })
    await county.add(leads, { ...below, position: 1, printed: 'Ann of the schools', personId: person.id })
    const step = { ...below, position: 1, text: 'Half the schools', done: true }
    await county.add(actionMilestones, {
      ...step,
      datePrinted: 'January 2009',
      dateStart: '2009-01-01',
      dateEnd: '2009-01-31',
      datePrecision: 'month',
    })
    const { data, errors } = await read(
      'with-actions',
      `priorities { evidence { statement source } actions {
        ref title status cost starts { printed start end } ends { printed }
        leads { printed person { name } } partners { printed organisation { code } contribution }
        milestones { text done date { printed end } } measures { position } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.plan?.currentEdition.priorities).toEqual([
      {
        evidence: [{ statement: 'Results fell', source: 'Census' }],
        actions: [
          {
            ref: '1.1a',
            title: 'Tutors',
            status: 'UNDER_WAY',
            cost: '1200.50',
            starts: { printed: 'September 2008', start: '2008-09-01', end: '2008-09-30' },
            ends: null,
            leads: [{ printed: 'Ann of the schools', person: { name: 'Ann' } }],
            partners: [
              { printed: 'The PCT', organisation: { code: 'pct' }, contribution: 'Rooms' },
              { printed: 'Parents', organisation: null, contribution: null },
            ],
            milestones: [{ text: 'Half the schools', done: true, date: { printed: 'January 2009', end: '2009-01-31' } }],
            measures: [],
          },
        ],
      },
    ])
  })

  it('comes with its measures, and each with its indicator, its baseline and its targets year by year', async () => {
    const { editionId, action, measure } = await writtenPlan('with-measures')
    const target = { editionId, measureId: measure.id }
    await county.add(targets, { ...target, position: 1, ...inYear('2008/09', '70%'), reason: 'More teachers' })
    await county.add(targets, { ...target, position: 2, ...inYear('2007/08', 'Targets to be confirmed') })
    const plain = { editionId, position: 2, actionId: action.id, indicatorId, keyTarget: false, periodKind: 'academic_year' }
    await county.add(measures, { ...plain, ...baseline('') })
    const measureFields = `indicator { ref } keyTarget baseline { period { label kind } cell { printed value comparable } }
      targets { period { label } cell { printed value status } reason }`
    const { data, errors } = await read(
      'with-measures',
      `priorities { measures { ${measureFields} } actions { measures { ${measureFields} } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.plan?.currentEdition.priorities).toEqual([
      {
        measures: [
          {
            indicator: { ref: 'NI 73' },
            keyTarget: true,
            baseline: {
              period: { label: '2006/07', kind: 'ACADEMIC_YEAR' },
              cell: { printed: '66.4%', value: '66.4', comparable: true },
            },
            targets: [
              {
                period: { label: '2007/08' },
                cell: { printed: 'Targets to be confirmed', value: null, status: 'TO_BE_CONFIRMED' },
                reason: null,
              },
              { period: { label: '2008/09' }, cell: { printed: '70%', value: '70', status: 'NORMAL' }, reason: 'More teachers' },
            ],
          },
        ],
        actions: [{ measures: [{ indicator: { ref: 'NI 73' }, keyTarget: false, baseline: null, targets: [] }] }],
      },
    ])
  })

  it('costs the same number of statements as twenty of them', async () => {
    const { editionId } = await writtenPlan('many')
    const everything = `priorities { evidence { id } measures { indicator { ref } targets { id } }
      actions { leads { id } partners { id } milestones { id } measures { targets { id } } } }`
    const one = await read('many', everything)
    for (let position = 2; position <= 20; position++) {
      const priority = await priorityIn(editionId, position)
      await county.add(actions, {
        editionId,
        position,
        priorityId: priority.id,
        title: 'Another',
        status: 'not_started',
        ...undated,
      })
    }
    const many = await read('many', everything)
    expect(many.data.plan?.currentEdition.priorities).toHaveLength(20)
    expect(many.statements).toBe(one.statements)
  })
})

it('an edition tells also what serves none of its priorities', async () => {
  const { editionId } = await writtenPlan('unattached')
  await county.add(actions, { editionId, position: 2, title: 'Ask families', status: 'not_started', ...undated })
  await county.add(evidence, { editionId, position: 2, statement: 'Few come by bus' })
  const { data } = await read('unattached', 'actions { title } evidence { statement } measures { keyTarget }')
  expect(data.plan?.currentEdition).toEqual({
    actions: [{ title: 'Tutors' }, { title: 'Ask families' }],
    evidence: [{ statement: 'Results fell' }, { statement: 'Few come by bus' }],
    measures: [{ keyTarget: true }],
  })
})

it('a target that asks for less than the baseline is told as a sense check, and stays', async () => {
  const { editionId, measure } = await writtenPlan('with-findings')
  const target = { editionId, measureId: measure.id, reason: 'A small year' }
  await county.add(targets, { ...target, position: 1, ...inYear('2007/08', '65%') })
  const { data } = await read(
    'with-findings',
    'findings { code kind places { subject printed } } measures { targets { reason } }',
  )
  expect(data.plan?.currentEdition).toEqual({
    findings: [
      {
        code: 'target_worse_than_actual',
        kind: 'SENSE_CHECK',
        places: [
          { subject: 'NI 73, Key Stage 2: actual, 2006/07', printed: '66.4%' },
          { subject: 'NI 73, Key Stage 2: target, 2007/08', printed: '65%' },
        ],
      },
    ],
    measures: [{ targets: [{ reason: 'A small year' }] }],
  })
})

it('a risk comes with what is done about it', async () => {
  const { editionId } = await writtenPlan('with-risks')
  const area = await county.add(riskAreas, { editionId, position: 1, title: 'Staff' })
  const risk = await county.add(risks, { editionId, areaId: area.id, position: 1, numberInArea: 1, statement: 'Staff leave' })
  await county.add(riskControls, { editionId, riskId: risk.id, position: 1, text: 'Recruit earlier', status: 'in_place' })
  const { data } = await read('with-risks', 'riskAreas { risks { controls { text status ownerPrinted } } }')
  expect(data.plan?.currentEdition).toEqual({
    riskAreas: [{ risks: [{ controls: [{ text: 'Recruit earlier', status: 'IN_PLACE', ownerPrinted: null }] }] }],
  })
})

it('all of it is seen by whoever sees its edition, and by nobody else', async () => {
  const dover = await county.partnership('dover')
  await writtenPlan('dover-draft', 'owners', dover.id)
  const selection = 'actions { title } measures { keyTarget } evidence { statement }'
  expect((await read('dover-draft', selection, 'demo-author')).data.plan?.currentEdition).toMatchObject({
    actions: [{ title: 'Tutors' }],
    measures: [{ keyTarget: true }],
    evidence: [{ statement: 'Results fell' }],
  })
  expect((await read('dover-draft', selection)).data.plan).toBeNull()
})
