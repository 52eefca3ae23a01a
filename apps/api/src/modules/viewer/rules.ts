import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.viewer': 'session:read',
  },
  follows: {
    Viewer: ['kind', 'name', 'grants', 'scopes', 'may'],
    RoleGrant: ['role', 'label', 'partnership'],
  },
}
