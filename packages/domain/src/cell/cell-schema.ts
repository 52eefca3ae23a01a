import { z } from 'zod'
import { BOUNDS, CELL_STATUSES, type CellStatus } from './cell.ts'
import { UNIT_NAMES } from './units.ts'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/)

/**
 * What a printed table really holds. `printed` is exactly what stood there and is what is shown; the rest is what it
 * means. `quotes` marks a figure that belongs to another period or scheme than its column ("BVPI 2007/08 target 4.8%");
 * its scheme is "" when none is named.
 */
export const cellSchema = z.strictObject({
  value: decimal.nullable(),
  valueHigh: decimal.nullable(),
  bound: z.enum(BOUNDS),
  unit: z.enum(UNIT_NAMES),
  status: z.enum(Object.keys(CELL_STATUSES) as [CellStatus, ...CellStatus[]]),
  quotes: z.strictObject({ period: z.string(), scheme: z.string() }).nullable(),
  footnoteMarks: z.array(z.string()),
  printed: z.string(),
})
