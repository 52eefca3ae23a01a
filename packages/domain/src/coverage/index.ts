/** What plans cover between them, and what they say more than once. */
export * from './alike.ts'
export * from './cells.ts'
