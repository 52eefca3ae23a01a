import { actionWords, countedThing } from '@weald/domain'

/** What of an entry its first line is made of. */
export type ToldEntry = {
  readonly action: string
  readonly who: string
  readonly fromFile: string | null
  readonly onBehalfOf: string | null
}

const verbs: Readonly<Record<string, string>> = {
  insert: 'Created',
  update: 'Changed',
  delete: 'Removed',
}

/** “Changed by Anna Hart”, “Brought in by Kent sample, from priorities.csv”: what happened to a thing whose history is read. */
export function entryTitle({ action, who, fromFile, onBehalfOf }: ToldEntry): string {
  if (action === 'found') return 'Already there when the trail began'
  const forWhom = onBehalfOf ? ` for ${onBehalfOf}` : ''
  if (fromFile)
    return `${action === 'insert' ? 'Brought in' : `${verbs[action] ?? action}`} by ${who}${forWhom}, from ${fromFile}`
  return `${verbs[action] ?? action} by ${who}${forWhom}`
}

/** A row that an import brought in, or that was there before, is not told column by column: the page itself shows what it holds. */
export function tellsChanges({ action, fromFile }: Pick<ToldEntry, 'action' | 'fromFile'>): boolean {
  return action === 'update' || (action !== 'found' && fromFile === null)
}

/** What it means that a history ends where it does. */
export function historyEnds(newest: Pick<ToldEntry, 'action'> | undefined): string | null {
  if (newest === undefined) return 'Nothing is recorded about it that you may read.'
  return newest.action === 'insert' || newest.action === 'found' ? 'Nothing has changed since.' : null
}

/** “212 priorities” of what was new, “changed 20 editions” of what was not. */
export function partWords({ action, thing, count }: { action: string; thing: string | null; count: number }): string {
  const { words, event } = actionWords(action)
  if (event) return count === 1 ? words : `${words}, ${count} times`
  return action === 'insert' ? countedThing(thing, count) : `${words} ${countedThing(thing, count)}`
}
