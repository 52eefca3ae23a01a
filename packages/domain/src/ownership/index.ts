/** Who looks after what: what is wrong with it, and how it is given to somebody else. */
export * from './health.ts'
export * from './reassign.ts'
