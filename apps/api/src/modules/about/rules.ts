import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.about': 'weald:open',
  },
  follows: {
    About: ['name', 'version'],
  },
}
