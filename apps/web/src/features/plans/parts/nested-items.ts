export type Nested<Item> = Item & { below: Nested<Item>[] }

/**
 * A printed list says of each item which one it stands below. Gives the items of the top with theirs inside, in printed
 * order; an item whose parent is not there stands at the top rather than nowhere.
 */
export function nest<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  parentOf: (item: Item) => Key | null,
): Nested<Item>[] {
  const nested = new Map(items.map((item) => [keyOf(item), { ...item, below: [] as Nested<Item>[] }]))
  const top: Nested<Item>[] = []
  for (const item of nested.values()) {
    const parent = parentOf(item)
    ;(parent === null ? top : (nested.get(parent)?.below ?? top)).push(item)
  }
  return top
}
