import type { BudgetFigures } from '../budgets/figures.ts'
import type { Cell } from '../cell/cell.ts'
import type { Unit } from '../cell/units.ts'
import type { Decimal } from '../decimal.ts'
import type { WrittenDate } from '../written-date.ts'

/**
 * One edition of a plan, as far as it can contradict itself. Every record carries the section that it stands in,
 * because a finding that does not say where is of no use. `measure` and `event` are codes that an editor gives to
 * statements about the same thing; without them two figures are never taken to be about one thing.
 */
export type EditionContent = {
  facts: StatedFact[]
  staffing: StaffingFigure[]
  staffingFunding: FundedStaff[]
  budget: StatedBudget | null
  milestones: DatedStatement[]
  supersessions: DatedStatement[]
  consultations: DatedStatement[]
  observations: StatedObservation[]
  priorities: StatedPriority[]
  risks: StatedRisk[]
}

export type StatedFact = {
  measure: string | null
  subject: string
  printed: string
  value: Decimal | null
  period: string | null
  section: string
}

export type StaffingFigure = {
  band: string
  year: string
  fte: Decimal | null
  printed: string
  isTotal: boolean
  section: string
}

/** `budgetActivity` names the budget line that pays, where an editor has linked them. */
export type FundedStaff = {
  year: string
  source: string
  fte: Decimal
  printed: string
  budgetActivity: string | null
  section: string
}

export type StatedBudget = { year: string; priorYear: string; lines: BudgetFigures[]; section: string }

export type DatedStatement = { event: string | null; subject: string; date: WrittenDate; section: string }

export type FigureKind = 'actual' | 'estimate' | 'target' | 'provisional' | 'comparator'
/** Which way is better; without one of the first two nothing can be called worse. */
export type FigurePolarity = 'higher' | 'lower' | 'within_range' | 'not_stated'

/**
 * `period` is the label of the one that the value is for, in the indicator's calendar; `printedUnder` is its column's.
 * They part where a cell quotes another year.
 */
export type StatedObservation = {
  ref: string | null
  title: string
  unit: Unit
  polarity: FigurePolarity
  kind: FigureKind
  period: string
  printedUnder: string
  cell: Cell
  section: string
}

/** `plan` tells plan entries apart; `outcome` is any label under which refs count from one, or null. */
export type StatedPriority = {
  plan: string
  position: number
  ref: string | null
  title: string
  outcome: string | null
  section: string
}

export type StatedRisk = { area: string; position: number; statement: string; section: string }

export const EMPTY_CONTENT: EditionContent = {
  facts: [],
  staffing: [],
  staffingFunding: [],
  budget: null,
  milestones: [],
  supersessions: [],
  consultations: [],
  observations: [],
  priorities: [],
  risks: [],
}
