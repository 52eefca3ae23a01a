/** A fraction; `under` is above nought. */
export interface Bound {
  readonly over: number
  readonly under: number
}

/**
 * A linear programme in whole numbers only: how far one variable can go, all being at least nought, under equations. Every row
 * is kept in integers that have nothing in common, and columns are in the end taken in an order that cannot go round in circles
 * (Bland), so that no bound is ever rounded and every search ends.
 */
export class ExactProgramme {
  readonly #width: number
  readonly #rows: readonly Float64Array[]
  /** The column that each row is solved for; from `#width` on they are artificial and nought. */
  readonly #basis: Int32Array
  readonly #inBasis: Uint8Array
  /** What each row is multiplied by, so that it is in integers. */
  readonly #scales: Float64Array
  /** Whether the equations can hold at all. */
  readonly possible: boolean

  /** @param rows the coefficient of each variable, and last what they come to */
  constructor(rows: readonly ArrayLike<number>[], width: number) {
    this.#width = width
    this.#rows = rows.map((row) => {
      const cells = Float64Array.from(row)
      return row[width]! < 0 ? cells.map((cell) => 0 - cell) : cells
    })
    this.#basis = Int32Array.from(rows, (_, at) => width + at)
    this.#scales = new Float64Array(rows.length).fill(1)
    this.#inBasis = new Uint8Array(width)
    this.possible = this.#begin()
  }

  /** The most (1) or least (-1) of a variable, null where there is no end to it. `enough` looks at every corner on the way. */
  extreme(variable: number, way: 1 | -1, enough: (at: (variable: number) => Bound) => boolean): Bound | null {
    const at = (column: number): Bound => {
      const row = this.#inBasis[column] === 1 ? this.#basis.indexOf(column) : -1
      return row < 0 ? { over: 0, under: 1 } : { over: this.#rows[row]![this.#width]!, under: this.#scales[row]! }
    }
    for (let steps = 0; ; steps++) {
      const entering = enough(at) ? -1 : this.#improving(variable, way, steps > PATIENCE)
      if (entering < 0) return at(variable)
      const leaving = this.#leaving(entering)
      if (leaving < 0) return null
      this.#pivot(leaving, entering)
    }
  }

  #improving(variable: number, way: 1 | -1, first: boolean): number {
    if (this.#inBasis[variable] === 0) return way === 1 ? variable : -1
    const row = this.#rows[this.#basis.indexOf(variable)]!
    let best = -1
    for (let column = 0; column < this.#width; column++) {
      if (this.#inBasis[column] === 1 || row[column]! * way >= 0) continue
      if (first) return column
      if (best < 0 || row[column]! * way < row[best]! * way) best = column
    }
    return best
  }

  #leaving(entering: number): number {
    let best = -1
    for (let row = 0; row < this.#rows.length; row++) {
      const slope = this.#rows[row]![entering]!
      // What is artificial stays nought, whichever way it would go.
      if (this.#basis[row]! >= this.#width && slope !== 0 && this.#rows[row]![this.#width] === 0) return row
      if (slope > 0 && (best < 0 || this.#comesFirst(row, best, entering))) best = row
    }
    return best
  }

  #comesFirst(row: number, best: number, entering: number): boolean {
    const one = this.#rows[row]![this.#width]! * this.#rows[best]![entering]!
    const other = this.#rows[best]![this.#width]! * this.#rows[row]![entering]!
    return one < other || (one === other && this.#basis[row]! < this.#basis[best]!)
  }

  #pivot(leaving: number, entering: number): void {
    const solved = this.#rows[leaving]!
    if (solved[entering]! < 0) for (let column = 0; column < solved.length; column++) solved[column] = 0 - solved[column]!
    const by = solved[entering]!
    for (let row = 0; row < this.#rows.length; row++) {
      const cells = this.#rows[row]!
      const factor = cells[entering]!
      if (row === leaving || factor === 0) continue
      let common = (this.#scales[row]! *= by)
      for (let column = 0; column < cells.length; column++) {
        const crossed = cells[column]! * by - factor * solved[column]!
        if (!Number.isSafeInteger(crossed)) throw new Error('The numbers of this programme have grown too large to be exact.')
        cells[column] = crossed
        if (common !== 1) common = commonDivisor(Math.abs(crossed), common)
      }
      if (common === 1) continue
      this.#scales[row] = this.#scales[row]! / common
      for (let column = 0; column < cells.length; column++) cells[column] = cells[column]! / common
    }
    this.#scales[leaving] = by
    const left = this.#basis[leaving]!
    if (left < this.#width) this.#inBasis[left] = 0
    this.#inBasis[entering] = 1
    this.#basis[leaving] = entering
  }

  /** Brings everything artificial to nought, which is a first corner; false where there is none. */
  #begin(): boolean {
    for (;;) {
      const off = this.#rows.flatMap((row, at) => (this.#basis[at]! >= this.#width && row[this.#width] !== 0 ? [at] : []))
      if (off.length === 0) return true
      const gain = (column: number) => off.reduce((sum, at) => sum + this.#rows[at]![column]! / this.#scales[at]!, 0)
      const entering = this.#inBasis.findIndex((inside, column) => inside === 0 && gain(column) > ROUNDING)
      if (entering < 0) return false
      this.#pivot(this.#leaving(entering), entering)
    }
  }
}

/** Steps after which the order that cannot go round in circles is used. */
const PATIENCE = 60

/** Here alone fractions are added, to see which way is up; what comes of it is exact again. */
const ROUNDING = 1e-9

export function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}
