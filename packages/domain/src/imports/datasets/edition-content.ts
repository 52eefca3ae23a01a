import { type Column, code, integer, optional, text } from '../column.ts'
import type { Dataset, Reference } from '../dataset.ts'

const belongsTo: readonly Column[] = [
  code('plan', 'Code of the plan.'),
  integer('edition', 'Number of the edition of that plan.'),
]
const toEdition: Reference = { columns: ['plan', 'edition'], to: 'editions', into: 'edition_id' }

type Options = Pick<Dataset, 'derive' | 'rules'> & {
  name: string
  title: string
  description: string
  /** The rest of the business key, after plan and edition. */
  key: readonly string[]
  columns: readonly Column[]
  references?: readonly Reference[]
}

/** A dataset whose rows are part of an edition: each row names plan and edition, has a position and may carry a note. */
export function editionContent({ key, columns, references = [], ...rest }: Options): Dataset {
  return {
    ...rest,
    key: ['plan', 'edition', ...key],
    columns: [
      ...belongsTo,
      integer('position', 'Order in which it is printed, from 1.'),
      ...columns,
      optional(text('note', 'A remark about the row or a doubt about its reading.')),
    ],
    references: [toEdition, ...references],
    editionContent: true,
  }
}

/** A reference to a row of the same edition: the key begins with plan and edition. */
export function inEdition(to: string, columns: readonly string[], into: string): Reference {
  return { columns: ['plan', 'edition', ...columns], to, into }
}
