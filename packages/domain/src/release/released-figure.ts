import type { Day } from '../calendar.ts'
import type { Bound, CellStatus } from '../cell/cell.ts'
import type { Unit } from '../cell/units.ts'
import type { Decimal } from '../decimal.ts'
import type { PeriodKind } from '../period.ts'

/** Where a figure belongs. `place` is a partnership, "" the county, and null wherever no child of the county stands behind it alone. */
export interface FigurePlace {
  readonly indicator: string
  readonly place: string | null
  readonly breakdown: string
  readonly kind: 'actual' | 'estimate' | 'provisional' | 'comparator'
  readonly periodKind: PeriodKind
  readonly periodStart: Day
  readonly periodEnd: Day
}

/** A figure as it was entered, before anything is hidden. */
export interface RawFigure extends FigurePlace {
  readonly key: string
  readonly unit: Unit
  readonly status: CellStatus
  /** Only a figure that is told exactly can be weighed against others. */
  readonly bound: Bound
  readonly value: Decimal | null
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
}

/** A figure as an earlier release took it, kept so that the next one can guard it. */
export interface EarlierFigure extends RawFigure {
  readonly wasPrinted: boolean
}

/** An earlier release, also one that was withdrawn: what was once printed is known. */
export type EarlierRelease = readonly EarlierFigure[]

/** The sign that the field prints for a number that is withheld to protect people. */
export const HIDDEN_SIGN = '[c]'
export const HIDDEN_SENTENCE = 'Withheld, so that nobody can be recognised by it.'
