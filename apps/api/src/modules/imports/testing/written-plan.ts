import { csv, type Files } from './import-desk.ts'
import { smallCounty } from './small-county.ts'

const inPlan = { plan: 'dover-2008', edition: 1 }
const year = { period_kind: 'academic_year', row_unit: 'percent' }

const section = { template: 'local' }

/** What authors write in a plan that the plan of 2008/9 does not print, on top of the small county: every dataset of it, every column once. */
export function writtenPlan(): Files {
  return {
    ...smallCounty(),
    priorities: csv('priorities', { ...inPlan, position: 1, kind: 'priority', title: 'Better results', scan_damaged: 'false' }),
    organisations: csv('organisations', { code: 'pct', name: 'Primary care trust', position: 1, kind: 'duty_to_cooperate' }),
    people: csv('people', { code: 'ann', name: 'Ann', position: 1 }),
    'budget-lines': csv('budget-lines', {
      ...inPlan,
      position: 4,
      line_type: 'activity',
      activity: 'Tutors',
      financial_year: '2008/09',
      gross: '1200.55',
    }),
    evidence: csv(
      'evidence',
      { ...inPlan, position: 1, priority: 1, statement: 'Results fell', source: 'School census', period_printed: 'Summer 2007' },
      { ...inPlan, position: 2, statement: 'Few come by bus', note: 'Ask again' },
    ),
    actions: csv(
      'actions',
      {
        ...inPlan,
        position: 1,
        priority: 1,
        ref: '1.1a',
        title: 'Tutors in every school',
        description: 'One a week',
        starts_printed: 'September 2008',
        ends_printed: '15 schools by 2010',
        cost: '1200.55',
        funding_source: 'EMAG',
        budget_line: 4,
        status: 'under_way',
        progress_note: 'Nine schools have one',
      },
      { ...inPlan, position: 2, title: 'Ask families', status: 'not_started' },
    ),
    'action-partners': csv(
      'action-partners',
      { ...inPlan, action: 1, position: 1, printed: 'The PCT', organisation: 'pct', contribution: 'Rooms' },
      { ...inPlan, action: 1, position: 2, printed: 'Parents' },
    ),
    'action-milestones': csv(
      'action-milestones',
      { ...inPlan, action: 1, position: 1, date_printed: 'January 2009', text: 'Half the schools', done: 'true' },
      { ...inPlan, action: 1, position: 2, date_printed: 'Ongoing', text: 'Meet each term', done: 'false' },
    ),
    measures: csv(
      'measures',
      {
        ...inPlan,
        position: 1,
        ...year,
        priority: 1,
        indicator: 'NI 73',
        key_target: 'true',
        baseline_period: '2006/07',
        baseline_printed: '66.4%',
      },
      { ...inPlan, position: 2, ...year, action: 1, indicator: 'NI 73', key_target: 'false', baseline_printed: 'about 70%' },
      { ...inPlan, position: 3, ...year, indicator: 'NI 73', key_target: 'false' },
    ),
    targets: csv(
      'targets',
      { ...inPlan, position: 1, ...year, measure: 1, printed_under: '2007/08', printed: '65%', reason: 'A small year' },
      { ...inPlan, position: 2, ...year, measure: 1, printed_under: '2008/09', printed: 'Targets to be confirmed' },
      { ...inPlan, position: 3, ...year, measure: 1, printed_under: '2009/10' },
    ),
    'risk-controls': csv(
      'risk-controls',
      { ...inPlan, risk: 1, position: 1, text: 'Recruit earlier', owner_printed: 'Head of staff', status: 'in_place' },
      { ...inPlan, risk: 2, position: 1, text: 'Train our own', status: 'planned' },
    ),
    leads: csv('leads', { ...inPlan, position: 1, action: 1, printed: 'Ann for all schools', person: 'ann' }),
    'plan-templates': csv('plan-templates', { code: 'local', title: 'Local plan', kind: 'local_plan', position: 1 }),
    'template-sections': csv(
      'template-sections',
      {
        ...section,
        code: 'resources',
        position: 2,
        heading: 'Resources',
        level: 2,
        guidance: 'Say what there is.',
        required: 'false',
      },
      { ...section, code: 'vision', position: 1, heading: 'Vision', level: 1, guidance: 'Say what you want.', required: 'true' },
    ),
  }
}
