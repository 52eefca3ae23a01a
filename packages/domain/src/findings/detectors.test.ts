import { describe, expect, it } from 'vitest'
import { PRINTED_BUDGET } from '../budgets/printed-budget.test-data.ts'
import type { Unit } from '../cell/units.ts'
import { parseCell } from '../cell/parse.ts'
import { readWrittenDate } from '../written-date.ts'
import { type EditionContent, type FigurePolarity, type StatedObservation, EMPTY_CONTENT } from './content.ts'
import { type FindingCode, DETECTORS, findConflicts } from './detectors.ts'

const BUDGET = { year: '2008/09', priorYear: '2007/08', lines: PRINTED_BUDGET, section: 'Budget' }

function sentences(code: FindingCode, content: Partial<EditionContent>): string[] {
  return findConflicts({ ...EMPTY_CONTENT, ...content })
    .filter((finding) => finding.code === code)
    .map(({ sentence }) => sentence)
}

/** A row of the county's indicator table: 2006/07 actual, 2007/08 estimate, 2008/09 target. */
function indicatorRow(
  title: string,
  printed: readonly string[],
  { unit = 'percent', polarity = 'higher', ref = null }: { unit?: Unit; polarity?: FigurePolarity; ref?: string | null } = {},
): StatedObservation[] {
  const columns = [
    ['actual', '2006/07'],
    ['estimate', '2007/08'],
    ['target', '2008/09'],
  ] as const
  return columns.map(([kind, printedUnder], at) => {
    const reading = parseCell(printed[at] ?? '', { unit, period: printedUnder })
    if (!reading.ok) throw new Error(reading.message)
    const { cell } = reading.value
    return {
      ref,
      title,
      unit,
      polarity,
      kind,
      period: cell.quotes?.period ?? printedUnder,
      printedUnder,
      cell,
      section: 'Key performance indicators',
    }
  })
}

const fact = (measure: string | null, subject: string, value: string, section: string, period: string | null = null) => ({
  measure,
  subject,
  printed: value,
  value,
  period,
  section,
})
const dated = (event: string | null, subject: string, date: string, section: string) => ({
  event,
  subject,
  date: readWrittenDate(date),
  section,
})
const priority = (plan: string, position: number, ref: string | null, title: string, outcome: string | null = null) => ({
  plan,
  position,
  ref,
  title,
  outcome,
  section: 'Priorities',
})

describe('figures', () => {
  it('617 and 594 schools are one measure with two figures', () => {
    const facts = [
      fact('schools', 'Schools grouped', '617', 'Background', '2003-09'),
      fact('schools', 'Kent’s schools', '594', 'Local Education Officers', '2008/09'),
    ]
    expect(sentences('different_figures', { facts })).toEqual([
      'The plan gives different figures for one thing: 617 (2003-09) in “Background” and 594 (2008/09) in “Local Education Officers”.',
    ])
  })

  it('72 and 52 Phase 2 centres are a conflict, 72 sites in all are not', () => {
    const facts = [
      fact('phase_2_centres', 'Phase 2 centres led by LCSPs', '72', 'Significant change'),
      fact('phase_2_centres', 'Round 2 centres in all', '52', 'Children’s Centres'),
      fact('centre_sites', 'Sites agreed', '72', 'Children’s Centres'),
    ]
    expect(sentences('different_figures', { facts })).toHaveLength(1)
  })

  it('the same figure twice, or figures without a measure, are none', () => {
    const facts = [
      fact('learners', 'a', '4600', 'x'),
      fact('learners', 'b', '4600', 'y'),
      fact(null, 'c', '1', 'x'),
      fact(null, 'd', '2', 'y'),
    ]
    expect(sentences('different_figures', { facts })).toEqual([])
  })

  it('295 FTE in the staffing table and 294.9 in the budget differ; 273.5 the year before agrees', () => {
    const total = { band: 'TOTAL', isTotal: true, section: 'Staffing' }
    const staffing = [
      { ...total, year: '2007/08', fte: '273.5', printed: '273.5' },
      { ...total, year: '2008/09', fte: '295', printed: '295 *' },
    ]
    expect(sentences('staffing_and_budget_differ', { staffing, budget: BUDGET })).toEqual([
      'The plan gives 295 FTE in 2008/09 in “Staffing” and 294.9 in “Budget”. They differ by 0.1.',
    ])
  })

  it('17.2 FTE funded by EMAG are 16.7 on its budget line; the 26.0 of Sure Start agree', () => {
    const funding = { year: '2008/09', budgetActivity: null, section: 'Staffing' }
    const staffingFunding = [
      { ...funding, source: 'EMAG standards fund', fte: '17.2', printed: '17.2' },
      { ...funding, source: 'Sure Start Grant', fte: '26', printed: '26.0' },
    ]
    expect(sentences('funded_staff_and_budget_differ', { staffingFunding, budget: BUDGET })).toEqual([
      'The plan gives 17.2 FTE funded by EMAG standards fund in 2008/09 in “Staffing” and 16.7 in “Budget”. They differ by 0.5.',
    ])
  })

  it('an editor’s link to a budget line goes before the likeness of names', () => {
    const staffingFunding = [
      {
        year: '2008/09',
        source: 'EMAG standards fund',
        fte: '17.2',
        printed: '17.2',
        budgetActivity: 'Early Years',
        section: 'Staffing',
      },
    ]
    expect(sentences('funded_staff_and_budget_differ', { staffingFunding, budget: BUDGET })[0]).toContain('59.1')
  })

  it('12,830.7 computed against 12,830.8 stated is shown though rounding explains it', () => {
    const [sentence, ...others] = sentences('budget_sum_differs', { budget: BUDGET })
    expect(others).toEqual([])
    expect(sentence).toMatch(/12,830\.7.*12,830\.8.*0\.1.*rounding.*“Budget”/)
  })
})

