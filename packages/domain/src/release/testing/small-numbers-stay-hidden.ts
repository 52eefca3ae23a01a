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
  readonly recovered: number
  readonly narrowed: number
  /** What leaked, by seed, so that it can be looked at again. */
  readonly leaks: readonly string[]
}

/**
 * Releases random tables, and lets somebody who knows every rule and sees all that was ever printed try to work out what was
 * withheld: exactly, or more closely than the sign itself tells.
 */
export function smallNumbersStayHidden({ tables, seed }: { readonly tables: number; readonly seed: number }): HiddenTally {
  const tally = { tables, releases: 0, refused: 0, cells: 0, small: 0, secondary: 0, recovered: 0, narrowed: 0 }
  const leaks: string[] = []
  for (let at = 0; at < tables; at++) {
    const table = Math.imul(seed, 1_000_003) + at
    const { recovered, narrowed, ...told } = oneTable(randomReleases(table))
    for (const name of ['releases', 'refused', 'cells', 'small', 'secondary'] as const) tally[name] += told[name]
    tally.recovered += recovered.length
    tally.narrowed += narrowed.length
    leaks.push(...[...recovered, ...narrowed].map((leak) => `table ${table}: ${leak}`))
  }
  return { ...tally, leaks: leaks.slice(0, 20) }
}

function oneTable({ threshold, releases }: RandomReleases) {
  const told = { releases: 0, refused: 0, cells: 0, small: 0, secondary: 0 }
  const earlier: EarlierFigure[][] = []
  const printed: TrueFigure[] = []
  const hidden: TrueFigure[] = []
  const made: TrueRelease[] = []
  for (const release of releases) {
    const decision = decideRelease(
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
    made.push(release)
    earlier.push(release.figures.map(({ figure }) => ({ ...figure, wasPrinted: outcomes.get(figure.key)!.outcome === 'printed' })))
    for (const one of release.figures) {
      const { outcome, reason } = outcomes.get(one.figure.key)!
      told.cells += 1
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
  const least = leastBy(print)
  const far = (name: string) =>
    isSmall(targets.get(name)!, threshold)
      ? { least: least(name), most: threshold.upTo }
      : { least: targets.get(name)! - 1, most: targets.get(name)! + 1 }
  const found = attack(print, asked, far)

  const exactly = (name: string) => print.known.has(name) || found.get(name)!.least === found.get(name)!.most
  const recovered = hidden.filter(({ counts }) => counts.every(({ name }) => exactly(name)))
  const narrowed = asked.filter((name) => {
    if (!isSmall(targets.get(name)!, threshold)) return false
    const told = found.get(name)!
    return told.least > least(name) || (told.most !== null && told.most < threshold.upTo)
  })
  return { recovered: recovered.map(({ figure }) => figure.key), narrowed }
}

/**
 * What is printed tells the counts behind it. Noughts are never withheld. Bases are known from elsewhere, unless
 * one is small or a release has corrected some: then Weald may have to withhold one that it alone has told. */
function printOf({ printed, made }: Published, threshold: RandomReleases['threshold']): Print {
  const numbers = new Map(made.flatMap((release) => [...release.numbers]))
  const basesKnown = made.length === 1 && ![...numbers].some(([name, value]) => name.includes('/ base /') && value > 0 && value <= threshold.upTo)
  const known = new Map([...numbers].filter(([name, value]) => value === 0 || (basesKnown && name.includes('/ base /'))))
  for (const { counts } of printed) for (const { name, value } of counts) known.set(name, value)
  const sums = new Map(made.flatMap((release) => release.sums.map((sum) => [JSON.stringify(sum), sum] as const)))
  return { known, sums: [...sums.values()] }
}

/** The least that a number can be by the noughts alone: one for each that it is made of. */
function leastBy({ known, sums }: Print): (name: string) => number {
  const madeOf = new Map<string, (readonly string[])[]>()
  for (const { total, parts } of sums) madeOf.set(total, [...(madeOf.get(total) ?? []), parts])
  const found = new Map<string, number>()
  const least = (name: string): number => {
    if (known.get(name) === 0) return 0
    if (!found.has(name)) {
      const made = (madeOf.get(name) ?? []).map((parts) => parts.reduce((sum, part) => sum + least(part), 0))
      found.set(name, Math.max(1, ...made))
    }
    return found.get(name)!
  }
  return least
}
