import { decideRelease } from '../decide-release.ts'
import type { EarlierFigure } from '../released-figure.ts'
import { isSmall } from '../threshold.ts'
import { attack, type Print } from './attacker.ts'
import { randomReleases, type RandomReleases, type TrueFigure, type TrueRelease } from './random-releases.ts'

export interface HiddenTally {
  readonly tables: number
  readonly releases: number
  /** Releases that are refused, since what was printed before gives something away whatever is withheld. */
  readonly refused: number
  readonly cells: number
  readonly small: number
  readonly secondary: number
  /** Held back, since they come late into a table that withholds something. */
  readonly late: number
  readonly recovered: number
  readonly narrowed: number
  /** What leaked, by seed, so that it can be looked at again. */
  readonly leaks: readonly string[]
}

export interface Trial {
  readonly tables: number
  readonly seed: number
  /** The protection that is tried; another than ours shows whether what it leaks is found. */
  readonly decide?: typeof decideRelease
}

/**
 * Releases random tables, and lets somebody who knows every rule and sees all that was ever printed try to work out what was
 * withheld: exactly, or more closely than the sign itself tells.
 */
export function smallNumbersStayHidden({ tables, seed, decide = decideRelease }: Trial): HiddenTally {
  const tally = { tables, releases: 0, refused: 0, cells: 0, small: 0, secondary: 0, late: 0, recovered: 0, narrowed: 0 }
  const leaks: string[] = []
  for (let at = 0; at < tables; at++) {
    const table = Math.imul(seed, 1_000_003) + at
    const { recovered, narrowed, ...told } = oneTable(randomReleases(table), decide)
    for (const name of ['releases', 'refused', 'cells', 'small', 'secondary', 'late'] as const) tally[name] += told[name]
    tally.recovered += recovered.length
    tally.narrowed += narrowed.length
    leaks.push(...[...recovered, ...narrowed].map((leak) => `table ${table}: ${leak}`))
  }
  return { ...tally, leaks: leaks.slice(0, 20) }
}

function oneTable({ threshold, releases }: RandomReleases, decide: typeof decideRelease) {
  const told = { releases: 0, refused: 0, cells: 0, small: 0, secondary: 0, late: 0 }
  const earlier: EarlierFigure[][] = []
  const printed: TrueFigure[] = []
  const hidden: TrueFigure[] = []
  const made: TrueRelease[] = []
  for (const release of releases) {
    const decision = decide(
      release.figures.map(({ figure }) => figure),
      earlier,
      threshold,
    )
    told.releases += 1
    if (decision.exposed.length > 0) {
      told.refused += 1
      continue
    }
    const outcomes = new Map(decision.figures.map(({ key, outcome, reason }) => [key, { outcome, reason }]))
    const released = release.figures.filter(({ figure }) => outcomes.get(figure.key)!.outcome !== 'held_back')
    made.push({ ...release, figures: released })
    earlier.push(released.map(({ figure }) => ({ ...figure, wasPrinted: outcomes.get(figure.key)!.outcome === 'printed' })))
    told.cells += release.figures.length
    told.late += release.figures.length - released.length
    for (const one of released) {
      const { outcome, reason } = outcomes.get(one.figure.key)!
      if (outcome === 'printed') printed.push(one)
      else {
        hidden.push(one)
        told[reason === 'protects' ? 'secondary' : 'small'] += 1
      }
    }
  }
  return { ...told, ...workOut({ printed, hidden, made }, threshold) }
}

interface Published {
  readonly printed: readonly TrueFigure[]
  readonly hidden: readonly TrueFigure[]
  readonly made: readonly TrueRelease[]
}

function workOut({ printed, hidden, made }: Published, threshold: RandomReleases['threshold']) {
  const print = printOf({ printed, hidden, made }, threshold)
  const targets = new Map(hidden.flatMap(({ counts }) => counts.map(({ name, value }) => [name, value] as const)))
  const asked = [...targets.keys()].filter((name) => !print.known.has(name))
  const numbers = made.flatMap((release) => [...release.numbers])
  const least = leastBy(print, new Set(numbers.flatMap(([name, value]) => (value === 0 ? [name] : []))))
  const far = (name: string) =>
    isSmall(targets.get(name)!, threshold)
      ? { least: least(name), most: threshold.upTo }
      : { least: targets.get(name)! - 1, most: targets.get(name)! + 1 }
  const found = attack(print, asked, far)

  const exactly = (name: string) => print.known.has(name) || found.get(name)!.least === found.get(name)!.most
  const recovered = hidden.filter(({ counts }) => counts.every(({ name }) => exactly(name)))
  const small = asked.filter((name) => isSmall(targets.get(name)!, threshold))
  const closer = small.filter(
    (name) => found.get(name)!.least > least(name) || (found.get(name)!.most ?? Infinity) < threshold.upTo,
  )
  // What noughts and bases tell by themselves, nobody has given away.
  const anyway = closer.length === 0 ? found : attack({ ...print, known: print.knownAnyway }, closer, far)
  const narrowed = closer.filter((name) => {
    const [told, before] = [found.get(name)!, anyway.get(name)!]
    return told.least > before.least || (told.most ?? Infinity) < Math.min(threshold.upTo, before.most ?? Infinity)
  })
  const printedSmall = printed.filter(({ counts }) => counts.some(({ value }) => isSmall(value, threshold)))
  return { recovered: [...printedSmall, ...recovered].map(({ figure }) => figure.key), narrowed }
}

/**
 * What is printed tells the counts behind it. Counts of nought are never withheld. Bases are known from elsewhere, unless
 * one is small or a release has corrected some: then Weald may have to withhold one that it alone has told.
 */
function printOf({ printed, hidden, made }: Published, threshold: RandomReleases['threshold']) {
  const numbers = new Map(made.flatMap((release) => [...release.numbers]))
  const basesKnown =
    made.length === 1 && ![...numbers].some(([name, value]) => name.includes('/ base /') && value > 0 && value <= threshold.upTo)
  const known = new Map(printed.flatMap(({ counts }) => counts.map(({ name, value }) => [name, value] as const)))
  if (basesKnown) for (const [name, value] of numbers) if (name.includes('/ base /')) known.set(name, value)
  const withheld = hidden.flatMap(({ counts }) => counts.flatMap(({ name, value }) => (value > 0 ? [name] : [])))
  const seen = new Set([...known.keys(), ...withheld])
  const sums = new Map(made.flatMap((release) => release.sums.map((sum) => [JSON.stringify(sum), sum] as const)))
  return {
    known,
    knownAnyway: new Map([...known].filter(([name, value]) => value === 0 || (basesKnown && name.includes('/ base /')))),
    sums: [...sums.values()],
    unseen: new Set([...numbers.keys()].filter((name) => !seen.has(name))),
  }
}

/** The least that a number can be by the noughts alone: one for each that it is made of. */
function leastBy({ known, sums }: Print, noughts: ReadonlySet<string>): (name: string) => number {
  const madeOf = new Map<string, (readonly string[])[]>()
  for (const { total, parts } of sums) madeOf.set(total, [...(madeOf.get(total) ?? []), parts])
  const found = new Map<string, number>()
  const least = (name: string): number => {
    if (known.get(name) === 0 || noughts.has(name)) return 0
    if (!found.has(name)) {
      const made = (madeOf.get(name) ?? []).map((parts) => parts.reduce((sum, part) => sum + least(part), 0))
      found.set(name, Math.max(1, ...made))
    }
    return found.get(name)!
  }
  return least
}
