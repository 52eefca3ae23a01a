import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.search': 'search:use',
  },
  follows: {
    'Query.search': ['query', 'first', 'after', 'kinds'],
    SearchConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    SearchEdge: ['cursor', 'node'],
    SearchHit: ['id', 'kind', 'ref', 'position', 'title', 'excerpt', 'plan'],
  },
}
