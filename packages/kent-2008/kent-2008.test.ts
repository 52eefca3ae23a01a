import { type Row, suggestOutcomes } from '@weald/domain'
import { describe, expect, it } from 'vitest'
import { derivedRows, distinct, rowsOf } from './kent-rows.ts'

const sum = (rows: readonly Row[], column: string) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0)

describe('partnerships and plans', () => {
  it('are 23 partnerships that turn from clusters into local partnerships on 1 September 2008', () => {
    expect(rowsOf('partnerships')).toHaveLength(23)
    expect(rowsOf('partnership-phases', { kind: 'cluster', ends_on: '2008-08-31' })).toHaveLength(23)
    expect(rowsOf('partnership-phases', { kind: 'lcsp', starts_on: '2008-09-01', ends_on: null })).toHaveLength(23)
  })

  it('name the four pathfinders', () => {
    const pathfinders = rowsOf('partnership-phases', { pathfinder: true }).map((row) => row['partnership'])
    expect(pathfinders.toSorted()).toEqual(['maidstone-2', 'shepway-1', 'shepway-rural', 'tunbridge-wells'])
  })

  it('are one plan of the county and 19 local plans, each of which takes its place on 1 September 2008', () => {
    expect(rowsOf('plans')).toHaveLength(20)
    expect(rowsOf('plans', { kind: 'local_plan', term_start: '2008-09-01', term_end: '2011-08-31' })).toHaveLength(19)
    expect(rowsOf('supersessions', { predecessor: 'kent-interim-2008', effective_on: '2008-09-01' })).toHaveLength(19)
  })

  it('give every partnership one local plan, and eight of them share four joint plans', () => {
    const owners = rowsOf('plan-owners')
    expect(distinct(owners, 'partnership').size).toBe(23)
    const joint = [...distinct(owners, 'plan')].filter((plan) => rowsOf('plan-owners', { plan }).length > 1)
    expect(joint).toHaveLength(4)
    expect(owners.filter((owner) => joint.includes(String(owner['plan'])))).toHaveLength(8)
  })

  it('give every owner a lead whose post somebody holds', () => {
    for (const { lead_post: post = null } of rowsOf('plan-owners')) expect(rowsOf('post-holdings', { post })).toHaveLength(1)
  })

  it('leave the local plans at the first gate, approved by nobody', () => {
    expect(rowsOf('edition-states', { state: 'approved' }).map((row) => row['plan'])).toEqual(['kent-interim-2008'])
    expect(rowsOf('edition-states', { state: 'priorities_submitted' })).toHaveLength(19)
  })
})

describe('priorities', () => {
  it('are 208, beside three fragments and one stem, and 247 when a joint plan counts for both its owners', () => {
    const priorities = rowsOf('priorities', { kind: 'priority' })
    expect(priorities).toHaveLength(208)
    expect(rowsOf('priorities', { kind: 'fragment' })).toHaveLength(3)
    expect(rowsOf('priorities', { kind: 'stem' })).toHaveLength(1)
    const perPartnership = priorities.flatMap(({ plan = null }) => rowsOf('plan-owners', { plan }))
    expect(perPartnership).toHaveLength(247)
  })

  it('stand under outcomes in 12 local plans and under none in seven', () => {
    const aligned = distinct(rowsOf('alignments'), 'plan')
    const unaligned = [...distinct(rowsOf('priorities'), 'plan')].filter((plan) => !aligned.has(plan))
    expect(aligned.size).toBe(12)
    expect(unaligned).toHaveLength(7)
  })

  it('keep each plan’s own numbers and labels of outcomes beside the official ones', () => {
    expect(rowsOf('outcome-headings')).toHaveLength(12 * 5)
    const staySafe = rowsOf('outcome-headings', { item: 'stay-safe', printed_number: '3', printed_label: 'Be Safe' })
    expect(staySafe).toHaveLength(12)
    const plansPrinting = (printed_label: string | null) => [...distinct(rowsOf('outcome-headings', { printed_label }), 'plan')]
    expect(plansPrinting('Being Healthy')).toEqual(['canterbury-coastal-2008'])
    expect(plansPrinting(null)).toEqual(['maidstone-2-2008'])
  })
})

