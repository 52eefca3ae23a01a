import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.risks': 'risk:read',
    'Edition.riskAreas': 'risk:read',
  },
  follows: {
    'Query.risks': ['first', 'after', 'last', 'before', 'filter', 'order'],
    RiskFilter: ['plan', 'area', 'scored', 'shared'],
    RiskConnection: ['nodes', 'edges', 'pageInfo', 'totalCount', 'distinctCount'],
    RiskEdge: ['cursor', 'node'],
    RiskArea: ['id', 'position', 'title', 'leads', 'risks'],
    Risk: [
      'id',
      'position',
      'numberInArea',
      'statement',
      'scored',
      'likelihood',
      'impact',
      'residualLikelihood',
      'residualImpact',
      'area',
      'alsoIn',
      'edition',
      'note',
    ],
  },
}
