import type { Sign } from '../../ui/tones.ts'
import { figureNames } from './budget-columns.ts'

type Source = { id: string; figure: string; certainty: string; printed: boolean; reason: string; scannedAs: string | null }
type SourcedLine = { activity: string; sources: readonly Source[] }

/** How sure a reading is, surest first. `mark` stands beside the figure in the table. */
export const certainties = {
  proven: { word: 'Proven', symbol: 'tick', tone: 'good', meaning: 'No other reading makes the sums come out.' },
  consistent: {
    word: 'Consistent',
    symbol: 'dot',
    tone: 'info',
    meaning: 'The sums agree with it, but do not prove each digit.',
  },
  reading_order: {
    word: 'Reading order',
    symbol: 'arrow',
    tone: 'warn',
    meaning: 'Its place is told by the order in which the scan was read.',
  },
  best_guess: {
    word: 'Best guess',
    symbol: 'query',
    tone: 'bad',
    meaning: 'Nothing confirms it: the most sensible of several readings.',
  },
  as_printed: { word: 'As printed', symbol: 'dash', tone: 'none', meaning: 'Words, read as they stand.' },
} as const satisfies Record<string, Sign & { meaning: string }>

export type Certainty = keyof typeof certainties

export function certaintyOf(code: string): Certainty {
  return code in certainties ? (code as Certainty) : 'best_guess'
}

export type ReasonGroup = { certainty: Certainty; reason: string; figures: string[] }

/** Every figure under the reason for its reading, least sure first: those are the ones to look at. */
export function figuresByReason(lines: readonly SourcedLine[]): ReasonGroup[] {
  const figures = lines.flatMap(({ activity, sources }) => sources.map((source) => ({ ...source, activity })))
  const groups = Map.groupBy(figures, ({ certainty, reason }) => `${certainty} ${reason}`)
  const order = Object.keys(certainties).toReversed()
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      return first ? [{ certainty: certaintyOf(first.certainty), reason: first.reason, figures: group.map(figureText) }] : []
    })
    .toSorted((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty))
}

/** How many figures are read how surely; the words of the table (who answers for a line) are not counted. */
export function certaintyCounts(lines: readonly SourcedLine[]): { certainty: Certainty; count: number }[] {
  const all = lines.flatMap(({ sources }) => sources).filter(({ figure, printed }) => printed && figure !== 'cabinet_member')
  const counts = Map.groupBy(all, ({ certainty }) => certaintyOf(certainty))
  return (Object.keys(certainties) as Certainty[]).flatMap((certainty) => {
    const count = counts.get(certainty)?.length ?? 0
    return count ? [{ certainty, count }] : []
  })
}

function figureText({ activity, figure, printed, scannedAs }: Source & { activity: string }): string {
  const print = printed ? scannedAs && `“${scannedAs}” in the scan` : 'nothing printed'
  return `${activity}, ${figureNames[figure] ?? figure.replaceAll('_', ' ')}${print ? ` (${print})` : ''}`
}