describe('figures', () => {
  it('are 66 national indicators, 33 cells of key indicators and nine of attendance', () => {
    expect(rowsOf('indicators', { catalogue: 'ni-2008' })).toHaveLength(66)
    expect(rowsOf('observations', { source_section: 'kpi' })).toHaveLength(33)
    expect(rowsOf('observations', { source_section: 'attendance' })).toHaveLength(9)
  })

  it('file the quoted target for absence under the year that it quotes', () => {
    const [target] = derivedRows('observations', { indicator: 'KPI 3', kind: 'target' })
    expect(target).toMatchObject({ printed_under: '2008/09', period_label: '2007/08', value: '4.8', quoted_scheme: 'BVPI' })
  })

  it('keep a count among percentages, a floor and an absence as what they are', () => {
    const [count] = derivedRows('observations', { indicator: 'KPI 6', kind: 'actual' })
    const [floor] = derivedRows('observations', { indicator: 'KPI 8', kind: 'target' })
    const [absence] = derivedRows('observations', { indicator: 'KPI 8', kind: 'estimate' })
    const [unconfirmed] = derivedRows('observations', { indicator: 'KPI 5', kind: 'target' })
    expect(count).toMatchObject({ printed: '546', row_unit: 'percent', unit: 'count' })
    expect(floor).toMatchObject({ value: '38', bound: 'at_least' })
    expect(absence).toMatchObject({ printed: 'N/A*', value: null, status: 'not_available', footnote_marks: ['*'] })
    expect(unconfirmed).toMatchObject({ value: null, status: 'to_be_confirmed' })
  })

  it('have budget lines that add up to the stated totals of 2008/09, and miss that of the year before by £100', () => {
    const activities = rowsOf('budget-lines', { line_type: 'activity' })
    const [stated] = rowsOf('budget-lines', { line_type: 'controllable_total' })
    expect(activities).toHaveLength(17)
    for (const figure of ['employee', 'running', 'gross', 'external_income', 'controllable']) {
      expect(sum(activities, figure), figure).toBe(Number(stated?.[figure]))
    }
    expect(sum(activities, 'gross')).toBe(17_052_800)
    expect(Number(stated?.['previous_controllable']) - sum(activities, 'previous_controllable')).toBe(100)
  })

  it('have one token of the scan for every budget figure, and name the 34 that are not printed', () => {
    const printed = rowsOf('budget-figure-sources', { printed: true })
    const figures = [...distinct(printed, 'figure')]
    const held = rowsOf('budget-lines').flatMap((line) =>
      figures.filter((figure) => line[figure] !== null).map((figure) => `${line['position']} ${figure}`),
    )
    expect(new Set(held)).toEqual(distinct(printed, 'line', 'figure'))
    expect(printed).toHaveLength(177)
    expect(rowsOf('budget-figure-sources', { printed: false })).toHaveLength(34)
  })

  it('keep both figures where the plan contradicts itself', () => {
    const printed = (measure: string) => rowsOf('facts', { measure }).map((row) => row['printed'])
    expect(printed('schools-in-clusters')).toEqual(['617', '594'])
    expect(printed('childrens-centres-phase-2')).toEqual(['72', '52'])
    const dates = rowsOf('milestones', { event: 'local-plans-final' }).map((row) => row['date_printed'])
    expect(dates).toEqual(['July 2008', 'By June 2008'])
    expect(rowsOf('staffing-funding', { budget_activity: 'EMAG' })).toMatchObject([{ fte: '17.2' }])
    expect(rowsOf('budget-lines', { activity: 'EMAG' })).toMatchObject([{ fte: '16.7' }])
  })
})

describe('the programme', () => {
  it('has 44 risks in 11 areas, one of them stated twice, and a lead for every area', () => {
    expect(rowsOf('risks')).toHaveLength(44)
    expect(rowsOf('risk-areas')).toHaveLength(11)
    const repeated = rowsOf('risks').filter(({ same_as }) => same_as !== null)
    expect(repeated.map(({ position, same_as }) => [position, same_as])).toEqual([[16, 13]])
    const led = rowsOf('leads').filter(({ risk_area }) => risk_area !== null)
    expect(distinct(led, 'risk_area').size).toBe(11)
  })

  it('names for every lead exactly one thing that it answers for', () => {
    for (const { risk_area, objective, commitment } of rowsOf('leads')) {
      expect([risk_area, objective, commitment].filter((position) => position !== null)).toHaveLength(1)
    }
  })

  it('has seven environmental, five equality and eight crime and disorder objectives', () => {
    const count = (theme: string) => rowsOf('objectives', { theme }).length
    expect([count('environment'), count('equality'), count('crime_and_disorder')]).toEqual([7, 5, 8])
  })

  it('lists the damage of the scan of every plan that has some, and no conflict of the document itself', () => {
    const faults = rowsOf('scan-faults')
    const told = distinct(faults, 'plan')
    const damaged = [...distinct(rowsOf('priorities', { scan_damaged: true }), 'plan')]
    expect(damaged.filter((plan) => !told.has(plan))).toEqual([])
    const scanned = distinct(faults, 'scanned_as')
    for (const token of ['8983', '2,668,2', 'FMAG', 'WD', 'Warch 2006', 'lan Craig', 'INI /O', 'thro']) {
      expect(scanned).toContain(token)
    }
    for (const conflict of ['617', '594', '546', '294.9']) expect(scanned).not.toContain(conflict)
  })
})

describe('outcomes suggested by words', () => {
  it('are, for the priorities whose authors state theirs, mostly the stated ones, and are there for two in three without', () => {
    const stated = Map.groupBy(
      rowsOf('alignments', { framework: 'ecm-outcomes' }),
      ({ plan, edition, priority }) => `${plan} ${edition} ${priority}`,
    )
    const suggested = rowsOf('priorities', { kind: 'priority' }).map(({ plan, edition, position, theme, title }) => {
      const said = stated.get(`${plan} ${edition} ${position}`)?.map(({ item }) => item) ?? []
      const found = suggestOutcomes([theme ?? '', title].join(' ')).map(({ outcome }) => outcome as string)
      return { said, found, right: found.some((outcome) => said.includes(outcome)) }
    })
    const answered = suggested.filter(({ said, found }) => said.length > 0 && found.length > 0)
    expect([answered.length, answered.filter(({ right }) => right).length]).toEqual([124, 111])
    const without = suggested.filter(({ said }) => said.length === 0)
    expect([without.length, without.filter(({ found }) => found.length > 0).length]).toEqual([63, 42])
  })
})
