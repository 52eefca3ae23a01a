/** What the county does about a partnership that does not deliver, and what that takes away. */
export * from './decide-intervention.ts'
export * from './kinds.ts'
export * from './powers.ts'
export * from './rule.ts'
export * from './states.ts'
export * from './suspension.ts'
