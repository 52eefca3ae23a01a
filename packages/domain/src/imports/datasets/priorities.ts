import { boolean, choice, code, integer, optional, text } from '../column.ts'
import { editionContent, inEdition } from './edition-content.ts'

const item = { columns: ['framework', 'item'], to: 'framework-items', into: 'framework_item_id' }

export const priorities = editionContent({
  name: 'priorities',
  title: 'Priorities',
  description: 'What a plan means to change, in printed order.',
  key: ['position'],
  columns: [
    optional(text('ref', 'The number as printed.')),
    optional(text('inferred_ref', 'The number by position.')),
    choice('kind', 'A priority, a sentence that introduces others (stem), or what is left of one (fragment).', [
      'priority',
      'stem',
      'fragment',
    ]),
    optional(text('theme', 'A label that opens it.')),
    text('title', 'The priority in one sentence.'),
    optional(text('description', 'More about it.')),
    boolean('scan_damaged', 'Whether its wording or place had to be restored.'),
  ],
})

export const alignments = editionContent({
  name: 'alignments',
  title: 'Alignments',
  description: 'Which framework items a priority serves. None, one or many.',
  key: ['priority', 'framework', 'item'],
  columns: [
    integer('priority', 'Position of the priority.'),
    code('framework', 'Code of the framework.'),
    code('item', 'Code of its item.'),
    choice('basis', 'Stated by the authors, or a suggestion that they accepted or rejected.', ['stated', 'accepted', 'rejected']),
  ],
  references: [inEdition('priorities', ['priority'], 'priority_id'), item],
})

export const outcomeHeadings = editionContent({
  name: 'outcome-headings',
  title: 'Outcome headings',
  description: 'The plan’s own number, label and order for an outcome, beside the official ones.',
  key: ['framework', 'item'],
  columns: [
    code('framework', 'Code of the framework.'),
    code('item', 'Code of its item.'),
    optional(text('printed_number', 'The number as printed.')),
    optional(text('printed_label', 'The label as printed.')),
  ],
  references: [item],
})
