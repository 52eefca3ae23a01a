import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.planTemplates': 'county:read',
  },
  follows: {
    'Query.planTemplates': ['kind'],
    PlanTemplate: ['id', 'code', 'title', 'kind', 'sections', 'note'],
    TemplateSection: ['id', 'code', 'heading', 'level', 'guidance', 'required', 'note'],
  },
}
