import { boolean, choice, code, integer, optional, pounds, printed, text, writtenDate } from '../column.ts'
import type { Derived, Row, RowRule } from '../dataset.ts'
import { readObservation, readPrintedCell, readWrittenDates } from '../derived.ts'
import { editionContent, inEdition } from './edition-content.ts'
import { calendars, units } from './indicators.ts'

/** What a plan sets out to do for its priorities, and by what it will know: nothing that the plan of 2008/9 prints, so written here. */

const priority = optional(integer('priority', 'Position of the priority that it serves.'))
const toPriority = inEdition('priorities', ['priority'], 'priority_id')
const action = integer('action', 'Position of the action.')
const toAction = inEdition('actions', ['action'], 'action_id')
const calendar = choice('period_kind', 'Calendar of the period.', calendars)
const unit = choice('row_unit', 'The unit that the value is meant in.', units)

const costsSomething: RowRule = ({ cost }) =>
  typeof cost === 'string' && cost.startsWith('-') && /[1-9]/.test(cost)
    ? { column: 'cost', message: `A cost is what is spent, and ${cost} is less than nothing. Write ${cost.slice(1)}.` }
    : null

export const actions = editionContent({
  name: 'actions',
  title: 'Actions',
  description: 'What is done for a priority, from when until when, and what it costs.',
  key: ['position'],
  columns: [
    priority,
    optional(text('ref', 'Its number as printed: 1.2a.')),
    text('title', 'What is done, in one sentence.'),
    optional(text('description', 'More about it.')),
    optional(writtenDate('starts_printed', 'When it starts, as written.')),
    optional(writtenDate('ends_printed', 'When it is to be done, as written.')),
    optional(pounds('cost', 'What it costs, in pounds; empty where nobody has said.')),
    optional(text('funding_source', 'Grant or fund that pays for it, where one is named.')),
    optional(integer('budget_line', 'Position of the budget line that pays for it.')),
    choice('status', 'How far it has come.', ['not_started', 'under_way', 'done', 'dropped']),
    optional(text('progress_note', 'What has been done so far, or why it was dropped.')),
  ],
  references: [toPriority, inEdition('budget-lines', ['budget_line'], 'budget_line_id')],
  rules: [costsSomething],
  derive: readWrittenDates('starts', 'ends'),
})

export const actionPartners = editionContent({
  name: 'action-partners',
  title: 'Partners of actions',
  description: 'Who else takes part in an action, and with what.',
  key: ['action', 'position'],
  columns: [
    action,
    text('printed', 'The partner as written.'),
    optional(code('organisation', 'Code of the body meant, where it is one of those listed.')),
    optional(text('contribution', 'What they do.')),
  ],
  references: [toAction, { columns: ['organisation'], to: 'organisations', into: 'organisation_id' }],
})

export const actionMilestones = editionContent({
  name: 'action-milestones',
  title: 'Milestones of actions',
  description: 'The steps of an action, each with the date by which it is to be taken.',
  key: ['action', 'position'],
  columns: [
    action,
    writtenDate('date_printed', 'The date as written.'),
    text('text', 'What is to have happened by then.'),
    boolean('done', 'Whether it has happened.'),
  ],
  references: [toAction],
  derive: readWrittenDates('date'),
})

/**
 * The reading of a baseline, under names of its own. One without a year is a number all the same, and is filed under none; one that
 * quotes another year is filed under that, as an observation is.
 */
function readBaseline(row: Row): Derived {
  const cell = { ...row, printed: row['baseline_printed'] ?? null, printed_under: row['baseline_period'] ?? null }
  const dated = cell.printed_under !== null
  const reading = dated ? readObservation(cell) : readPrintedCell(cell)
  if (!reading.ok) return { ...reading, column: reading.column === 'printed_under' ? 'baseline_period' : 'baseline_printed' }
  const undated = dated ? {} : { period_label: null, period_start: null, period_end: null }
  const named = Object.entries({ ...reading.value, ...undated }).map(([name, value]) => [`baseline_${name}`, value])
  return { ok: true, value: Object.fromEntries(named) }
}

export const measures = editionContent({
  name: 'measures',
  title: 'Measures',
  description: 'The indicators by which a priority or an action is judged, each with where it stood at the beginning.',
  key: ['position'],
  columns: [
    priority,
    optional(integer('action', 'Position of the action that it judges.')),
    text('indicator', 'Ref of the indicator.'),
    boolean('key_target', 'Whether the partnership answers for it above all.'),
    calendar,
    unit,
    optional(text('baseline_period', 'Year of the baseline: 2006/07.')),
    optional(printed('baseline_printed', 'Where it stood then, as a table would print it: 66.4%.')),
  ],
  references: [toPriority, toAction, { columns: ['indicator'], to: 'indicators', into: 'indicator_id' }],
  derive: readBaseline,
})

export const targets = editionContent({
  name: 'targets',
  title: 'Targets',
  description: 'What a measure is to reach in a year.',
  key: ['measure', 'printed_under'],
  columns: [
    integer('measure', 'Position of the measure.'),
    calendar,
    text('printed_under', 'Year of the target: 2008/09.'),
    unit,
    optional(printed('printed', 'The target, as a table would print it: 70%, or “to be confirmed”.')),
    optional(text('reason', 'Why it stays although a sense check warns about it.')),
  ],
  references: [inEdition('measures', ['measure'], 'measure_id')],
  derive: readObservation,
})

export const riskControls = editionContent({
  name: 'risk-controls',
  title: 'Controls of risks',
  description: 'What is done so that a risk does not come true, or does less harm.',
  key: ['risk', 'position'],
  columns: [
    integer('risk', 'Position of the risk.'),
    text('text', 'What is done.'),
    optional(text('owner_printed', 'Who sees to it, as written.')),
    choice('status', 'Whether it is planned, in place, or found not to work.', ['planned', 'in_place', 'not_effective']),
  ],
  references: [inEdition('risks', ['risk'], 'risk_id')],
})

export const evidence = editionContent({
  name: 'evidence',
  title: 'Evidence of need',
  description: 'What is known of children and young people here, and where from.',
  key: ['position'],
  columns: [
    priority,
    text('statement', 'What is known.'),
    optional(text('source', 'Where it is known from.')),
    optional(text('period_printed', 'The time that it speaks of, as written.')),
  ],
  references: [toPriority],
})
