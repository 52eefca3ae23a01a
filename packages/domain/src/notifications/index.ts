/** What people are told of, who is told, and what happens when nobody does anything about it. */
export * from './kinds.ts'
export * from './mail.ts'
export * from './notice.ts'
export * from './working-days.ts'
