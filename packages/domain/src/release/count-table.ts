import { divisionOf, isEverybody } from './breakdowns.ts'
import type { CountRole } from './counts-behind.ts'
import type { Sum } from './counts.ts'
import type { FigurePlace } from './released-figure.ts'

/** A count where it stands in a table: the same key is the same number of the same children. */
export interface PlacedCount {
  readonly at: FigurePlace
  readonly role: CountRole
  readonly key: string
}

/** The sums that anybody expects of a table from the names of its rows and columns, each role by itself. A place has one figure in it. */
export function expectedSums(counts: readonly PlacedCount[]): Sum[] {
  return [...acrossPlaces(counts), ...acrossBreakdowns(counts), ...acrossPeriods(counts), ...withinFigures(counts)]
}

/** The county is its partnerships. */
function acrossPlaces(counts: readonly PlacedCount[]): Sum[] {
  return grouped(counts, ({ at, role }) => [at.indicator, at.breakdown, period(at), role]).flatMap((group) =>
    sums(
      group.filter(({ at }) => at.place === ''),
      group.filter(({ at }) => at.place !== ''),
    ),
  )
}

/** Everybody is girls and boys, and is each ethnicity; and "Ethnicity: Mixed" is what is printed below it. */
function acrossBreakdowns(counts: readonly PlacedCount[]): Sum[] {
  return grouped(counts, ({ at, role }) => [at.indicator, at.place, period(at), role]).flatMap((group) => {
    const parts = group.filter(({ at }) => !isEverybody(at.breakdown))
    return grouped(parts, ({ at }) => Object.values(divisionOf(at.breakdown))).flatMap((division) => {
      const { whole } = divisionOf(division[0]!.at.breakdown)
      return sums(
        group.filter(({ at }) => (whole === '' ? isEverybody(at.breakdown) : at.breakdown === whole)),
        division,
      )
    })
  })
}

/** A year is its quarters, its terms and its months, for what is counted as it happens. */
function acrossPeriods(counts: readonly PlacedCount[]): Sum[] {
  return grouped(counts, ({ at, role }) => [at.indicator, at.place, at.breakdown, role]).flatMap((group) =>
    group.flatMap((total) =>
      grouped(
        group.filter(({ at }) => at.periodKind !== total.at.periodKind && lies(at, total.at)),
        ({ at }) => [at.periodKind],
      ).flatMap((parts) => sums([total], parts)),
    ),
  )
}

/** The base of a percentage is those who are counted and the others. */
function withinFigures(counts: readonly PlacedCount[]): Sum[] {
  return grouped(counts, ({ at }) => [at.indicator, at.place, at.breakdown, period(at)]).flatMap((group) =>
    group.some(({ role }) => role === 'others')
      ? sums(
          group.filter(({ role }) => role === 'base'),
          group.filter(({ role }) => role !== 'base'),
        )
      : [],
  )
}

/**
 * Totals that a table leaves out although their parts are in it, each with the least that it can be. They are part of other
 * totals, so that taking away may find them.
 */
export function absentTotals(
  counts: readonly PlacedCount[],
): { readonly count: PlacedCount; readonly parts: readonly PlacedCount[] }[] {
  const there = new Set(counts.map(nameOf))
  const found = new Map<string, { count: PlacedCount; parts: PlacedCount[] }>()
  const part = (of: PlacedCount, at: Partial<FigurePlace>) => {
    const total = { ...of, at: { ...of.at, ...at } }
    const name = nameOf(total)
    if (there.has(name)) return
    const absent = found.get(name)
    if (absent === undefined) found.set(name, { count: { ...total, key: `absent ${name}` }, parts: [of] })
    else absent.parts.push(of)
  }
  for (const count of counts) {
    if (count.at.place !== '') part(count, { place: '' })
    if (!isEverybody(count.at.breakdown)) part(count, { breakdown: divisionOf(count.at.breakdown).whole })
  }
  return [...found.values()]
}

function nameOf({ at, role }: PlacedCount): string {
  return JSON.stringify([at.indicator, at.place, isEverybody(at.breakdown) ? '' : at.breakdown, period(at), role])
}

function sums(totals: readonly PlacedCount[], parts: readonly PlacedCount[]): Sum[] {
  return parts.length === 0 ? [] : totals.map(({ key }) => ({ total: key, parts: parts.map((part) => part.key) }))
}

function period({ periodKind, periodStart, periodEnd }: FigurePlace): string {
  return `${periodKind} ${periodStart} ${periodEnd}`
}

function lies(within: FigurePlace, whole: FigurePlace): boolean {
  return (
    within.periodStart >= whole.periodStart &&
    within.periodEnd <= whole.periodEnd &&
    (within.periodStart > whole.periodStart || within.periodEnd < whole.periodEnd)
  )
}

function grouped<T>(all: readonly T[], by: (one: T) => readonly unknown[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const name = by(one).join('\u0000')
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return [...groups.values()]
}
