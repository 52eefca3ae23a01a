import type { ObservationArea, ObservationKind } from '../../graphql/generated/graphql.ts'

/** Where a figure stands: all that its cell is told from others by. */
export type CellPlace = {
  readonly indicator: string
  readonly area: ObservationArea
  /** Code of the partnership; empty where the area is none. */
  readonly partnership: string
  readonly breakdown: string
  readonly kind: ObservationKind
  readonly period: string
}

/** The key of a cell, from which its place can be read again: what waits on the device is sent without the table it was typed in. */
export const cellId = ({ indicator, area, partnership, breakdown, kind, period }: CellPlace): string =>
  JSON.stringify([indicator, area, partnership, breakdown, kind, period])

export function placeOfId(id: string): CellPlace {
  const [indicator, area, partnership, breakdown, kind, period] = JSON.parse(id) as [
    string,
    ObservationArea,
    string,
    string,
    ObservationKind,
    string,
  ]
  return { indicator, area, partnership, breakdown, kind, period }
}
