import { addDecimals, compareDecimals, groupedDecimal, sumDecimals } from '@weald/domain'

type Line<Cell> = { band: string; lineType: string; rowNumber: number; financialYear: string; cell: Cell }
type Funding = { financialYear: string; fundingSource: string; fte: string }

export type StaffingRow<Cell> = { band: string; lineType: string; cells: ReadonlyMap<string, Cell> }

/** The figures as rows of the printed table, a column to each year. */
export function staffingRows<Cell>(lines: readonly Line<Cell>[]): { years: string[]; rows: StaffingRow<Cell>[] } {
  const years = [...new Set(lines.map(({ financialYear }) => financialYear))].toSorted()
  const rows = [...Map.groupBy(lines, ({ rowNumber }) => rowNumber)]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, cells]) => {
      const [first] = cells
      return first
        ? [
            {
              band: first.band,
              lineType: first.lineType,
              cells: new Map(cells.map(({ financialYear, cell }) => [financialYear, cell])),
            },
          ]
        : []
    })
  return { years, rows }
}

/** "43.2 = 17.2 (EMAG standards fund) + 26.0 (Sure Start Grant)", or how far apart the two sides are. */
export function fundingSum(stated: string, funding: readonly Funding[]): string {
  const parts = funding.map(({ fte, fundingSource }) => `${groupedDecimal(fte, 1)} (${fundingSource})`).join(' + ')
  const sum = sumDecimals(funding.map(({ fte }) => addDecimals(fte, '0')))
  const equal = compareDecimals(sum, stated) === 0
  return equal
    ? `${groupedDecimal(stated, 1)} = ${parts}`
    : `${groupedDecimal(stated, 1)} is stated, but ${parts} make ${groupedDecimal(sum, 1)}`
}
