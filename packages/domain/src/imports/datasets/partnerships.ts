import { boolean, choice, code, date, integer, optional, text } from '../column.ts'
import { dataset } from '../dataset.ts'
import { inOrder } from '../row-rules.ts'

const position = integer('position', 'Order in lists, from 1.')
const note = optional(text('note', 'A remark about the row or a doubt about its reading.'))

export const partnerships = dataset({
  name: 'partnerships',
  title: 'Partnerships',
  description: 'The Local Children’s Services Partnerships of the county, before that its Clusters.',
  key: ['code'],
  columns: [
    code('code', 'The partnership’s lasting code.'),
    text('name', 'Its name.'),
    position,
    optional(text('short_code', 'A short code where one is printed.')),
    optional(integer('tile_column', 'Column on the tile map, from 1 in the west.')),
    optional(integer('tile_row', 'Row on the tile map, from 1 in the north.')),
    note,
  ],
})

export const partnershipPhases = dataset({
  name: 'partnership-phases',
  title: 'Phases of partnerships',
  description: 'What a partnership is from which day: a cluster, then a Local Children’s Services Partnership (lcsp).',
  key: ['partnership', 'kind'],
  columns: [
    code('partnership', 'Code of the partnership.'),
    choice('kind', 'What it is in this phase.', ['cluster', 'lcsp']),
    date('starts_on', 'First day of the phase.'),
    optional(date('ends_on', 'Last day of the phase.')),
    boolean('pathfinder', 'Whether it was a children’s trust pathfinder in this phase.'),
    note,
  ],
  references: [{ columns: ['partnership'], to: 'partnerships', into: 'partnership_id' }],
  rules: [inOrder('starts_on', 'ends_on')],
})

export const organisations = dataset({
  name: 'organisations',
  title: 'Organisations',
  description: 'Agencies at the table, with their duty.',
  key: ['code'],
  columns: [
    code('code', 'The organisation’s lasting code.'),
    text('name', 'Its name.'),
    position,
    choice('kind', 'Its part: the statutory duty to cooperate, required engagement, another partnership, and so on.', [
      'council',
      'duty_to_cooperate',
      'required_engagement',
      'other_partnership',
      'governance',
      'supporting_service',
      'multi_agency_group',
      'internal_group',
      'survey_contractor',
      'evaluation_contractor',
    ]),
    optional(text('source_section', 'Where the source names it.')),
    note,
  ],
})

export const people = dataset({
  name: 'people',
  title: 'People',
  description: 'Named officers and members.',
  key: ['code'],
  columns: [code('code', 'The person’s lasting code.'), text('name', 'Full name.'), position, note],
})

export const posts = dataset({
  name: 'posts',
  title: 'Posts',
  description: 'Posts that own work; people hold them from a date to a date.',
  key: ['code'],
  columns: [
    code('code', 'The post’s lasting code.'),
    text('title', 'Title of the post.'),
    position,
    optional(code('partnership', 'Code of the partnership it serves, if one.')),
    note,
  ],
  references: [{ columns: ['partnership'], to: 'partnerships', into: 'partnership_id' }],
})

export const postHoldings = dataset({
  name: 'post-holdings',
  title: 'Holders of posts',
  description: 'Who holds which post, from a date to a date where known.',
  key: ['post', 'person'],
  columns: [
    code('post', 'Code of the post.'),
    code('person', 'Code of the person.'),
    optional(date('starts_on', 'First day, if known.')),
    optional(date('ends_on', 'Last day, if known.')),
    optional(text('source_section', 'Where the source says so.')),
    note,
  ],
  references: [
    { columns: ['post'], to: 'posts', into: 'post_id' },
    { columns: ['person'], to: 'people', into: 'person_id' },
  ],
  rules: [inOrder('starts_on', 'ends_on')],
})
