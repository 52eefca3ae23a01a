import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { PlanStanding_PlanFragment } from '../../graphql/generated/graphql.ts'
import PlanStanding from './PlanStanding.vue'

const hash = '5c09a7b1c85c'.padEnd(64, '0')

function standing(edition: Partial<PlanStanding_PlanFragment['currentEdition']>) {
  const plan = {
    code: 'dover-2008',
    supersedes: [
      {
        id: 's',
        effectiveOn: '2008-09-01',
        printed: null,
        predecessor: { id: 'k', code: 'kent-interim-2008', title: 'Interim plan', countyOwned: true },
      },
    ],
    supersededBy: [],
    currentEdition: {
      id: 'e',
      state: 'PRIORITIES_SUBMITTED',
      stateLabel: 'Priorities submitted',
      stateExplanation: 'With the senior team.',
      stateNote: 'No approval is recorded.',
      visibility: 'PUBLIC',
      contentHash: null,
      ...edition,
    },
  }
  // Fragments arrive masked; what they hold is the same object.
  return mount(PlanStanding, { props: { gql: plan as never } })
}

describe('where a plan stands', () => {
  it('never looks approved at the first gate, and says what it rests on', () => {
    const drawn = standing({})
    expect(drawn.text()).toContain('Not approved.')
    expect(drawn.text()).toContain('No approval is recorded.')
    expect(drawn.text()).toContain('as planned')
  })

  it('leads to where the county’s interim plan prints it', () => {
    expect(
      standing({})
        .findAll('a')
        .map((link) => link.attributes('href')),
    ).toContain('/plans/kent-interim-2008#entry-dover-2008')
  })

  it('names the content of a closed edition by a shortened hash, and says the state once', () => {
    const drawn = standing({
      state: 'APPROVED',
      stateLabel: 'Approved',
      stateExplanation: 'Approved. It never changes.',
      contentHash: hash,
    })
    expect(drawn.text()).toContain('5c09a7b1c85c…')
    expect(drawn.text()).not.toContain(hash)
    expect(drawn.text()).not.toContain('Not approved')
    expect(drawn.text().match(/Approved/g)).toHaveLength(1)
  })
})
