import type { FeatureRules } from '../../access/rules.ts'

const page = ['first', 'after', 'last', 'before', 'filter']
const connection = ['nodes', 'edges', 'pageInfo', 'totalCount']

/** The two lists ask nothing of their own, since four rights read four matters of the trail: who has none of them is given nothing. */
export const rules: FeatureRules = {
  asks: {
    'Query.auditEntries': 'session:read',
    'Query.auditSummaries': 'session:read',
    'Plan.history': 'audit:read',
    'Priority.history': 'audit:read',
    'BudgetLine.history': 'audit:readBudgets',
    'Observation.history': 'audit:readFigures',
  },
  follows: {
    'Query.auditEntries': page,
    'Query.auditSummaries': page,
    AuditFilter: ['matter', 'plan', 'partnership', 'subject', 'thing', 'actor', 'action', 'request', 'from', 'to'],
    AuditEntryConnection: connection,
    AuditEntryEdge: ['cursor', 'node'],
    AuditEntry: [
      'id',
      'chain',
      'number',
      'hash',
      'happenedAt',
      'actor',
      'who',
      'onBehalfOf',
      'action',
      'matter',
      'thing',
      'subjectId',
      'lineageId',
      'about',
      'plan',
      'sentence',
      'fromFile',
      'changes',
      'reason',
      'requestId',
    ],
    FieldChange: ['field', 'before', 'after'],
    AuditSummaryConnection: connection,
    AuditSummaryEdge: ['cursor', 'node'],
    AuditSummary: ['id', 'happenedAt', 'actor', 'who', 'count', 'plan', 'requestId', 'imported', 'about', 'sentence', 'parts'],
    AuditSummaryPart: ['action', 'matter', 'thing', 'count', 'sentence'],
  },
}
