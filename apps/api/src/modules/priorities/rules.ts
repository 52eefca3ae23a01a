import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.priorities': 'plan:read',
  },
  follows: {
    'Query.priorities': ['first', 'after', 'last', 'before', 'filter', 'order'],
    Edition: ['priorities', 'outcomeHeadings'],
    PriorityFilter: ['partnership', 'plan', 'outcome', 'unmapped'],
    PriorityConnection: ['nodes', 'edges', 'pageInfo', 'totalCount', 'totalPerPartnership'],
    PriorityEdge: ['cursor', 'node'],
    Priority: [
      'id',
      'lineageId',
      'position',
      'ref',
      'inferredRef',
      'kind',
      'theme',
      'title',
      'description',
      'scanDamaged',
      'note',
      'version',
      'outcomes',
      'alignments',
      'edition',
    ],
    OutcomeHeading: ['id', 'outcome', 'position', 'printedNumber', 'printedLabel', 'note'],
  },
}
