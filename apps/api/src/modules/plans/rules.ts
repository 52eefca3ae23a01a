import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.plans': 'plan:read',
    'Query.plan': 'plan:read',
    'Query.planInForce': 'plan:read',
    'Plan.editions': 'edition:read',
    'Plan.currentEdition': 'edition:read',
  },
  follows: {
    'Query.plans': ['first', 'after', 'last', 'before', 'filter', 'order'],
    'Query.plan': ['id'],
    'Query.planInForce': ['partnership', 'on'],
    PlanFilter: ['kind', 'partnership', 'joint', 'unmapped', 'state'],
    PlanConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    PlanEdge: ['cursor', 'node'],
    Plan: ['id', 'code', 'kind', 'title', 'termStart', 'termEnd', 'countyOwned', 'joint', 'owners', 'supersedes', 'supersededBy', 'note'],
    PlanOwner: ['id', 'partnership', 'lead', 'printedHeading', 'note'],
    Edition: [
      'id', 'number', 'title', 'asAt', 'asAtPrinted', 'state', 'stateLabel', 'stateExplanation', 'stateNote', 'visibility', 'contentHash',
      'version', 'plan',
    ],
    Supersession: ['id', 'predecessor', 'successor', 'effectiveOn', 'printed', 'note'],
    PlanInForce: ['plan', 'edition', 'basis', 'from', 'until', 'explanation'],
  },
}
