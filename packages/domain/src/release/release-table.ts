import { type CountRole, countsBehind } from './counts-behind.ts'
import { absentTotals, expectedSums, type PlacedCount } from './count-table.ts'
import type { Count, Standing, Sum } from './counts.ts'
import { isEverybody } from './breakdowns.ts'
import type { EarlierRelease, FigurePlace, RawFigure } from './released-figure.ts'
import { isSmall, type Threshold } from './threshold.ts'

/** Everything that anybody can add up and take away, over all releases of the same figures. */
export interface ReleaseTable {
  readonly counts: readonly Count[]
  readonly sums: readonly Sum[]
  /** The counts behind a figure, by the key of the figure, as it is released now. */
  readonly behind: ReadonlyMap<string, readonly { readonly role: CountRole; readonly key: string }[]>
  /** The figures that a count is behind, by their keys, whichever release they are of. */
  readonly figuresOf: ReadonlyMap<string, ReadonlySet<string>>
  /** Counts that come now, though what they are part of and other parts of it were released before. */
  readonly late: ReadonlySet<string>
}

/** Bases are known from elsewhere, a school roll or a census, and are hidden only where nothing else helps. */
const BASE_LOSS = 1_000

/**
 * The numbers of children behind figures, as one system. A number that is the same in two releases, or under two kinds, is one
 * number: whoever sees that it stayed takes what both tell. One that was corrected is two numbers, each in sums of its own time.
 */
export function releaseTable(
  figures: readonly RawFigure[],
  earlier: readonly EarlierRelease[],
  threshold: Threshold,
): ReleaseTable {
  const counts = new Map<string, Count>()
  const behind = new Map<string, PlacedCount[]>()
  const figuresOf = new Map<string, Set<string>>()
  const times: Standings[] = []

  const take = (figure: RawFigure, standing: Standing): PlacedCount[] => {
    const numbers = countsBehind(figure)
    if (numbers === null || numbers === 'unknown') return []
    return Object.entries(numbers).map(([name, value]) => {
      const role = name as CountRole
      const key = `${placeOf(figure)} ${role} ${value}`
      figuresOf.set(key, (figuresOf.get(key) ?? new Set()).add(figure.key))
      counts.set(key, {
        key,
        value,
        loss: lossOf(figure, role),
        standing: strongest(counts.get(key)?.standing, standing),
        isBase: role === 'base',
      })
      return { at: figure, role, key }
    })
  }
  for (const release of earlier) {
    times.push(
      afterwards(
        times.at(-1),
        release.map((figure) => ({ figure, placed: take(figure, figure.wasPrinted ? 'known' : 'hidden') })),
      ),
    )
  }
  const before = new Set([...counts.keys()].map(withoutValue))
  const now = figures.map((figure) => ({ figure, placed: take(figure, 'open') }))
  for (const { figure, placed } of now) if (placed.length > 0) behind.set(figure.key, placed)
  times.push(afterwards(times.at(-1), now))

  const tables = tablesOf(times).map((table) => {
    // Twice, since a total that is found to be absent may be part of another.
    let whole = table
    for (let times = 0; times < 2; times++) {
      const absent = absentTotals(whole)
      for (const { count, parts } of absent) {
        const least = parts.reduce((sum, { key }) => sum + counts.get(key)!.value, 0)
        counts.set(count.key, { key: count.key, value: least, loss: 1, standing: 'absent', isBase: count.role === 'base' })
      }
      whole = [...whole, ...absent.map(({ count }) => count)]
    }
    return whole
  })
  const sums = new Map(tables.flatMap(expectedSums).map((sum) => [JSON.stringify(sum), sum] as const))
  const whole = withRests(counts, [...sums.values()], threshold)
  for (const [rest, total] of whole.restsOf) figuresOf.set(rest, figuresOf.get(total) ?? new Set())
  const wasThere = (key: string) => before.has(withoutValue(key))
  const joined = [...sums.values()].filter(({ total, parts }) => wasThere(total) && parts.some(wasThere))
  const late = new Set(joined.flatMap(({ parts }) => parts.filter((part) => !wasThere(part))))
  return { counts: whole.counts, sums: whole.sums, behind, figuresOf, late }
}

/** What stands in each place at one time, by kind. */
type Standings = ReadonlyMap<string, ReadonlyMap<string, readonly PlacedCount[]>>

function afterwards(before: Standings | undefined, now: readonly { figure: RawFigure; placed: PlacedCount[] }[]): Standings {
  const after = new Map(before)
  for (const { figure, placed } of now) {
    const place = placeOf(figure)
    after.set(place, new Map(after.get(place)).set(figure.kind, placed))
  }
  return after
}

/**
 * A table for each time and each kind. What was not yet released then is taken to have been what it was first released as,
 * and what is not there under one kind to be what it is under another: whoever thinks so must not learn from it either.
 */
function tablesOf(times: readonly Standings[]): PlacedCount[][] {
  const tables: PlacedCount[][] = []
  const later = new Map<string, ReadonlyMap<string, readonly PlacedCount[]>>()
  for (const time of times.toReversed()) {
    for (const [place, kinds] of time) later.set(place, kinds)
    const kinds = new Set([...later.values()].flatMap((standing) => [...standing.keys()]))
    for (const kind of kinds) {
      tables.push([...later.values()].flatMap((standing) => standing.get(kind) ?? [...standing.values()].at(-1) ?? []))
    }
  }
  return tables.toReversed()
}

/** What is left of a total when its parts are taken away is a count as well, though no figure prints it. */
function withRests(counts: ReadonlyMap<string, Count>, sums: readonly Sum[], threshold: Threshold) {
  const rests = new Map<string, Count>()
  const restsOf = new Map<string, string>()
  const whole = sums.map((sum) => {
    const rest = sum.parts.reduce((left, part) => left - counts.get(part)!.value, counts.get(sum.total)!.value)
    const standings = [sum.total, ...sum.parts].map((each) => counts.get(each)!.standing)
    const isAbsent = standings.every((standing) => standing === 'absent') && rest > 0
    if (!isAbsent && (!isSmall(rest, threshold) || standings.includes('absent'))) return sum
    // The same rest of the same places is the same children, whichever release it is seen in.
    const key = `rest of ${JSON.stringify([sum.total, ...sum.parts].map(withoutValue))} ${rest}`
    rests.set(key, { key, value: rest, loss: 1, standing: isAbsent ? 'absent' : 'hidden', isBase: false })
    if (!isAbsent) restsOf.set(key, sum.total)
    return { total: sum.total, parts: [...sum.parts, key] }
  })
  return { counts: [...counts.values(), ...rests.values()], sums: whole, restsOf }
}

const withoutValue = (key: string) => key.replace(/ \d+$/, '')

function placeOf({ indicator, place, breakdown, periodKind, periodStart, periodEnd }: FigurePlace): string {
  return JSON.stringify([indicator, place, breakdown, periodKind, periodStart, periodEnd])
}

/** What was printed is known for good, and what was withheld stays so as long as it is the same number. */
function strongest(one: Standing | undefined, other: Standing): Standing {
  if (one === 'known' || other === 'known') return 'known'
  return one === 'hidden' || other === 'hidden' ? 'hidden' : 'open'
}

/** Readers look for the county before a partnership, and for everybody before girls. */
function lossOf({ place, breakdown }: FigurePlace, role: CountRole): number {
  if (role === 'base') return BASE_LOSS
  return 4 * (place === '' ? 4 : 1) * (isEverybody(breakdown) ? 3 : 1)
}
