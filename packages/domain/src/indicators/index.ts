/** Figures before they are released: read as typed, judged, held by locks; and indicators that are made from others. */
export * from './figure-state.ts'
export * from './figure-warnings.ts'
export * from './formula.ts'
export * from './read-figure.ts'
