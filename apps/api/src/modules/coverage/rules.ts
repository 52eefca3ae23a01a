import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.coverage': 'plan:read',
    'Query.duplication': 'plan:read',
  },
  follows: {
    'Query.coverage': ['on'],
    'Query.duplication': ['on', 'likeness'],
    Coverage: ['on', 'outcomes', 'countyPriorities', 'partnerships'],
    PartnershipCoverage: ['partnership', 'plan', 'cells', 'filled', 'of'],
    CoverageCell: ['outcome', 'countyPriority', 'priorities'],
    Duplication: ['on', 'sharedPlans', 'sharedTexts', 'totalSharedTexts'],
    SharedPlan: ['plan', 'partnerships', 'priorities'],
    SharedText: ['likeness', 'priorities'],
    SharedTextPriority: ['priority', 'plan', 'partnerships'],
  },
}
