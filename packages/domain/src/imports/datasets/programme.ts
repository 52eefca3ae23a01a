import { boolean, choice, code, integer, list, optional, text, within, writtenDate } from '../column.ts'
import { readWrittenDates } from '../derived.ts'
import { different, exactlyOne } from '../row-rules.ts'
import { editionContent, inEdition } from './edition-content.ts'

const section = code('section_code', 'Code of the section that prints it.')

export const riskAreas = editionContent({
  name: 'risk-areas',
  title: 'Risk areas',
  description: 'The areas of the risk register.',
  key: ['position'],
  columns: [text('title', 'Name of the area.')],
})

const score = (name: string, what: string) => optional(within(1, 5, integer(name, `${what}, 1 to 5; empty where not scored.`)))

export const risks = editionContent({
  name: 'risks',
  title: 'Risks',
  description: 'Entries of the risk register. An entry without a score is legal.',
  key: ['position'],
  columns: [
    integer('area', 'Position of the area.'),
    integer('number_in_area', 'Order within the area.'),
    text('statement', 'What may go wrong.'),
    score('likelihood', 'Likelihood before controls'),
    score('impact', 'Impact before controls'),
    score('residual_likelihood', 'Likelihood with controls'),
    score('residual_impact', 'Impact with controls'),
    optional(integer('same_as', 'Position of the entry that states the same risk first.')),
  ],
  references: [inEdition('risk-areas', ['area'], 'area_id'), inEdition('risks', ['same_as'], 'same_as_id')],
  rules: [different('position', 'same_as', 'A risk cannot be its own twin. Name the entry that states the same risk first.')],
})

export const milestones = editionContent({
  name: 'milestones',
  title: 'Milestones',
  description: 'What is to happen when, dated as the source dates it.',
  key: ['position'],
  columns: [
    section,
    writtenDate('date_printed', 'The date as written.'),
    text('activity', 'What is to happen.'),
    optional(code('event', 'A code shared by milestones that date the same event.')),
    boolean('scan_damaged', 'Whether its wording or place had to be restored.'),
  ],
  derive: readWrittenDates('date'),
})

export const objectives = editionContent({
  name: 'objectives',
  title: 'Objectives',
  description: 'What an edition sets itself for equality, the environment, and crime and disorder.',
  key: ['position'],
  columns: [
    choice('theme', 'What it is about.', ['environment', 'equality', 'crime_and_disorder']),
    section,
    integer('number', 'Its number within the theme.'),
    text('title', 'The objective.'),
    optional(text('summary', 'More about it.')),
    optional(text('reference', 'A target it serves, as printed.')),
    optional(writtenDate('target_date_printed', 'Target date as written.')),
  ],
  derive: readWrittenDates('target_date'),
})

export const deliverables = editionContent({
  name: 'deliverables',
  title: 'Deliverables',
  description: 'What an objective delivers.',
  key: ['objective', 'position'],
  columns: [integer('objective', 'Position of the objective.'), text('text', 'The deliverable.')],
  references: [inEdition('objectives', ['objective'], 'objective_id')],
})

export const commitments = editionContent({
  name: 'commitments',
  title: 'Commitments',
  description: 'Corporate targets that the plan leads or supports.',
  key: ['position'],
  columns: [
    choice('contribution', 'Whether the plan leads or supports the target.', ['leads', 'supports']),
    text('group_printed', 'Heading of its group as printed.'),
    text('plan_ref_printed', 'The reference as printed.'),
    text('target', 'The target.'),
    optional(text('action', 'The action within the other plan.')),
  ],
})

export const commitmentReferences = editionContent({
  name: 'commitment-references',
  title: 'References of commitments',
  description: 'The framework items that a commitment’s printed reference means.',
  key: ['commitment', 'framework', 'item'],
  columns: [
    integer('commitment', 'Position of the commitment.'),
    code('framework', 'Code of the framework.'),
    code('item', 'Code of its item.'),
  ],
  references: [
    inEdition('commitments', ['commitment'], 'commitment_id'),
    { columns: ['framework', 'item'], to: 'framework-items', into: 'framework_item_id' },
  ],
})

export const consultations = editionContent({
  name: 'consultations',
  title: 'Consultations',
  description: 'Consultation exercises, surveys and reviews.',
  key: ['position'],
  columns: [
    text('name', 'Name of the exercise.'),
    optional(writtenDate('starts_printed', 'Start as written.')),
    optional(writtenDate('ends_printed', 'End as written.')),
    optional(writtenDate('feedback_printed', 'Feedback date as written.')),
    optional(text('target_group', 'Who is asked.')),
    optional(text('sample_printed', 'Size of the sample as printed.')),
    list('target_areas', 'Areas concerned.'),
    optional(text('contractor', 'Outside body that carries it out.')),
    text('purpose', 'What it is for.'),
    boolean('statutory', 'Whether the law requires it.'),
    optional(text('contact', 'Whom to ask.')),
    optional(code('event', 'A code shared with milestones that date the same event.')),
  ],
  derive: readWrittenDates('starts', 'ends', 'feedback'),
})

export const leads = editionContent({
  name: 'leads',
  title: 'Leads',
  description:
    'Who answers for a risk area, an objective, a commitment or an action: name exactly one of the four, and whom the print means where known.',
  key: ['position'],
  columns: [
    optional(integer('risk_area', 'Position of the risk area.')),
    optional(integer('objective', 'Position of the objective.')),
    optional(integer('commitment', 'Position of the commitment.')),
    optional(integer('action', 'Position of the action.')),
    text('printed', 'The lead as printed.'),
    optional(code('person', 'Code of the person meant.')),
    optional(code('post', 'Code of the post meant.')),
    optional(code('organisation', 'Code of the body meant.')),
  ],
  references: [
    inEdition('risk-areas', ['risk_area'], 'risk_area_id'),
    inEdition('objectives', ['objective'], 'objective_id'),
    inEdition('commitments', ['commitment'], 'commitment_id'),
    inEdition('actions', ['action'], 'action_id'),
    { columns: ['person'], to: 'people', into: 'person_id' },
    { columns: ['post'], to: 'posts', into: 'post_id' },
    { columns: ['organisation'], to: 'organisations', into: 'organisation_id' },
  ],
  rules: [exactlyOne('risk_area', 'objective', 'commitment', 'action')],
})
