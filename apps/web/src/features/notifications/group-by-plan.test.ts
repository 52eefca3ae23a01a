import { expect, it } from 'vitest'
import { groupByPlan, showOf } from './group-by-plan.ts'

const of = (plan: string, id: number) => ({ plan, title: `Plan of ${plan}`, id })

it('puts together what is of one plan, the plan of the newest first', () => {
  expect(groupByPlan([of('dover', 4), of('deal', 3), of('dover', 1)])).toEqual([
    { key: 'dover', title: 'Plan of dover', notifications: [of('dover', 4), of('dover', 1)] },
    { key: 'deal', title: 'Plan of deal', notifications: [of('deal', 3)] },
  ])
})

it('shows all where the address says nothing that is known', () => {
  expect(['new', 'to-do', 'toString', undefined, ['new']].map(showOf)).toEqual(['new', 'to-do', 'all', 'all', 'all'])
})
