import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.policy': 'policy:read',
    'Edition.viewerCan': 'edition:read',
  },
  follows: {
    Policy: ['columns', 'rows', 'extents'],
    PolicyColumn: ['code', 'title'],
    PolicyExtent: ['code', 'meaning'],
    PolicyRow: ['action', 'sentence', 'about', 'cells', 'exclusions'],
    PolicyCell: ['column', 'extent', 'states'],
  },
}
