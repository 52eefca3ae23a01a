/** One number that may change: `falls` is by how much at most it may fall, and it may rise without limit. */
export interface Changeable {
  readonly cost: number
  readonly falls: number
  /** The equations it stands in, and whether as the total (1) or as a part (-1). */
  readonly places: readonly { readonly equation: number; readonly sign: 1 | -1 }[]
}

/** Worth more than anything that a change can cost, and still exact beside single costs in a double. */
const GOAL = 1e10
const NEARLY_NOTHING = 1e-7
/** Costs are whole numbers; less than this is rounding. */
const NO_SAVING = 1e-3
/** Steps without progress after which the order that cannot go round in circles is used. */
const PATIENCE = 40

/**
 * The cheapest change that keeps every equation and moves one number by as much of `by` as can be: a linear programme, solved
 * by the simplex method with bounds on the variables. Everything starts at no change, which keeps all equations, so
 * it needs no first phase: the slack of an equation is a variable that may only be nought.
 *
 * @returns how much each number changes. Fractions are possible where equations cross in three ways.
 */
export function cheapestChange(numbers: readonly Changeable[], equations: number, goal: number, by: number): Float64Array {
  const columns = columnsOf(numbers, goal, by)
  const width = columns.length
  const rows = Array.from({ length: equations }, () => new Float64Array(width))
  const prices = new Float64Array(width)
  const most = new Float64Array(width)
  columns.forEach(({ number, way, cost, upTo }, at) => {
    prices[at] = cost
    most[at] = upTo
    for (const { equation, sign } of numbers[number]!.places) rows[equation]![at] = rows[equation]![at]! + sign * way
  })
  /** The column that each equation is solved for; -1 while that is its slack. */
  const basis = new Int32Array(equations).fill(-1)
  const solved = new Float64Array(equations)
  const inBasis = new Uint8Array(width)
  const atMost = new Uint8Array(width)

  for (let idle = 0; ;) {
    const entering = choose(prices, inBasis, atMost, most, idle > PATIENCE)
    if (entering < 0) break
    const way = atMost[entering] === 1 ? -1 : 1
    let step = most[entering]!
    let leaving = -1
    for (let row = 0; row < equations; row++) {
      const slope = rows[row]![entering]! * way
      if (Math.abs(slope) < NEARLY_NOTHING) continue
      const column = basis[row]!
      const room = slope > 0 ? solved[row]! : (column < 0 ? 0 : most[column]!) - solved[row]!
      const reach = Math.max(room, 0) / Math.abs(slope)
      if (reach < step - NEARLY_NOTHING || (reach <= step + NEARLY_NOTHING && leaving >= 0 && column < basis[leaving]!)) {
        step = Math.min(step, reach)
        leaving = row
      }
    }
    idle = step > NEARLY_NOTHING ? 0 : idle + 1
    for (let row = 0; row < equations; row++) solved[row] = solved[row]! - rows[row]![entering]! * way * step
    if (leaving < 0) {
      atMost[entering] = 1 - atMost[entering]!
      continue
    }
    const left = basis[leaving]!
    if (left >= 0) {
      inBasis[left] = 0
      atMost[left] = rows[leaving]![entering]! * way > 0 ? 0 : 1
    }
    basis[leaving] = entering
    solved[leaving] = atMost[entering] === 1 ? most[entering]! - step : step
    inBasis[entering] = 1
    atMost[entering] = 0
    pivot(rows, prices, leaving, entering)
  }

  const change = new Float64Array(numbers.length)
  columns.forEach(({ number, way }, at) => {
    if (atMost[at] === 1) change[number] = change[number]! + way * most[at]!
  })
  basis.forEach((at, row) => {
    if (at < 0) return
    const { number, way } = columns[at]!
    change[number] = change[number]! + way * solved[row]!
  })
  return change
}

interface MovingColumn {
  readonly number: number
  readonly way: 1 | -1
  readonly cost: number
  readonly upTo: number
}

/** A column for each way that a number may move, none of them below nought. */
function columnsOf(numbers: readonly Changeable[], goal: number, by: number): MovingColumn[] {
  const columns: MovingColumn[] = [{ number: goal, way: by > 0 ? 1 : -1, cost: -GOAL, upTo: Math.abs(by) }]
  numbers.forEach(({ cost, falls }, number) => {
    if (number === goal) return
    columns.push({ number, way: 1, cost, upTo: Infinity })
    if (falls > 0) columns.push({ number, way: -1, cost, upTo: falls })
  })
  return columns
}

/** The column whose movement saves most; the first that saves anything, once saving most leads nowhere. */
function choose(prices: Float64Array, inBasis: Uint8Array, atMost: Uint8Array, most: Float64Array, first: boolean): number {
  let best = -1
  let saving = NO_SAVING
  for (let at = 0; at < prices.length; at++) {
    if (inBasis[at] === 1 || most[at] === 0) continue
    const saves = atMost[at] === 1 ? prices[at]! : -prices[at]!
    if (saves <= saving) continue
    if (first) return at
    best = at
    saving = saves
  }
  return best
}

function pivot(rows: readonly Float64Array[], prices: Float64Array, leaving: number, entering: number): void {
  const solvedRow = rows[leaving]!
  const by = solvedRow[entering]!
  if (by !== 1) for (let at = 0; at < solvedRow.length; at++) solvedRow[at] = solvedRow[at]! / by
  // Most of a row is nought: only what is not can change the others.
  const filled: number[] = []
  for (let at = 0; at < solvedRow.length; at++) if (solvedRow[at] !== 0) filled.push(at)
  const clear = (row: Float64Array) => {
    const factor = row[entering]!
    if (factor === 0) return
    for (const at of filled) row[at] = row[at]! - factor * solvedRow[at]!
    row[entering] = 0
  }
  rows.forEach((row, at) => {
    if (at !== leaving) clear(row)
  })
  clear(prices)
}
