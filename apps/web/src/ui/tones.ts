import type { SymbolName } from './symbols.ts'

/** The five colours that carry meaning. Always beside a word and a symbol, never alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'none' | 'info'
export type Sign = { word: string; symbol: SymbolName; tone: Tone }

/** GraphQL writes enums in capitals, tables and addresses in small letters: both find the same row. */
export function signOf(signs: Readonly<Record<string, Sign>>, code: string): Sign {
  const plain = code.toLowerCase().replace(/[\s-]+/g, '_')
  return signs[plain] ?? { word: code.replaceAll('_', ' ').toLowerCase(), symbol: 'dot', tone: 'none' }
}

/** Where an edition of a plan stands. */
export const planStates = {
  draft: { word: 'Draft', symbol: 'pen', tone: 'none' },
  priorities_submitted: { word: 'Priorities submitted', symbol: 'arrow', tone: 'info' },
  priorities_agreed: { word: 'Priorities agreed', symbol: 'tick', tone: 'info' },
  submitted: { word: 'Submitted', symbol: 'arrow', tone: 'info' },
  endorsed: { word: 'Endorsed', symbol: 'tick', tone: 'info' },
  returned: { word: 'Returned', symbol: 'back', tone: 'warn' },
  approved: { word: 'Approved', symbol: 'tick', tone: 'good' },
  in_force: { word: 'In force', symbol: 'star', tone: 'good' },
  superseded: { word: 'Superseded', symbol: 'barred', tone: 'none' },
  withdrawn: { word: 'Withdrawn', symbol: 'barred', tone: 'none' },
} as const satisfies Record<string, Sign>

/** How a measure is doing against its target. No data never looks like good news. */
export const ratings = {
  green: { word: 'On track', symbol: 'up', tone: 'good' },
  amber: { word: 'Close to target', symbol: 'diamond', tone: 'warn' },
  red: { word: 'Off track', symbol: 'down', tone: 'bad' },
  grey: { word: 'No data', symbol: 'query', tone: 'none' },
  no_data: { word: 'No data', symbol: 'query', tone: 'none' },
  not_rated: { word: 'Not rated', symbol: 'dash', tone: 'none' },
} as const satisfies Record<string, Sign>
