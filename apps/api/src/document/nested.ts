export type Nested<Item> = Item & { readonly below: Nested<Item>[] }

/**
 * A printed list says of each item which one it stands below. Gives the items of the top with theirs inside, in printed order; an item whose
 * parent is not there, or that stands below itself, stands at the top rather than nowhere.
 */
export function nest<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  parentOf: (item: Item) => Key | null,
): Nested<Item>[] {
  const nested = new Map(items.map((item) => [keyOf(item), { ...item, below: [] as Nested<Item>[] }]))
  const top: Nested<Item>[] = []
  for (const [key, item] of nested) {
    const parent = parentOf(item)
    const above = parent === null || standsBelow(parent, key) ? undefined : nested.get(parent)
    ;(above?.below ?? top).push(item)
  }
  return top

  function standsBelow(from: Key, key: Key): boolean {
    const seen = new Set<Key>()
    for (let at: Key | null = from; at !== null && !seen.has(at);) {
      if (at === key) return true
      seen.add(at)
      const next = nested.get(at)
      at = next ? parentOf(next) : null
    }
    return false
  }
}
