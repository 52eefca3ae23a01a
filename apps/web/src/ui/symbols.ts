/** Drawn rather than typed: not every machine has a font with these signs, and none may turn into an empty box. */
export const symbols = {
  up: 'M6 1.5 11.5 11H.5z',
  down: 'M6 10.5.5 1h11z',
  either: 'M6 0l3.5 5h-7zM6 12 2.5 7h7z',
  diamond: 'M6 .5 11.5 6 6 11.5.5 6z',
  dot: 'M3 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  dash: 'M1.5 5h9v2h-9z',
  tick: 'M4.5 10.5.7 6.7l1.5-1.5 2.3 2.3L9.8 2.2l1.5 1.5z',
  star: 'm6 .5 1.7 3.6 3.9.5-2.9 2.7.8 3.9L6 9.3l-3.5 1.9.8-3.9L.4 4.6l3.9-.5z',
  arrow: 'M6.5 1 11.5 6l-5 5-1.4-1.4L7.7 7H.5V5h7.2L5.1 2.4z',
  back: 'M5 1 0.5 5.5 5 10l1.4-1.4L4.3 6.5H8a1.8 1.8 0 0 1 0 3.6v2a3.8 3.8 0 0 0 0-7.6H4.3l2.1-2.1z',
  pen: 'M.5 11.5l.8-3.3L8.3 1.2l2.5 2.5-7 7z',
  barred:
    'M6 .5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zm0 2c.7 0 1.4.2 1.9.6L3.1 7.9A3.5 3.5 0 0 1 6 2.5zm0 7c-.7 0-1.4-.2-1.9-.6l4.8-4.8A3.5 3.5 0 0 1 6 9.5z',
  query:
    'M2.5 3.8C2.6 1.9 4.1.7 6.1.7c2.1 0 3.5 1.2 3.5 2.9 0 1.3-.6 2-1.7 2.7-.9.6-1 .9-1 1.7H4.9c0-1.6.3-2.1 1.6-3 .8-.5 1-.8 1-1.3 0-.7-.6-1.2-1.4-1.2-.9 0-1.5.5-1.5 1.3zM4.8 9.3h2.2v2.2H4.8z',
} as const

export type SymbolName = keyof typeof symbols
