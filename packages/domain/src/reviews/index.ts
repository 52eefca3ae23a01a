/** How partnerships are reviewed, quarter by quarter: what is asked, who owes it by when, who signs, and what money it comes to. */
export * from './completeness.ts'
export * from './cycle.ts'
export * from './decide-review.ts'
export * from './owed.ts'
export * from './reminders.ts'
export * from './scales.ts'
export * from './spend.ts'
export * from './workflow.ts'
