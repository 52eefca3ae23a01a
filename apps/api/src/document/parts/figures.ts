import { groupedDecimal } from '@weald/domain'
import type { Observation } from '../content.ts'
import type { Row } from '../model.ts'
import { bullets, cell, columnHead, figure, heading, row, rowHead, table } from '../write.ts'
import { ifAny, type Part, type PartContext } from './part.ts'
import { printedCell } from './printed-cell.ts'
import { trendPicture } from './trend-picture.ts'
import { notForThisCopy } from './withheld.ts'

type RowsBy = {
  readonly stub: string
  readonly caption: (first: Observation) => string
  /** What all cells of a row have in common. */
  readonly rowOf: (observation: Observation) => string
  readonly rowHeading: (observation: Observation) => string
  /** Whether the table is drawn once more. */
  readonly drawn: boolean
  /** What stands above rows that belong together; null for rows without such a heading. */
  readonly groupOf: (observation: Observation) => string | null
}

const byBreakdown: RowsBy = {
  stub: 'Phase',
  caption: ({ indicator }) => indicator.title,
  rowOf: ({ breakdown }) => breakdown,
  rowHeading: ({ breakdown }) => breakdown || 'Overall',
  groupOf: () => null,
  drawn: true,
}

const byIndicator: RowsBy = {
  stub: 'Indicator',
  caption: () => 'Indicators and targets',
  rowOf: ({ indicatorId }) => indicatorId,
  rowHeading: ({ indicator }) => [indicator.title, ...indicator.otherRefs.map((ref) => `(${ref})`)].join(' '),
  groupOf: ({ indicator }) => indicator.category,
  drawn: false,
}

/** The values that a section prints, as the table that they were printed in: its columns, and its rows under their headings. */
const observations =
  (rowsBy: RowsBy): Part =>
  (context) => {
    if (context.content.observations === null) return notForThisCopy('The figures')
    const here = context.content.observations.filter(({ sourceSection }) => sourceSection === context.section.code)
    const [first] = here
    if (!first) return []
    const columns = [...new Set(here.map(columnOf))]
    const groups = [...Map.groupBy(here, rowsBy.groupOf)]
    return [
      table({
        caption: rowsBy.caption(first),
        widths: [4, ...columns.map(() => 2)],
        head: [rowsBy.stub, ...columns.map((name) => columnHead(name, { align: 'figure' }))],
        rows: groups.flatMap(([group, these]) => [
          ...(group === null ? [] : [row([cell(group, { scope: 'rowgroup', colspan: columns.length + 1 })])]),
          ...rowsFrom(these, columns, rowsBy, context),
        ]),
      }),
      ...(rowsBy.drawn ? trendPicture(`${rowsBy.caption(first)}, drawn`, here, context) : []),
    ]
  }

export const attendance = observations(byBreakdown)
export const kpi = observations(byIndicator)

const columnOf = ({ columnHeading, kind, printedUnder }: Observation) => columnHeading ?? `${kind} ${printedUnder}`

function rowsFrom(these: readonly Observation[], columns: readonly string[], by: RowsBy, context: PartContext): Row[] {
  return [...Map.groupBy(these, by.rowOf).values()].map((line) =>
    row([
      rowHead(by.rowHeading(line[0]!)),
      ...columns.map((column) => {
        const found = line.find((each) => columnOf(each) === column)
        return figure(found ? printedCell(found, context) : '')
      }),
    ]),
  )
}

/** Bands down, years across, as printed. */
export const staffing: Part = (context) => {
  const { staffing: found } = context.content
  if (found === null) return notForThisCopy('The staffing')
  const years = [...new Set(found.lines.map(({ financialYear }) => financialYear))]
  const bands = [...Map.groupBy(found.lines, ({ rowNumber }) => rowNumber).values()]
  return [
    ...ifAny(bands, () => [
      table({
        caption: 'Staff by grade and year, in full-time equivalents',
        widths: [4, ...years.map(() => 2)],
        head: ['Grade', ...years.map((year) => columnHead(year, { align: 'figure' }))],
        rows: bands.map((band) =>
          row(
            [
              rowHead(band[0]!.band),
              ...years.map((year) => {
                const line = band.find(({ financialYear }) => financialYear === year)
                return figure(line ? printedCell(line, context) : '')
              }),
            ],
            { strong: band[0]!.lineType === 'total' },
          ),
        ),
      }),
    ]),
    ...ifAny(found.funding, () => [
      heading(context.newId(), 'Paid for from outside'),
      bullets(
        found.funding.map(
          ({ fundingSource, staff, fte, financialYear }) =>
            `${groupedDecimal(fte, 1)} in ${financialYear} from the ${fundingSource}${staff ? `: ${staff}` : ''}`,
        ),
      ),
    ]),
  ]
}
