import { draw, type Drawing, type Named, picture } from './drawing.ts'
import { words } from './lettering.ts'
import { rule, type Sign } from './series-marks.ts'
import { drawSign } from './sign.ts'
import { wrapped } from './words.ts'

/** What stands in a cell: a sign with its word, and a remark below it. */
export type HeatSign = { readonly sign: Sign; readonly note?: string }
export type Heat = Named & {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatSign[] }[]
}

const size = { label: 210, column: 170, head: 44, row: 56 }

/** Places down, subjects across, a sign in each cell: what a page shows as a table, to keep and to print as a picture. */
export function drawHeat({ columns, rows, ...named }: Heat): Drawing {
  const width = size.label + columns.length * size.column
  return picture(
    named,
    { width, height: size.head + rows.length * size.row },
    columns.map((heading, at) => {
      const look = { bold: true, size: 13 }
      return wrapped(heading, size.column - 12, 2, look).map((text, line) =>
        words(text, { x: size.label + at * size.column, y: 10 + line * 16, ...look }),
      )
    }),
    rows.map(({ label, cells }, row) =>
      draw(
        'g',
        { transform: `translate(0 ${size.head + row * size.row})` },
        draw('line', { class: 'weald-stroke', x1: 0, x2: width, y1: 0, y2: 0, stroke: rule }),
        wrapped(label, size.label - 12, 2, { size: 13 }).map((text, line) => words(text, { x: 0, y: 18 + line * 16, size: 13 })),
        cells.map(({ sign, note }, column) => {
          const x = size.label + column * size.column
          const remark = wrapped(note ?? '', size.column - 12, 1, { size: 12 })[0]
          return [drawSign(sign, x, 18), remark ? words(remark, { x, y: 40, size: 12, soft: true }) : null]
        }),
      ),
    ),
  )
}