describe('dates', () => {
  it('local plans in place by June 2008 and approved in July 2008 are a conflict', () => {
    const content = {
      supersessions: [dated('local_plans', 'Local plans in place', 'By June 2008', 'Current position')],
      milestones: [dated('local_plans', 'County Board approves the local plans', 'July 2008', 'Timeline')],
    }
    expect(sentences('different_dates', content)).toEqual([
      'The plan gives different dates for one event: “County Board approves the local plans”, July 2008, in “Timeline” and “Local plans in place”, By June 2008, in “Current position”.',
    ])
  })

  it('the three dates of the NFER survey come out as one finding that names all three', () => {
    const content = {
      milestones: [
        dated('nfer', 'Survey', 'February – March 2008', 'Timeline'),
        dated('nfer', 'Second survey', 'April 2008', 'Feedback'),
      ],
      consultations: [dated('nfer', 'NFER Pupil Survey', '01/03/08-01/04/08', 'Consultations')],
    }
    const found = sentences('different_dates', content)
    expect(found).toHaveLength(1)
    for (const printed of ['February – March 2008', 'April 2008', '01/03/08-01/04/08']) expect(found[0]).toContain(printed)
  })

  it('a day and its month agree, and so do different events', () => {
    const milestones = [
      dated('operational', 'LCSPs operational', '1 September 2008', 'a'),
      dated('operational', 'LCSPs run', 'September 2008', 'b'),
      dated('other', 'x', 'June 2008', 'a'),
      dated(null, 'y', 'May 2008', 'a'),
      dated(null, 'z', 'July 2008', 'a'),
      dated('operational', 'no date yet', 'Ongoing', 'c'),
    ]
    expect(sentences('different_dates', { milestones })).toEqual([])
  })
})

describe('indicators', () => {
  it('546 and 281 in rows of percentages are reported and never compared', () => {
    const observations = [
      ...indicatorRow('Schools engaged', ['546', '100%', '']),
      ...indicatorRow('Schools accredited', ['281', '65%', '60%']),
    ]
    expect(sentences('unit_clash', { observations })).toEqual([
      'Schools engaged: “546” (actual, 2006/07) reads as a count, in a row of percent. It is not compared with the rest.',
      'Schools accredited: “281” (actual, 2006/07) reads as a count, in a row of percent. It is not compared with the rest.',
    ])
    expect(sentences('target_worse_than_actual', { observations })).toEqual([])
    expect(sentences('target_worse_than_estimate', { observations })).toHaveLength(1)
  })

  it('a target of 65% after an actual of 66.4% is worse', () => {
    const observations = indicatorRow('1 A*-G', ['66.4%', 'N/A*', '65%'])
    expect(sentences('target_worse_than_actual', { observations })).toEqual([
      '1 A*-G: the target for 2008/09 (65%) is worse than the actual for 2006/07 (66.4%); higher is better.',
    ])
  })

  it('a target of 4.8% absence after an estimate of 4.69% is worse, in the year that it is for', () => {
    const observations = indicatorRow('Half days missed', ['5.1%', '4.69%', 'BVPI 2007/08 target 4.8%'], {
      polarity: 'lower',
      ref: 'BVPI 46',
    })
    expect(sentences('target_worse_than_estimate', { observations })).toEqual([
      'BVPI 46, Half days missed: the target for 2007/08 (BVPI 2007/08 target 4.8%) is worse than the estimate for 2007/08 (4.69%); lower is better.',
    ])
    expect(sentences('target_worse_than_actual', { observations })).toEqual([])
    expect(sentences('quotes_another_year', { observations })).toEqual([
      'BVPI 46, Half days missed: the column for 2008/09 holds “BVPI 2007/08 target 4.8%”, a figure for 2007/08. There is no target for 2008/09.',
    ])
  })

  it('73% to 82% after 72% to 73% needs a reason, and the rule is stated', () => {
    const observations = [
      ...indicatorRow('Level 4+ in Maths', ['72%', '73%', '82%']),
      ...indicatorRow('Level 4+ in English', ['77%', '77%', '80%']),
      ...indicatorRow('Key Stage 2', ['34.6%', 'N/A*', '38% min']),
      ...indicatorRow('Vocational learners', ['2200', '4600', '5000'], { unit: 'count' }),
    ]
    expect(sentences('unsupported_jump', { observations })).toEqual([
      'Level 4+ in Maths: the target for 2008/09 is 82%, after 72% in 2006/07, 73% in 2007/08. Rule: a yearly change of more than 3 times the best past year, and of at least 5 points, needs a reason.',
    ])
  })

  it('a fall is the jump where lower is better, and a row without a better direction is left alone', () => {
    const fall = ['20%', '19%', '9%']
    expect(sentences('unsupported_jump', { observations: indicatorRow('x', fall, { polarity: 'lower' }) })).toHaveLength(1)
    for (const polarity of ['higher', 'within_range', 'not_stated'] as const) {
      expect(sentences('unsupported_jump', { observations: indicatorRow('x', fall, { polarity }) })).toEqual([])
    }
    expect(sentences('target_worse_than_actual', { observations: indicatorRow('x', fall, { polarity: 'not_stated' }) })).toEqual(
      [],
    )
  })
})

