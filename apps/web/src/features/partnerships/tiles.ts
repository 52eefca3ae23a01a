/** Where a partnership stands on the tile map; null where nobody has placed it yet. */
type Placed = { tileColumn: number | null; tileRow: number | null }

/**
 * A place on the map for every partnership: those that have none yet stand in a row of their own below the others, so that the
 * map never leaves anybody out.
 */
export function tilePlaces<Place extends Placed>(places: readonly Place[]): { place: Place; column: number; row: number }[] {
  const below = Math.max(0, ...places.map(({ tileRow }) => tileRow ?? 0)) + 1
  let next = 1
  return places.map((place) => {
    const { tileColumn, tileRow } = place
    return tileColumn === null || tileRow === null
      ? { place, column: next++, row: below }
      : { place, column: tileColumn, row: tileRow }
  })
}
