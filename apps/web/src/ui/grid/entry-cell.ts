/**
 * What a cell shows: its text, whether it is closed to typing, and what stands below it. A `bad` cell is not saved and needs its author; a
 * `warn` one is, and may be right.
 */
export type EntryCell = { text: string; closed?: boolean; tone?: 'info' | 'warn' | 'bad'; note?: string }

/** What was typed or pasted, by the keys of its row and column. */
export type Typed = { row: string; column: string; text: string }
