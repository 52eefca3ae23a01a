import type { Files } from './import-desk.ts'
import { csv } from './import-desk.ts'

type Cells = Readonly<Record<string, string | number>>

const inPlan = { plan: 'dover-2008', edition: 1 }

export const partnership = (code: string, cells: Cells = {}) => ({ code, name: code, position: 1, ...cells })
export const plan = (code: string) => ({
  code,
  position: 1,
  kind: 'local_plan',
  title: code,
  term_start: '2008-09-01',
  term_end: '2011-08-31',
  county_owned: 'false',
})
export const edition = (plan: string, number = 1) => ({ plan, number, title: 'First' })
export const risk = (position: number, cells: Cells = {}) => ({
  ...inPlan,
  position,
  area: 1,
  number_in_area: position,
  statement: `Risk ${position}`,
  ...cells,
})
export const staffFunding = (position: number, fte: string) => ({
  ...inPlan,
  position,
  financial_year: '2008/09',
  funding_source: 'EMAG',
  fte,
})
export const state = (state: string, cells: Cells = {}) => ({
  plan: 'dover-2008',
  number: 1,
  state,
  visibility: 'public',
  ...cells,
})

/** One partnership with one plan: a little of everything that a batch can hold. */
export function smallCounty(): Files {
  return {
    // In no useful order: a batch may name its files as it likes.
    risks: csv('risks', risk(1, { same_as: 2 }), risk(2)),
    'risk-areas': csv('risk-areas', { ...inPlan, position: 1, title: 'Staff' }),
    partnerships: csv(
      'partnerships',
      partnership('dover'),
      partnership('swale', { position: 2, note: 'Says "hello, world"\non two lines' }),
    ),
    'plan-owners': csv('plan-owners', { plan: 'dover-2008', partnership: 'dover', position: 1 }),
    plans: csv('plans', plan('dover-2008')),
    editions: csv('editions', edition('dover-2008')),
    frameworks: csv('frameworks', { code: 'ecm', title: 'Outcomes', position: 1, kind: 'outcomes' }),
    'framework-items': csv(
      'framework-items',
      { framework: 'ecm', code: 'sub', title: 'A part of it', position: 2, parent: 'safe' },
      { framework: 'ecm', code: 'safe', title: 'Stay safe', position: 1, labels: 'Be Safe;Safe' },
    ),
    'staffing-funding': csv('staffing-funding', staffFunding(1, '17.20')),
    'indicator-catalogues': csv('indicator-catalogues', {
      code: 'ni',
      title: 'NI',
      scheme: 'NI',
      position: 1,
      status: 'proposed',
    }),
    indicators: csv('indicators', {
      catalogue: 'ni',
      ref: 'NI 73',
      title: 'Key Stage 2',
      position: 1,
      unit: 'percent',
      polarity: 'higher',
      calendar: 'academic_year',
      roll_up: 'none',
    }),
    observations: csv(
      'observations',
      observation({ printed: '66.4%' }),
      observation({ printed_under: '2007/08', kind: 'target', printed: 'N/A*' }),
    ),
  }
}

export function observation(cells: Cells = {}) {
  return {
    indicator: 'NI 73',
    area: 'county',
    kind: 'actual',
    period_kind: 'academic_year',
    printed_under: '2006/07',
    position: 1,
    row_unit: 'percent',
    ...cells,
  }
}
