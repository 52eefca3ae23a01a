import type { KnownItems } from './delivery.ts'
import { type ItemKind, nameOf, type Texts } from './written-item.ts'

/** What a sentence calls an item: by its own words, or, for what has none such as a tick, by those of what it stands below. */
export function spokenName(
  kind: ItemKind,
  texts: Texts,
  kindNamed: (name: string) => ItemKind | undefined,
  known: KnownItems,
): string {
  const wordless = kind.fields.find(({ name }) => name === kind.namedBy[0])?.type === 'choice'
  const own = wordless ? '' : nameOf(kind, texts)
  if (own) return own
  const above = kindNamed(kind.fields.find(({ name }) => name === kind.below)?.refersTo ?? '')
  const item = above && known.get(above.name, texts[kind.below ?? ''] ?? '')
  return above && item ? nameOf(above, item.texts) : ''
}
