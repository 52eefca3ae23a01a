import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.frameworks': 'county:read',
  },
  follows: {
    'Query.frameworks': ['kind'],
    Framework: ['id', 'code', 'title', 'kind', 'edition', 'agreed', 'note', 'items'],
    FrameworkItem: [
      'id',
      'code',
      'number',
      'title',
      'position',
      'parentId',
      'labels',
      'note',
      'priorityCount',
      'commitmentCount',
      'framework',
    ],
  },
}
