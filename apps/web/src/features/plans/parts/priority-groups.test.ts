import { describe, expect, it } from 'vitest'
import { groupPriorities, outcomeNames, refNames } from './priority-groups.ts'

const heading = (id: string) => ({ outcome: { id } })
const priority = (title: string, ...outcomes: string[]) => ({ title, outcomes: outcomes.map((id) => ({ id })) })

describe('the priorities of a plan', () => {
  it('stand under the plan’s own headings, in its order, one that serves two outcomes under both', () => {
    const { groups, unsorted } = groupPriorities(
      [priority('A', 'safe'), priority('B', 'healthy', 'safe')],
      [heading('healthy'), heading('safe')],
    )
    expect(groups.map(({ priorities }) => priorities.map(({ title }) => title))).toEqual([['B'], ['A', 'B']])
    expect(unsorted).toEqual([])
  })

  it('are all there when the plan has sorted none, or only some', () => {
    expect(groupPriorities([priority('A'), priority('B')], []).unsorted).toHaveLength(2)
    expect(
      groupPriorities([priority('A', 'safe'), priority('B', 'other')], [heading('safe')]).unsorted.map(({ title }) => title),
    ).toEqual(['B'])
  })
})

describe('the heading of an outcome', () => {
  const outcome = { number: '2', title: 'Stay Safe' }

  it('is the plan’s own, with the official one where they differ', () => {
    expect(outcomeNames({ printedNumber: '3', printedLabel: 'Be Safe', outcome })).toEqual({
      printed: '3. Be Safe',
      official: 'officially 2. Stay Safe',
    })
    expect(outcomeNames({ printedNumber: '2', printedLabel: 'Stay Safe', outcome }).official).toBeNull()
  })

  it('says so where the print is lost', () => {
    expect(outcomeNames({ printedNumber: null, printedLabel: null, outcome }).printed).toBe('Stay Safe')
  })
})

describe('the number of a priority', () => {
  it('is what is printed, and what is inferred is told apart', () => {
    expect(refNames({ ref: '1.1', inferredRef: '1.1' })).toEqual({ printed: '1.1', inferred: '' })
    expect(refNames({ ref: null, inferredRef: '2.1' })).toEqual({ printed: '', inferred: '2.1' })
    expect(refNames({ ref: '.1', inferredRef: '1.1' })).toEqual({ printed: '.1', inferred: '1.1' })
  })
})
