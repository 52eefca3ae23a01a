import { type CountRole, countsBehind } from './counts-behind.ts'
import { tiedTo } from './counts.ts'
import { protectCounts, type WhyHidden } from './protect-counts.ts'
import { type ReleaseTable, releaseTable } from './release-table.ts'
import type { EarlierRelease, RawFigure } from './released-figure.ts'
import { isSmall, type Threshold } from './threshold.ts'

export type ReleaseOutcome = 'printed' | 'hidden' | 'held_back'

/** Why a figure comes out as it does. For whoever releases, and for nobody else: of a printed table it would tell which numbers are small. */
export const REASONS = {
  safe: { outcome: 'printed', sentence: 'Every number of children behind it may be known.' },
  not_of_children: { outcome: 'printed', sentence: 'It says nothing about how many children there are.' },
  small_count: { outcome: 'hidden', sentence: 'It counts so few children that they could be recognised.' },
  small_base: { outcome: 'hidden', sentence: 'It is of so few children that they could be recognised.' },
  small_others: { outcome: 'hidden', sentence: 'So few of its children are not counted that they could be recognised.' },
  protects: {
    outcome: 'hidden',
    sentence: 'With it, a withheld number could be worked out from totals, other figures or earlier releases.',
  },
  late: {
    outcome: 'held_back',
    sentence: 'It comes late into a table that withholds something, and what changed since would tell of both.',
  },
  unknown_counts: {
    outcome: 'held_back',
    sentence: 'Nobody has said how many children are behind it. Enter its numerator and denominator, or release it without.',
  },
} as const satisfies Record<string, { outcome: ReleaseOutcome; sentence: string }>
export type Reason = keyof typeof REASONS

export interface FigureDecision {
  readonly key: string
  readonly reason: Reason
  readonly outcome: ReleaseOutcome
}

export interface ReleaseDecision {
  readonly figures: readonly FigureDecision[]
  /** Figures, of this release or withheld by an earlier one, that could be worked out although all is withheld that can be: such a release must not be made. */
  readonly exposed: readonly string[]
}

/**
 * What is printed of figures, and what is withheld: the one place in which small numbers are protected. Whatever order the
 * figures come in, the answer is the same.
 *
 * @param earlier all releases of the same indicators, the oldest first, with what each printed
 */
export function decideRelease(
  figures: readonly RawFigure[],
  earlier: readonly EarlierRelease[],
  threshold: Threshold,
  { withoutCounts = 'held_back' }: { readonly withoutCounts?: 'printed' | 'held_back' } = {},
): ReleaseDecision {
  const inOrder = figures.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const { table, hidden, exposed, late } = protect(inOrder, earlier, threshold)
  const values = new Map(table.counts.map(({ key, value }) => [key, value]))
  const small = (key: string) => isSmall(values.get(key) ?? 0, threshold)

  const decided = inOrder.map((figure): FigureDecision => {
    const numbers = table.behind.get(figure.key)
    const reason = late.has(figure.key)
      ? 'late'
      : numbers === undefined
        ? reasonWithout(figure)
        : reasonFor(numbers, hidden, small)
    return { key: figure.key, reason, outcome: reason === 'unknown_counts' ? withoutCounts : REASONS[reason].outcome }
  })
  return {
    figures: decided,
    exposed: [...new Set(exposed.flatMap((key) => [...(table.figuresOf.get(key) ?? [])]))].toSorted(),
  }
}

/**
 * Figures that come late into a table which withholds anything are left out of it: by how much a total rose or did not when they were
 * missing would tell of them. Where the cheapest way leaves anything exposed, all is withheld that is tied to it.
 */
function protect(figures: readonly RawFigure[], earlier: readonly EarlierRelease[], threshold: Threshold) {
  const late = new Set<string>()
  for (;;) {
    const table = releaseTable(
      figures.filter(({ key }) => !late.has(key)),
      earlier,
      threshold,
    )
    const { counts, sums, behind } = table
    const cheapest = protectCounts(counts, sums, threshold)
    const { hidden, exposed } = cheapest.exposed.length === 0 ? cheapest : withAllTied(table, cheapest.exposed, threshold)
    const tied = tiedTo([...hidden.keys(), ...exposed], sums)
    const found = [...behind].filter(([, numbers]) => numbers.some(({ key }) => table.late.has(key) && tied.has(key)))
    if (found.length === 0) return { table, hidden, exposed, late }
    for (const [key] of found) late.add(key)
  }
}

/** Withholds everything that is tied to what is exposed. Then only what was printed before can give it away. */
function withAllTied({ counts, sums }: ReleaseTable, exposed: readonly string[], threshold: Threshold) {
  const known = new Set(counts.flatMap(({ key, value, standing }) => (standing === 'known' && value > 0 ? [key] : [])))
  const withheld = protectCounts(counts, sums, threshold, tiedTo(exposed, sums))
  return { ...withheld, exposed: withheld.exposed.filter((key) => [...tiedTo([key], sums)].some((other) => known.has(other))) }
}

function reasonWithout(figure: RawFigure): Reason {
  return countsBehind(figure) === 'unknown' ? 'unknown_counts' : 'not_of_children'
}

const smallReason = { counted: 'small_count', base: 'small_base', others: 'small_others' } as const satisfies Record<
  CountRole,
  Reason
>

function reasonFor(
  numbers: readonly { readonly role: CountRole; readonly key: string }[],
  hidden: ReadonlyMap<string, WhyHidden>,
  small: (key: string) => boolean,
): Reason {
  const few = numbers.find(({ key }) => small(key))
  if (few !== undefined) return smallReason[few.role]
  return numbers.some(({ key }) => hidden.has(key)) ? 'protects' : 'safe'
}
