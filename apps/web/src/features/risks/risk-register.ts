type Entry = {
  position: number
  likelihood: number | null
  impact: number | null
  scored: boolean
  alsoIn: readonly { position: number }[]
}

/** "44 entries, 43 different risks": a risk that stands in two areas is two entries and one risk. */
export function countText(entries: number, different: number): string {
  if (entries === 0) return 'No entries'
  const words = `${entries} ${entries === 1 ? 'entry' : 'entries'}`
  return `${words}, ${entries === different ? 'each a different risk' : `${different} different ${different === 1 ? 'risk' : 'risks'}`}`
}

/** What must be said about the scores before anybody reads an empty matrix as "no risk". */
export function scoreText(entries: readonly { scored: boolean }[]): string {
  const unscored = entries.filter(({ scored }) => !scored).length
  if (unscored === 0) return ''
  if (unscored === entries.length) return 'None is scored yet: the source prints no likelihood or impact.'
  return `${unscored} of ${entries.length} entries ${unscored === 1 ? 'is' : 'are'} not scored yet.`
}

/** The first entry of a risk stands for it; its twins point there, so that it is counted and marked once. */
export function standsForTwins({ position, alsoIn }: Pick<Entry, 'position' | 'alsoIn'>): boolean {
  return alsoIn.length > 0 && alsoIn.every((twin) => twin.position > position)
}

export const levels = [1, 2, 3, 4, 5] as const

export type MatrixRow<Each> = { likelihood: number; cells: { impact: number; entries: Each[] }[] }

/** Likelihood from the top down, impact from left to right. A risk that stands in two areas is on it once. */
export function matrixOf<Each extends Entry>(entries: readonly Each[]): { rows: MatrixRow<Each>[]; on: number; off: number } {
  const placed = entries.filter(
    (entry) => entry.likelihood !== null && entry.impact !== null && (entry.alsoIn.length === 0 || standsForTwins(entry)),
  )
  const rows = levels.toReversed().map((likelihood) => ({
    likelihood,
    cells: levels.map((impact) => ({
      impact,
      entries: placed.filter((entry) => entry.likelihood === likelihood && entry.impact === impact),
    })),
  }))
  return { rows, on: placed.length, off: entries.filter(({ scored }) => !scored).length }
}

export function matrixText(on: number, off: number): string {
  const absent = `${off} ${off === 1 ? 'entry is' : 'entries are'} not on it, because ${off === 1 ? 'it has' : 'they have'} no score`
  if (on === 0) return off ? `No risk is on the matrix yet: ${absent}.` : 'No risk is on the matrix.'
  const present = `${on} ${on === 1 ? 'risk is' : 'risks are'} on the matrix`
  return off ? `${present}; ${absent}.` : `${present}.`
}
