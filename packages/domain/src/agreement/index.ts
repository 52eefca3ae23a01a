/** How plans are agreed: the states an edition goes through, who moves it on, and what must be true first. */
export * from './decide-command.ts'
export * from './facts.ts'
export * from './readiness.ts'
export * from './workflow.ts'
