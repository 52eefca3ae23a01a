import { boolean, choice, code, date, integer, optional, text } from '../column.ts'
import { dataset } from '../dataset.ts'
import { different, inOrder } from '../row-rules.ts'
import { editionContent } from './edition-content.ts'

const note = optional(text('note', 'A remark about the row or a doubt about its reading.'))

export const planKinds = ['annual_operating_plan', 'local_plan', 'annual_action_plan'] as const

export const plans = dataset({
  name: 'plans',
  title: 'Plans',
  description: 'Plans with their kind and term.',
  key: ['code'],
  columns: [
    code('code', 'The plan’s lasting code.'),
    integer('position', 'Order in lists, from 1.'),
    choice('kind', 'Annual operating plan, local plan (three years) or annual action plan.', planKinds),
    text('title', 'Its title.'),
    date('term_start', 'First day it is meant for.'),
    date('term_end', 'Last day it is meant for.'),
    boolean('county_owned', 'Whether the county itself owns it; it then speaks for every partnership.'),
    note,
  ],
  rules: [inOrder('term_start', 'term_end')],
})

export const planOwners = dataset({
  name: 'plan-owners',
  title: 'Owners of plans',
  description: 'The partnership or partnerships that own a plan. Two or more make it a joint plan.',
  key: ['plan', 'partnership'],
  columns: [
    code('plan', 'Code of the plan.'),
    code('partnership', 'Code of the partnership.'),
    integer('position', 'Order in the heading, from 1.'),
    optional(code('lead_post', 'Code of the post that leads the plan for this partnership.')),
    optional(text('printed_heading', 'The heading as printed.')),
    note,
  ],
  references: [
    { columns: ['plan'], to: 'plans', into: 'plan_id' },
    { columns: ['partnership'], to: 'partnerships', into: 'partnership_id' },
    { columns: ['lead_post'], to: 'posts', into: 'lead_post_id' },
  ],
})

export const supersessions = dataset({
  name: 'supersessions',
  title: 'Supersessions',
  description: 'Which plan gives way to which, and from which day.',
  key: ['predecessor', 'successor'],
  columns: [
    code('predecessor', 'Code of the plan that gives way.'),
    code('successor', 'Code of the plan that takes its place.'),
    date('effective_on', 'First day on which the successor is in force.'),
    optional(text('printed', 'The time as the source prints it.')),
    note,
  ],
  references: [
    { columns: ['predecessor'], to: 'plans', into: 'predecessor_id' },
    { columns: ['successor'], to: 'plans', into: 'successor_id' },
  ],
  rules: [different('predecessor', 'successor', 'A plan cannot take its own place. Name two plans.')],
})

export const editions = dataset({
  name: 'editions',
  title: 'Editions',
  description: 'Workings of a plan. A new edition is a draft seen by its owners; edition-states moves it on.',
  key: ['plan', 'number'],
  columns: [
    code('plan', 'Code of the plan.'),
    integer('number', 'Number of the edition, from 1.'),
    text('title', 'Title of this edition.'),
    optional(date('as_at', 'The day it speaks of.')),
    optional(text('as_at_printed', 'That day as the source prints it.')),
    note,
  ],
  references: [{ columns: ['plan'], to: 'plans', into: 'plan_id' }],
})

/**
 * Where an edition stands when it is taken over from elsewhere. It comes after all content,
 * since an approved edition is closed and its content hash is taken at that moment.
 */
export const editionStates = dataset({
  name: 'edition-states',
  title: 'States of editions',
  description: 'Where editions taken over from elsewhere stand, and who may see them. Approving closes an edition for good.',
  key: ['plan', 'number'],
  columns: [
    code('plan', 'Code of the plan.'),
    integer('number', 'Number of the edition.'),
    choice('state', 'Where it stands.', [
      'draft',
      'priorities_submitted',
      'priorities_agreed',
      'submitted',
      'endorsed',
      'approved',
      'superseded',
    ]),
    choice('visibility', 'Who may see it: its owners, the county, or the public.', ['owners', 'county', 'public']),
    optional(text('state_note', 'What the state rests on.')),
  ],
  references: [{ columns: ['plan'], to: 'plans', into: 'plan_id' }],
})

export const particulars = editionContent({
  name: 'particulars',
  title: 'Particulars',
  description: 'What an edition says of itself: directorate, cabinet members, director, contact, status.',
  key: ['position'],
  columns: [code('section_code', 'Section that prints it.'), text('label', 'What it is.'), text('value', 'What it says.')],
})
