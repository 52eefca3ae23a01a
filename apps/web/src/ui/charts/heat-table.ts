import type { Sign } from '../tones.ts'

/** What a cell says: a word with its symbol and tone, a remark below it, and where it leads. */
export type HeatCell = { sign: Sign; note?: string; href?: string }
export type HeatRow = { key: string; label: string; href?: string; cells: Readonly<Record<string, HeatCell>> }
