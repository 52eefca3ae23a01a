import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.changes': 'plan:read',
    'Query.changesBetweenDays': 'plan:read',
  },
  follows: {
    'Query.changes': ['from', 'to'],
    'Query.changesBetweenDays': ['plan', 'from', 'to'],
    EditionChanges: ['id', 'from', 'to', 'counts', 'withheld', 'changeSetHash', 'changes'],
    'EditionChanges.changes': ['first', 'after', 'last', 'before', 'kind'],
    ChangeCount: ['kind', 'label', 'added', 'removed', 'changed', 'moved'],
    EditionChangeConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    EditionChangeEdge: ['cursor', 'node'],
    EditionChange: ['id', 'kind', 'dataset', 'lineage', 'how', 'title', 'sentence', 'fields', 'movedFrom', 'movedTo'],
    ChangedField: ['label', 'before', 'after', 'unit', 'prose', 'segments'],
    TextSegment: ['kind', 'text'],
  },
}
