/** A cell of a grid, counted from nought. */
export type Place = { readonly row: number; readonly column: number }
export type Extent = { readonly rows: number; readonly columns: number }

/** How far a key goes. `Tab` is the browser's own: cells follow each other in the page as they do in the grid. */
const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  'Shift+Enter': [-1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}
type Leap = (place: Place, extent: Extent) => Place
const leaps: Readonly<Record<string, Leap>> = {
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Control+Home': () => ({ row: 0, column: 0 }),
  'Control+End': (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/**
 * Where a key leads; null where it is no key of the grid's. The edge of the grid holds.
 * @param inText whether its user is at work inside a text, where the keys along the line are those of the text
 */
export function placeAfter(key: string, place: Place, extent: Extent, inText: boolean): Place | null {
  if (inText && ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+Home', 'Control+End'].includes(key)) return null
  const step = steps[key]
  const next = step ? { row: place.row + step[0], column: place.column + step[1] } : leaps[key]?.(place, extent)
  if (!next) return null
  return { row: within(next.row, extent.rows), column: within(next.column, extent.columns) }
}

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))

/** How a key is called here: with the keys held beside it. Meta is what Control is elsewhere. */
export function keyName({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  if (ctrlKey || metaKey) return `Control+${key}`
  return shiftKey && (key === 'Enter' || key.startsWith('Arrow')) ? `Shift+${key}` : key
}
