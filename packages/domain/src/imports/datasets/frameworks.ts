import { choice, code, integer, list, optional, text } from '../column.ts'
import { dataset } from '../dataset.ts'

const note = optional(text('note', 'A remark about the row or a doubt about its reading.'))

export const frameworks = dataset({
  name: 'frameworks',
  title: 'Frameworks',
  description: 'Lists that plans align to: outcomes, county priorities, strategies, targets.',
  key: ['code'],
  columns: [
    code('code', 'The framework’s lasting code.'),
    text('title', 'Its title.'),
    integer('position', 'Order in lists, from 1.'),
    choice('kind', 'What its items are.', ['outcomes', 'priorities', 'strategies', 'targets', 'initiatives', 'equality']),
    optional(text('edition', 'Its edition or years.')),
    optional(text('agreed', 'When it was agreed, as written.')),
    note,
  ],
})

export const frameworkItems = dataset({
  name: 'framework-items',
  title: 'Framework items',
  description: 'The items of a framework. A sub-point names the item it stands below; parents come first in the file.',
  key: ['framework', 'code'],
  columns: [
    code('framework', 'Code of the framework.'),
    code('code', 'The item’s code within its framework.'),
    optional(text('number', 'Its official number.')),
    text('title', 'Its title or statement.'),
    integer('position', 'Order within the framework, from 1.'),
    optional(code('parent', 'Code of the item it stands below, in the same framework.')),
    optional(list('labels', 'Other spellings and labels under which sources print it.')),
    note,
  ],
  references: [
    { columns: ['framework'], to: 'frameworks', into: 'framework_id' },
    { columns: ['framework', 'parent'], to: 'framework-items', into: 'parent_id' },
  ],
})
