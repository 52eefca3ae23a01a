import type { Item, Texts } from './written-item.ts'

/** Something that an author did and that the server has not acknowledged yet. It is kept on the device as it stands here. */
export type Change = {
  readonly id: string
  /** Its place among all that was done on this device: sent in this order. */
  readonly order: number
  /** Who did it: it is never sent in another's name. */
  readonly author: string
  readonly edition: string
  readonly kind: string
  readonly item: string
  readonly act: 'save' | 'move' | 'remove'
  /** Whether it makes the item. */
  readonly isNew: boolean
  /** The version of the item that it was built on. */
  readonly version: number
  /** Of a save: what was typed, and what stood in those fields before. */
  readonly texts: Texts
  readonly base: Texts
  /** Of a move: the item that it is to stand before; null for the end. */
  readonly before: string | null
  /** The tab that will send it, so that two tabs do not both. */
  readonly tab: string
}

/** The items of a kind as their author sees them: what the server holds, with all that has not been sent to it. */
export function withChanges(items: readonly Item[], changes: readonly Change[]): readonly Item[] {
  return changes.reduce<readonly Item[]>(applied, items)
}

function applied(items: readonly Item[], change: Change): readonly Item[] {
  if (change.act === 'remove') return items.filter(({ id }) => id !== change.item)
  if (change.act === 'move') return moved(items, change.item, change.before)
  if (items.some(({ id }) => id === change.item))
    return items.map((item) => (item.id === change.item ? { ...item, texts: { ...item.texts, ...change.texts } } : item))
  if (!change.isNew) return items
  const { item: id, kind, texts } = change
  return [...items, { id, kind, lineage: null, position: items.length + 1, version: 0, texts }]
}

/** An item before another one, or at the end. */
export function moved(items: readonly Item[], id: string, before: string | null): readonly Item[] {
  const item = items.find((each) => each.id === id)
  if (!item || id === before) return items
  const others = items.filter((each) => each !== item)
  const at = others.findIndex((each) => each.id === before)
  return at < 0 ? [...others, item] : others.toSpliced(at, 0, item)
}

/** What the server then holds is what later changes of the same item are built on. */
export function rebased(change: Change, { version, texts }: Item): Change {
  const base = Object.fromEntries(Object.keys(change.base).map((name) => [name, texts[name] ?? '']))
  return { ...change, isNew: false, version, base }
}

/** A field that two people wrote at the same time. */
export type Clash = { readonly field: string; readonly base: string; readonly mine: string; readonly theirs: string }

/**
 * What becomes of a save when somebody else was quicker: `mine` is what can still be written over what stands there now, since they did
 * not touch it; `clashes` is what the author has to decide. What both wrote alike is neither.
 */
export function merged(change: Pick<Change, 'texts' | 'base'>, theirs: Texts): { mine: Texts; clashes: readonly Clash[] } {
  const mine: Record<string, string> = {}
  const clashes: Clash[] = []
  for (const [field, text] of Object.entries(change.texts)) {
    const [base, now] = [change.base[field] ?? '', theirs[field] ?? '']
    if (now.trim() === text.trim()) continue
    if (now.trim() === base.trim()) mine[field] = text
    else clashes.push({ field, base, mine: text, theirs: now })
  }
  return { mine, clashes }
}

/** The part of a save that is about some fields. */
export function only(change: Change, fields: (name: string) => boolean): Change {
  const part = (texts: Texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => fields(name)))
  return { ...change, texts: part(change.texts), base: part(change.base) }
}

export const isEmpty = ({ act, texts }: Change) => act === 'save' && Object.keys(texts).length === 0

/** Whether a save says nothing that was not there before: somebody typed and took it back. */
export const saysNothing = ({ act, isNew, texts, base }: Change) =>
  act === 'save' && !isNew && Object.entries(texts).every(([name, text]) => text === (base[name] ?? ''))

/**
 * Of what waits, what is to be sent next: the oldest, unless it has to wait for its author. What refers to an item that cannot be made yet
 * waits with it.
 * @param waits whether a change has to wait for its author
 */
export function nextToSend(changes: readonly Change[], waits: (change: Change) => boolean): Change | null {
  const unmade = new Set<string>()
  const held = new Set<string>()
  for (const change of changes) {
    const refers = [...Object.values(change.texts), change.before, change.item].some((id) => id !== null && unmade.has(id))
    if (!waits(change) && !refers && !held.has(change.item)) return change
    if (change.isNew) unmade.add(change.item)
    // Another field of the item can go on while one waits to be put right; a move or a removal comes after both.
    if (change.act !== 'save') held.add(change.item)
  }
  return null
}
