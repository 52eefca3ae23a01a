import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Query.budget': 'budget:read',
    'Edition.budget': { edition: 'budget:read' },
    'Edition.staffing': { edition: 'budget:read' },
  },
  follows: {
    'Query.budget': ['plan'],
    Budget: ['id', 'financialYear', 'lines', 'checks', 'edition'],
    BudgetLine: [
      'id',
      'position',
      'lineType',
      'activity',
      'previousFte',
      'fte',
      'previousControllable',
      'employee',
      'running',
      'contracts',
      'gross',
      'externalIncome',
      'internalIncome',
      'controllable',
      'cabinetMemberPrinted',
      'cabinetMember',
      'fundingSource',
      'sources',
      'note',
    ],
    BudgetFigureSource: ['id', 'figure', 'scannedAs', 'printed', 'certainty', 'reason'],
    BudgetCheck: ['identity', 'subject', 'stated', 'computed', 'difference', 'withinTolerance', 'sentence'],
    Staffing: ['id', 'lines', 'funding'],
    StaffingLine: ['id', 'rowNumber', 'band', 'lineType', 'financialYear', 'cell', 'note'],
    StaffingFunding: ['id', 'financialYear', 'fundingSource', 'budgetActivity', 'staff', 'fte', 'note'],
  },
}
