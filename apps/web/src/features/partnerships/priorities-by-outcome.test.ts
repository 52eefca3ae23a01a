import { describe, expect, it } from 'vitest'
import { prioritiesByOutcome } from './priorities-by-outcome.ts'

const safe = { code: 'stay-safe', title: 'Stay Safe' }
const enjoy = { code: 'enjoy-achieve', title: 'Enjoy and Achieve' }
const priority = (title: string, ...outcomes: (typeof safe)[]) => ({ title, outcomes })
const titles = (group: { priorities: { title: string }[] } | undefined) => group?.priorities.map(({ title }) => title)

describe('priorities by outcome', () => {
  it('stand under the plan’s own number and label, in its own order, with the official name beside it', () => {
    const groups = prioritiesByOutcome(
      [priority('Less bullying', safe), priority('Family learning', enjoy)],
      [
        { printedNumber: '2', printedLabel: 'Enjoy and Achieve', outcome: enjoy },
        { printedNumber: '3', printedLabel: 'Be Safe', outcome: safe },
      ],
    )
    expect(groups.map(({ heading, official }) => [heading, official])).toEqual([
      ['2. Enjoy and Achieve', null],
      ['3. Be Safe', 'Stay Safe'],
    ])
    expect(titles(groups[1])).toEqual(['Less bullying'])
  })

  it('stand under each outcome that they serve', () => {
    const groups = prioritiesByOutcome([priority('Better attendance', enjoy, safe)], [])
    expect(groups.map(titles)).toEqual([['Better attendance'], ['Better attendance']])
  })

  it('are never left out: those that serve no outcome come last, and say so', () => {
    const groups = prioritiesByOutcome(
      [priority('No outcome yet'), priority('Safe', safe)],
      [{ printedNumber: '3', printedLabel: null, outcome: safe }],
    )
    expect(groups.map(({ heading }) => heading)).toEqual(['3. Stay Safe', 'Outcome not chosen yet'])
    expect(titles(groups[1])).toEqual(['No outcome yet'])
  })

  it('show an outcome of the plan that nothing serves', () => {
    const groups = prioritiesByOutcome([], [{ printedNumber: '2', printedLabel: 'Enjoy and Achieve', outcome: enjoy }])
    expect(groups.map(titles)).toEqual([[]])
  })
})
