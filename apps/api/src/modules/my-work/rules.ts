import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: { 'Query.myWork': 'account:readOwn' },
  follows: {
    MyWork: ['items', 'nothing'],
    OwedItem: ['id', 'source', 'sentence', 'about', 'dueOn', 'due', 'urgency', 'urgencyLabel', 'path'],
  },
}