describe('statements', () => {
  it('Swale’s repeated statement is found once, with every place', () => {
    const priorities = [
      priority('Swale', 3, '1.3', 'Young people feel in charge of their lives', 'Be healthy'),
      priority('Swale', 6, '2.3', 'Young people feel in charge of their lives.', 'Enjoy and achieve'),
      priority('Swale', 14, '5.5', 'Young people  feel in charge of their lives', 'Economic wellbeing'),
      priority('Thanet', 1, '1.1', 'Young people feel in charge of their lives', 'Be healthy'),
    ]
    expect(sentences('repeated_priority', { priorities })).toEqual([
      'Swale: “Young people feel in charge of their lives” stands 3 times, at 1.3 under Be healthy, 2.3 under Enjoy and achieve and 5.5 under Economic wellbeing.',
    ])
  })

  it('one risk in two areas is one risk', () => {
    const statement = 'CAF, lead professional and ContactPoint fail to become everyday practice'
    const risks = [
      { area: 'Integrated Processes', position: 2, statement, section: 'Risks' },
      { area: 'Integrated Working', position: 2, statement, section: 'Risks' },
      { area: 'Integrated Working', position: 4, statement: 'Professionalism lost', section: 'Risks' },
    ]
    expect(sentences('risk_in_two_areas', { risks })).toEqual([
      `The risk “${statement}” stands in “Integrated Processes” (number 2) and “Integrated Working” (number 2). It is one risk.`,
    ])
  })

  it('5.5 as a first number and 4.3 straight after 4.1 are out of sequence', () => {
    const priorities = [
      priority('Swale', 14, '5.5', 'In charge of their lives', 'Economic wellbeing'),
      priority('Maidstone 2', 11, '4.1', 'More involved', 'Positive contribution'),
      priority('Maidstone 2', 12, '4.3', 'Fewer young offenders', 'Positive contribution'),
    ]
    expect(sentences('ref_out_of_sequence', { priorities })).toEqual([
      'Swale: “In charge of their lives” is numbered 5.5 where 5.1 is due.',
      'Maidstone 2: “Fewer young offenders” is numbered 4.3 where 4.2 is due.',
    ])
  })

  it('a lost number keeps its place, and a plain list counts through', () => {
    const priorities = [
      priority('Canterbury', 1, null, 'a', 'Be healthy'),
      priority('Canterbury', 2, '1.2', 'b', 'Be healthy'),
      priority('Gravesham', 1, '1', 'c'),
      priority('Gravesham', 2, '2', 'd'),
      priority('Tunbridge Wells', 1, '.1', 'e', 'Be healthy'),
    ]
    expect(sentences('ref_out_of_sequence', { priorities })).toEqual([])
  })
})

it('an empty plan contradicts nothing', () => expect(findConflicts(EMPTY_CONTENT)).toEqual([]))

it('every finding says its code, kind, title and at least one place', () => {
  const observations = indicatorRow('1 A*-G', ['66.4%', 'N/A*', '65%'])
  const [finding] = findConflicts({ ...EMPTY_CONTENT, observations })
  const { kind, title } = DETECTORS.target_worse_than_actual
  expect(finding).toMatchObject({ code: 'target_worse_than_actual', kind, title })
  expect(finding?.places).toEqual([
    { section: 'Key performance indicators', subject: '1 A*-G: actual, 2006/07', printed: '66.4%' },
    { section: 'Key performance indicators', subject: '1 A*-G: target, 2008/09', printed: '65%' },
  ])
})
