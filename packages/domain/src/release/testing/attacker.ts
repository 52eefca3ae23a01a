import { type Bound, commonDivisor, ExactProgramme } from './exact-programme.ts'

/** What somebody outside has: numbers that were printed, names of those that were not, and which add up to which. */
export interface Print {
  readonly known: ReadonlyMap<string, number>
  readonly sums: readonly { readonly total: string; readonly parts: readonly string[] }[]
  /** Names of which nobody knows whether they are nought, as they stand in no table or behind a withheld percentage. All others are at least one. */
  readonly unseen: ReadonlySet<string>
}

/** What somebody outside can tell of a number that was not printed; `most` is null where there is no end to it. */
export interface WorkedOut {
  readonly least: number
  readonly most: number | null
}

/**
 * Works out what can be told of numbers that were withheld, knowing that each is a whole number of at least one: the
 * equations are solved exactly, and then each number asked for is driven as low and as high as all of them together allow.
 *
 * @param until a least and a most that are far enough: the search for one number ends when it is known to reach both
 */
export function attack(print: Print, asked: readonly string[], until: (key: string) => WorkedOut): Map<string, WorkedOut> {
  const { rows, columns } = equations(print)
  const solved = eliminate(rows, columns.length)
  const found = new Map<string, WorkedOut>()
  const lowest = (key: string) => (print.unseen.has(key) ? 0 : 1)
  const open: string[] = []
  for (const key of asked) {
    const column = columns.indexOf(key)
    // In no equation at all: nothing is told of it.
    if (column < 0) found.set(key, { least: lowest(key), most: null })
    else if (solved.some((row) => row[column] !== 0 && onlyOne(row, columns.length))) {
      const row = solved.find((each) => each[column] !== 0 && onlyOne(each, columns.length))!
      const value = row[columns.length]! / row[column]! + lowest(key)
      found.set(key, { least: value, most: value })
    } else open.push(key)
  }
  if (open.length === 0) return found

  const programme = new ExactProgramme(solved, columns.length)
  if (!programme.possible) throw new Error('What was printed contradicts itself.')
  const lows = new Map(open.map((key) => [key, Infinity]))
  const highs = new Map(open.map((key) => [key, -Infinity]))
  const see = (at: (variable: number) => Bound) => {
    for (const key of open) {
      const { over, under } = at(columns.indexOf(key))
      // A corner in fractions is not a table that can be; its whole neighbours are looked for below.
      if (over % under !== 0) continue
      const value = over / under + lowest(key)
      if (value < lows.get(key)!) lows.set(key, value)
      if (value > highs.get(key)!) highs.set(key, value)
    }
  }
  for (const key of open) {
    const column = columns.indexOf(key)
    const far = until(key)
    const reach = (way: 1 | -1): number | null => {
      const reached = () => (way === 1 ? far.most !== null && highs.get(key)! >= far.most : lows.get(key)! <= far.least)
      if (reached()) return way === 1 ? highs.get(key)! : lows.get(key)!
      const bound = programme.extreme(column, way, (at) => {
        see(at)
        return reached()
      })
      if (bound === null) return null
      return (way === 1 ? Math.floor(bound.over / bound.under) : Math.ceil(bound.over / bound.under)) + lowest(key)
    }
    found.set(key, { least: reach(-1) ?? lowest(key), most: reach(1) })
  }
  return found
}

/** The sums with everything known put in; what was withheld is counted from one, so that it is at least nought like the unseen. */
function equations({ known, sums, unseen }: Print): { rows: Float64Array[]; columns: string[] } {
  const unknown = new Map<string, number>()
  for (const { total, parts } of sums)
    for (const key of [total, ...parts]) if (!known.has(key) && !unknown.has(key)) unknown.set(key, unknown.size)
  const rows = sums.map(({ total, parts }) => {
    const row = new Float64Array(unknown.size + 1)
    const put = (key: string, sign: number) => {
      const column = unknown.get(key)
      if (column !== undefined) row[column] = row[column]! + sign
      row[unknown.size] = row[unknown.size]! - sign * (column === undefined ? known.get(key)! : unseen.has(key) ? 0 : 1)
    }
    put(total, 1)
    for (const part of parts) put(part, -1)
    return row
  })
  return { rows, columns: [...unknown.keys()] }
}

/** Gauss and Jordan in whole numbers; rows that say nothing new are dropped. */
function eliminate(rows: readonly Float64Array[], width: number): Float64Array[] {
  const left = rows.map((row) => row.slice())
  const solved: Float64Array[] = []
  for (let column = 0; column < width; column++) {
    const at = left.findIndex((row) => row[column] !== 0)
    if (at < 0) continue
    const [pivot] = left.splice(at, 1) as [Float64Array]
    for (const row of [...left, ...solved]) {
      const factor = row[column]!
      if (factor === 0) continue
      const by = pivot[column]!
      for (let each = 0; each <= width; each++) row[each] = row[each]! * by - factor * pivot[each]!
      lessen(row)
    }
    solved.push(pivot)
  }
  return solved
}

/** Divides a row by what all its numbers have in common. */
function lessen(row: Float64Array): void {
  let common = 0
  for (const cell of row) {
    common = commonDivisor(Math.abs(cell), common)
    if (common === 1) return
  }
  if (common > 1) for (let at = 0; at < row.length; at++) row[at] = row[at]! / common
}

function onlyOne(row: Float64Array, width: number): boolean {
  let others = 0
  for (let column = 0; column < width; column++) if (row[column] !== 0) others += 1
  return others === 1
}
