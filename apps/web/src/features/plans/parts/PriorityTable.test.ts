import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import PriorityTable from './PriorityTable.vue'

const outcome = { id: 'safe', number: '2', title: 'Stay Safe' }
const heading = { id: 'h', printedNumber: '3', printedLabel: 'Be Safe', outcome }

function priority(title: string, more: object = {}) {
  return {
    id: title,
    kind: 'PRIORITY',
    ref: null,
    inferredRef: null,
    theme: null,
    title,
    description: null,
    scanDamaged: false,
    note: null,
    outcomes: [outcome],
    ...more,
  }
}
const table = (priorities: object[], outcomeHeadings: object[]) =>
  // Fragments arrive masked; what they hold is the same object.
  mount(PriorityTable, { props: { gql: { priorities, outcomeHeadings } as never, caption: 'Dover' } })

describe('the priorities of a plan', () => {
  it('stand in one row for each outcome, under the plan’s own name with the official one beside it', () => {
    const drawn = table([priority('Less bullying', { ref: '3.1', inferredRef: '3.1' })], [heading])
    expect(drawn.find('tbody th').text()).toContain('3. Be Safe')
    expect(drawn.find('tbody th').text()).toContain('officially 2. Stay Safe')
    expect(drawn.find('tbody td').text()).toContain('3.1')
  })

  it('say where no outcome is chosen, in one list without a table', () => {
    const drawn = table([priority('Less bullying', { ref: '1', outcomes: [] })], [])
    expect(drawn.text()).toContain('No outcome is chosen yet.')
    expect(drawn.find('table').exists()).toBe(false)
    expect(drawn.findAll('li')).toHaveLength(1)
  })

  it('tell a number by its place from a printed one', () => {
    expect(table([priority('Less bullying', { inferredRef: '3.1' })], [heading]).text()).toContain('number by its place: (3.1)')
  })

  it('say what introduces others, what is left of an entry, and what was restored', () => {
    const drawn = table(
      [
        priority('Start', { kind: 'STEM' }),
        priority('… service', { kind: 'FRAGMENT', scanDamaged: true, note: 'A strip is lost.' }),
      ],
      [heading],
    )
    expect(drawn.text()).toContain('introduces what follows')
    expect(drawn.text()).toContain('what is left of an illegible entry')
    expect(drawn.find('details').text()).toContain('The scan is damaged here. A strip is lost.')
  })
})
