import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.partnerships': 'county:read',
    'Query.partnership': 'county:read',
    'Query.organisations': 'county:read',
    'Partnership.plans': 'plan:read',
    'Partnership.planInForce': 'plan:read',
  },
  follows: {
    'Query.partnerships': ['first', 'after', 'last', 'before', 'filter', 'order'],
    'Query.partnership': ['code'],
    'Query.organisations': ['first', 'after', 'last', 'before', 'filter', 'order'],
    PartnershipFilter: ['pathfinder', 'joint', 'unmapped'],
    OrganisationFilter: ['kind'],
    PartnershipConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    PartnershipEdge: ['cursor', 'node'],
    Partnership: ['id', 'code', 'name', 'position', 'shortCode', 'tileColumn', 'tileRow', 'note', 'phases', 'leads'],
    'Partnership.planInForce': ['on'],
    PartnershipPhase: ['id', 'kind', 'startsOn', 'endsOn', 'pathfinder', 'note'],
    OrganisationConnection: ['nodes', 'edges', 'pageInfo', 'totalCount'],
    OrganisationEdge: ['cursor', 'node'],
    Organisation: ['id', 'code', 'name', 'kind', 'sourceSection', 'note'],
    Person: ['id', 'code', 'name', 'note'],
    Post: ['id', 'code', 'title', 'note'],
    PostHolding: ['id', 'post', 'person', 'startsOn', 'endsOn', 'note'],
  },
}
