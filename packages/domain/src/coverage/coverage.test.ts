import { describe, expect, it } from 'vitest'
import { type AlikePair, groupAlike } from './alike.ts'
import { type Axes, coverageCells, filledCells, type Serving } from './cells.ts'

const axes: Axes = { outcomes: ['healthy', 'safe'], countyPriorities: ['family', 'activities'] }
const serving = (priority: string, ...serves: string[]): Serving => ({ priority, serves: new Set(serves) })

describe('The matrix of a partnership', () => {
  it('has a priority in each cell of an outcome and a priority of the county that it serves', () => {
    const cells = coverageCells([serving('a', 'healthy', 'safe', 'family'), serving('b', 'healthy', 'family')], axes)
    expect(cells).toEqual([
      { outcome: 'healthy', countyPriority: 'family', priorities: ['a', 'b'] },
      { outcome: 'safe', countyPriority: 'family', priorities: ['a'] },
    ])
    expect(filledCells(cells)).toBe(2)
  })

  it('shows what serves none beside the cells, where it fills no gap', () => {
    const cells = coverageCells([serving('a', 'healthy'), serving('b', 'activities'), serving('c')], axes)
    expect(cells).toEqual([
      { outcome: 'healthy', countyPriority: null, priorities: ['a'] },
      { outcome: null, countyPriority: 'activities', priorities: ['b'] },
      { outcome: null, countyPriority: null, priorities: ['c'] },
    ])
    expect(filledCells(cells)).toBe(0)
  })

  it('loses nothing: each priority stands somewhere, whatever it serves', () => {
    const items = ['healthy', 'safe', 'family', 'activities', 'elsewhere']
    const every = Array.from({ length: 2 ** items.length }, (_, bits) =>
      serving(String(bits), ...items.filter((_item, at) => bits & (1 << at))),
    )
    const shown = new Set(coverageCells(every, axes).flatMap(({ priorities }) => priorities))
    expect(shown.size).toBe(every.length)
  })
})

describe('What is alike', () => {
  const pair = (one: string, other: string, likeness = 0.8): AlikePair => ({ one, other, likeness })

  it('is put together through what both are like, the largest group first', () => {
    const groups = groupAlike([pair('x', 'y', 0.9), pair('a', 'b'), pair('c', 'd', 0.7), pair('b', 'c', 0.6)])
    expect(groups.map(({ members, likeness }) => [members.toSorted().join(''), likeness])).toEqual([
      ['abcd', 0.6],
      ['xy', 0.9],
    ])
  })

  it('is as alike as the link that it holds together by, and no looser for others besides', () => {
    expect(groupAlike([pair('a', 'b', 1), pair('b', 'c', 0.9), pair('a', 'c', 0.61)])).toMatchObject([{ likeness: 0.9 }])
  })

  it('comes to the same groups in whatever order pairs are told', () => {
    const pairs = [pair('a', 'b', 0.9), pair('b', 'c', 0.7), pair('d', 'e', 0.8), pair('e', 'a', 0.65)]
    const told = (order: readonly AlikePair[]) => groupAlike(order).map(({ members }) => members.toSorted())
    expect(told(pairs.toReversed())).toEqual(told(pairs))
    expect(groupAlike([])).toEqual([])
  })
})
