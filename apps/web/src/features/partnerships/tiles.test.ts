import { expect, it } from 'vitest'
import { tilePlaces } from './tiles.ts'

it('gives every partnership a place, below the map where it has none of its own', () => {
  const places = tilePlaces([
    { code: 'dover', tileColumn: 9, tileRow: 4 },
    { code: 'new-one', tileColumn: null, tileRow: null },
    { code: 'another', tileColumn: null, tileRow: null },
  ])
  expect(places.map(({ place, column, row }) => [place.code, column, row])).toEqual([
    ['dover', 9, 4],
    ['new-one', 1, 5],
    ['another', 2, 5],
  ])
})
