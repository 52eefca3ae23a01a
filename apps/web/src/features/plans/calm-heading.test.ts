import { expect, it } from 'vitest'
import { calmHeading } from './calm-heading.ts'

it.each([
  ['LEAD ROLES', 'Lead roles'],
  ['SECTION 2: PRIORITIES AND OBJECTIVES', 'Section 2: Priorities and objectives'],
  [
    'CHILDREN FAMILIES & EDUCATION 2008/09 BUDGET - Operations, Resources and Skills (CFE) - Clusters',
    'Children families & education 2008/09 budget - Operations, Resources and Skills (CFE) - Clusters',
  ],
])('does not shout what is printed in capitals: %s', (printed, calm) => {
  expect(calmHeading(printed)).toBe(calm)
})

it.each(['Vision for the LSCPs', 'Integrated Processes (CAF, LP, ContactPoint)', 'Current position'])(
  'leaves %s as it is',
  (heading) => {
    expect(calmHeading(heading)).toBe(heading)
  },
)
