import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Block, Cell, Row, Table as PlanTable } from '../model.ts'
import { clean } from './clean.ts'
import type { Looks, Place, WriteBlocks } from './place.ts'

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color })
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const [hair, rule] = [line(4, 'B1B4B6'), line(8, '0B0C0C')]

/** A caption and its table. Rows stay whole, and the head stands again on each page. */
export function wordTable(table: PlanTable, place: Place, write: WriteBlocks): (Paragraph | Table)[] {
  const whole = table.widths.reduce((sum, width) => sum + width, 0)
  const widths = table.widths.map((width) => Math.floor((width / whole) * place.width))
  const style = table.wide ? 'WideTableText' : 'TableText'
  const rowOf = (row: Row, head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: row.cells.map((cell) => wordCell(cell, row, style, (block, looks) => write(block, place, looks))),
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(clean(table.caption))] }),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      // Readers aloud take the first row and the first column for headers.
      tableLook: { firstRow: true, firstColumn: true, noVBand: true },
      borders: { top: none, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none },
      margins: { top: 50, bottom: 50, left: table.wide ? 50 : 80, right: table.wide ? 50 : 80 },
      rows: [...table.head.map((cells) => rowOf({ cells, strong: true }, true)), ...table.rows.map((row) => rowOf(row, false))],
    }),
    new Paragraph({ style: 'AfterTable', children: [] }),
  ]
}

function wordCell(
  { blocks, scope, colspan, rowspan, align }: Cell,
  { strong }: Row,
  style: string,
  write: (block: Block, looks: Looks) => (Paragraph | Table)[],
): TableCell {
  const paragraph = { style, ...(align === 'figure' ? { alignment: AlignmentType.RIGHT } : {}) }
  const children = blocks.flatMap((block) => write(block, { strong: strong || scope === 'rowgroup', paragraph }))
  return new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    verticalAlign: scope === 'col' ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(scope === 'rowgroup' ? { shading: { type: ShadingType.CLEAR, fill: 'F3F2F1', color: 'auto' } } : {}),
    ...(strong ? { borders: scope === 'col' ? { bottom: rule } : { top: rule } } : {}),
    // A cell without a paragraph is no cell to Word.
    children: children.length > 0 ? children : [new Paragraph(paragraph)],
  })
}
