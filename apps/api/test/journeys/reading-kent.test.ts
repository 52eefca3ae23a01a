import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../support/kent-app.ts'

type Counted = { totalCount: number }
type Kent = Awaited<ReturnType<typeof kentApp>>

let kent: Kent
beforeAll(async () => {
  kent = await kentApp()
})
afterAll(() => kent.close())

describe('Another system that reads Kent’s plan of 2008/09', () => {
  it('counts partnerships, plans, joint plans and priorities as the document does', async () => {
    const counts = await kent.ask<Record<string, Counted & { totalPerPartnership?: number; distinctCount?: number }>>(`{
      partnerships { totalCount }
      local: plans(filter: { kind: LOCAL_PLAN }) { totalCount }
      operating: plans(filter: { kind: ANNUAL_OPERATING_PLAN }) { totalCount }
      joint: plans(filter: { joint: true }) { totalCount }
      jointOwners: partnerships(filter: { joint: true }) { totalCount }
      unmappedPlans: plans(filter: { unmapped: true }) { totalCount }
      priorities { totalCount totalPerPartnership }
      national: indicators(filter: { scheme: "NI" }) { totalCount }
      risks { totalCount distinctCount }
    }`)
    expect(counts).toEqual({
      partnerships: { totalCount: 23 },
      local: { totalCount: 19 },
      operating: { totalCount: 1 },
      joint: { totalCount: 4 },
      jointOwners: { totalCount: 8 },
      unmappedPlans: { totalCount: 7 },
      priorities: { totalCount: 208, totalPerPartnership: 247 },
      national: { totalCount: 66 },
      risks: { totalCount: 44, distinctCount: 43 },
    })
  })

  it('finds the interim plan approved and every local plan at the first gate, all of them public and none of those approved', async () => {
    const { plans } = await kent.ask<{ plans: { nodes: { code: string; currentEdition: Record<string, unknown> }[] } }>(`{
      plans(first: 50) { nodes { code currentEdition { state visibility contentHash } } }
    }`)
    const [interim, ...local] = plans.nodes
    expect(interim).toMatchObject({ code: 'kent-interim-2008', currentEdition: { state: 'APPROVED', visibility: 'PUBLIC' } })
    expect(interim?.currentEdition['contentHash']).toMatch(/^[0-9a-f]{64}$/)
    expect(local).toHaveLength(19)
    for (const { currentEdition } of local) {
      expect(currentEdition).toEqual({ state: 'PRIORITIES_SUBMITTED', visibility: 'PUBLIC', contentHash: null })
    }
  })

  it('is told which plan is in force for Deal and Sandwich on each day, and what that rests on', async () => {
    const answer = (on: string) =>
      kent.ask(`query ($on: Date!) { planInForce(partnership: "deal-sandwich", on: $on) { basis plan { code } } }`, { on })
    expect(await answer('2008-08-31')).toEqual({ planInForce: { basis: 'RECORDED', plan: { code: 'kent-interim-2008' } } })
    expect(await answer('2008-09-01')).toEqual({ planInForce: { basis: 'PLANNED', plan: { code: 'dover-deal-sandwich-2008' } } })
    expect(await answer('2012-01-01')).toEqual({ planInForce: null })
  })

  it('gets the same answers for every partnership in one question', async () => {
    const { partnerships } = await kent.ask<{
      partnerships: { nodes: { before: { basis: string }; after: { basis: string } }[] }
    }>(`{
      partnerships { nodes { before: planInForce(on: "2008-08-31") { basis } after: planInForce(on: "2008-09-01") { basis } } }
    }`)
    expect(partnerships.nodes).toHaveLength(23)
    for (const node of partnerships.nodes) expect(node).toEqual({ before: { basis: 'RECORDED' }, after: { basis: 'PLANNED' } })
  })

  it('gets all 47 sections of the interim plan in printed order, each with what it shows', async () => {
    const { plan } = await kent.ask<{
      plan: { currentEdition: { sections: { position: number; parts: { kind: string }[] }[] } }
    }>(`{
      plan(id: "kent-interim-2008") { currentEdition { sections { position parts { kind argument } } } }
    }`)
    const { sections } = plan.currentEdition
    expect(sections.map(({ position }) => position)).toEqual(Array.from({ length: 47 }, (_, place) => place + 1))
  })

  it('is given the lead of each owner of a joint plan', async () => {
    const { plan } = await kent.ask<{ plan: unknown }>(`{
      plan(id: "dover-deal-sandwich-2008") { joint owners { partnership { name } lead { person { name } } printedHeading } }
    }`)
    expect(plan).toMatchObject({
      joint: true,
      owners: [
        { partnership: { name: 'Dover' }, lead: { person: { name: 'Lee-Anne Farach' } } },
        { partnership: { name: 'Deal and Sandwich' }, lead: { person: { name: 'Alan Rogers' } } },
      ],
    })
  })

  it('reads the official outcome beside the label that the plan prints', async () => {
    const { plan } = await kent.ask<{ plan: { currentEdition: { outcomeHeadings: unknown[] } } }>(`{
      plan(id: "canterbury-coastal-2008") { currentEdition { outcomeHeadings { printedNumber printedLabel outcome { number title } } } }
    }`)
    expect(plan.currentEdition.outcomeHeadings).toContainEqual({
      printedNumber: '3',
      printedLabel: 'Be Safe',
      outcome: { number: '2', title: 'Stay Safe' },
    })
    expect(plan.currentEdition.outcomeHeadings).toContainEqual(expect.objectContaining({ printedLabel: 'Being Healthy' }))
  })

  it('finds for each outcome how many priorities serve it', async () => {
    const { frameworks } = await kent.ask<{ frameworks: { items: { code: string; priorityCount: number }[] }[] }>(`{
      frameworks(kind: OUTCOMES) { items { code priorityCount commitmentCount } }
    }`)
    expect(Object.fromEntries(frameworks[0]?.items.map(({ code, priorityCount }) => [code, priorityCount]) ?? [])).toEqual({
      'be-healthy': 27,
      'stay-safe': 27,
      'enjoy-achieve': 36,
      'positive-contribution': 29,
      'economic-wellbeing': 26,
    })
  })

  it('pages through all priorities without meeting one twice or missing one', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { priorities }: { priorities: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await kent.ask(
          `query ($after: String) { priorities(first: 30, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          {
            after,
          },
        )
      seen.push(...priorities.nodes.map(({ id }) => id))
      after = priorities.pageInfo.hasNextPage ? priorities.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toHaveLength(208)
    expect(new Set(seen).size).toBe(208)
  })
})

describe('The figures that the document prints', () => {
  type Cells = { nodes: { indicator: { ref: string }; kind: string; printedUnder: string; cell: { printed: string } }[] }

  it('come back as the 33 cells of the key performance indicators, exactly as printed', async () => {
    const { observations } = await kent.ask<{ observations: Cells }>(`{
      observations(first: 100) { nodes { indicator { ref } kind printedUnder cell { printed } } }
    }`)
    const printed = Map.groupBy(
      observations.nodes.filter(({ indicator }) => indicator.ref.startsWith('KPI')),
      ({ indicator }) => indicator.ref,
    )
    const table = Object.fromEntries([...printed].map(([ref, cells]) => [ref, cells.map(({ cell }) => cell.printed)]))
    expect(table).toEqual({
      'KPI 1': ['77%', '77%', '80%'],
      'KPI 2': ['72%', '73%', '82%'],
      'KPI 3': ['5.1%', '4.69%', 'BVPI 2007/08 target 4.8%'],
      'KPI 4': ['2200', '4600', '5000'],
      'KPI 5': ['81.3%', '100%', 'Targets to be confirmed for 08/09'],
      'KPI 6': ['546', '100%', ''],
      'KPI 7': ['281', '65%', ''],
      'KPI 8': ['34.6%', 'N/A*', '38% min'],
      'KPI 9': ['24.5%', 'N/A*', '31% min'],
      'KPI 10': ['39.3%', 'N/A*', '42% min'],
      'KPI 11': ['66.4%', 'N/A*', '65%'],
    })
  })

  it('never show the BVPI target of 2007/08 as one for 2008/09', async () => {
    const targets = await kent.ask<{ observations: Cells }>(`{
      observations(first: 100, filter: { kind: TARGET, period: "2008/09" }) { nodes { indicator { ref } kind printedUnder cell { printed } } }
    }`)
    expect(targets.observations.nodes.filter(({ cell }) => cell.printed.includes('4.8'))).toEqual([])
    const { indicator } = await kent.ask<{ indicator: { observations: unknown[] } }>(`{
      indicator(ref: "BVPI 46") { observations { kind printedUnder period { label } cell { printed value comparable quotedPeriod quotedScheme } } }
    }`)
    expect(indicator.observations.at(-1)).toEqual({
      kind: 'TARGET',
      printedUnder: '2008/09',
      period: { label: '2007/08' },
      cell: {
        printed: 'BVPI 2007/08 target 4.8%',
        value: '4.8',
        comparable: false,
        quotedPeriod: '2007/08',
        quotedScheme: 'BVPI',
      },
    })
  })

  it('state the budget to the pound and show the one sum that is a tenth apart', async () => {
    type Line = { lineType: string; gross: string | null; controllable: string | null; previousControllable: string | null }
    const { budget } = await kent.ask<{
      budget: { lines: Line[]; checks: { difference: string; stated: string; computed: string }[] }
    }>(`{
      budget(plan: "kent-interim-2008") {
        lines { lineType gross controllable previousControllable }
        checks { difference stated computed withinTolerance }
      }
    }`)
    const ofType = (type: string) => budget.lines.filter(({ lineType }) => lineType === type)
    expect(ofType('ACTIVITY')).toHaveLength(17)
    expect(ofType('CONTROLLABLE_TOTAL')[0]).toMatchObject({ gross: '17052800.00', controllable: '16789800.00' })
    expect(ofType('TOTAL_COST')[0]).toMatchObject({ controllable: '18715400.00', previousControllable: '13921400.00' })
    const apart = budget.checks.filter(({ difference }) => Number(difference) !== 0)
    expect(apart).toHaveLength(1)
    expect(apart[0]).toMatchObject({ withinTolerance: true })
    expect([apart[0]?.stated, apart[0]?.computed].map(Number)).toEqual([12_830_800, 12_830_700])
  })

  it('print staffing with its footnotes', async () => {
    const { plan } = await kent.ask<{
      plan: { currentEdition: { staffing: { lines: { lineType: string; cell: { printed: string } }[] } } }
    }>(`{
      plan(id: "kent-interim-2008") { currentEdition { staffing { lines { lineType cell { printed value footnoteMarks } } } } }
    }`)
    const totals = plan.currentEdition.staffing.lines.filter(({ lineType }) => lineType === 'total')
    expect(totals.map(({ cell }) => cell)).toEqual([
      { printed: '273.5', value: '273.5', footnoteMarks: [] },
      { printed: '295 *', value: '295', footnoteMarks: ['*'] },
    ])
  })

  it('list 44 risks in 11 areas', async () => {
    const { plan } = await kent.ask<{
      plan: { currentEdition: { riskAreas: { risks: unknown[]; leads: { printed: string }[] }[] } }
    }>(`{
      plan(id: "kent-interim-2008") { currentEdition { riskAreas { title leads { printed } risks { statement } } } }
    }`)
    const { riskAreas } = plan.currentEdition
    expect(riskAreas).toHaveLength(11)
    expect(riskAreas.flatMap(({ risks }) => risks)).toHaveLength(44)
    expect(riskAreas.every(({ leads }) => leads.length > 0)).toBe(true)
  })

  it('are set against each other unasked: every conflict of the document is named', async () => {
    type Finding = { code: string; sentence: string }
    const { plan } = await kent.ask<{ plan: { currentEdition: { findings: Finding[]; scanFaults: unknown[] } } }>(`{
      plan(id: "kent-interim-2008") { currentEdition { findings { code sentence } scanFaults { id } } }
    }`)
    const { findings, scanFaults } = plan.currentEdition
    const told = (...words: string[]) => findings.some(({ sentence }) => words.every((word) => sentence.includes(word)))
    expect(told('617', '594')).toBe(true)
    expect(told('295', '294.9')).toBe(true)
    expect(told('17.2', '16.7')).toBe(true)
    expect(told('June 2008', 'July 2008')).toBe(true)
    expect(told('546', 'percent')).toBe(true)
    expect(told('12,830.7', '12,830.8')).toBe(true)
    expect(told('65%', '66.4%')).toBe(true)
    expect(told('4.8%', '4.69%')).toBe(true)
    expect(told('72%', '73%', '82%')).toBe(true)
    expect(scanFaults.length).toBeGreaterThan(0)
  })
})
