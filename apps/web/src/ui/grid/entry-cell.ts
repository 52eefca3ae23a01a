/**
 * What a cell shows: its text, whether it is closed to typing, and what stands below it. A `bad` cell is not saved and needs its author; a
 * `warn` one is, and may be right.
 */
export type EntryCell = { text: string; closed?: boolean; tone?: 'info' | 'warn' | 'bad' | undefined; note?: string | undefined }

/** What was typed or pasted, by the keys of its row and column. */
export type Typed = { row: string; column: string; text: string }

export type EntryLine = { key: string; label: string; note?: string | undefined; href?: string | undefined }
export type EntryColumn = { key: string; heading: string; note?: string | undefined }
