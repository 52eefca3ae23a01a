import { actionWords, countedThing } from './trail-sentence.ts'

/** What a request did in one way to one kind of row. */
export type EventPart = { readonly action: string; readonly table: string | null; readonly count: number }

/** How many parts a sentence tells before it only counts the others. */
const toldParts = 2

/**
 * All that one request did, as one sentence without a full stop: `Weald sample imported 212 priorities, 46 leads and 38 more kinds of
 * thing`. @param parts the most telling first
 */
export function eventSentence(who: string, parts: readonly EventPart[], imported: boolean): string {
  // That an import was applied is what the sentence says anyway.
  const changes = parts.filter(({ action }) => action !== 'import.applied')
  const told = changes.length > 0 ? changes : parts
  const shown = told.slice(0, toldParts).map((part, index) => phrase(part, told[index - 1], imported))
  const others = told.length - shown.length
  const all = others === 0 ? shown : [...shown, others === 1 ? 'one more kind of thing' : `${others} more kinds of thing`]
  return `${who} ${all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`}`
}

/** What was done is said again only where it is not what was done before. */
function phrase({ action, table, count }: EventPart, before: EventPart | undefined, imported: boolean): string {
  const { words, event } = actionWords(action)
  if (event) return count === 1 ? words : `${words}, ${count} times`
  const verb = imported ? 'imported' : words
  const said = before !== undefined && (imported || before.action === action)
  return `${said ? '' : `${verb} `}${countedThing(table, count)}`
}
