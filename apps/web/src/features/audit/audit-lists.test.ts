import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AuditEntries from './AuditEntries.vue'
import AuditSummaries from './AuditSummaries.vue'

const summary = {
  id: '1',
  happenedAt: '2008-09-01T08:30:00Z',
  sentence: 'Weald sample import created 212 priorities',
  action: 'insert',
  thing: 'priorities',
  plan: null,
  requestId: 'r1',
}

test('a line sums up what a request did, and leads to each change of it', () => {
  const addressOf = (line: object) => `/audit?${new URLSearchParams(line as Record<string, string>)}`
  const list = mount(AuditSummaries, { props: { gql: [summary, { ...summary, id: '2', requestId: null }] as never, addressOf } })
  const [linked, alone] = list.findAll('tbody th')
  expect(linked?.find('a').attributes('href')).toBe('/audit?request=r1&thing=priorities&action=insert')
  expect(linked?.text()).toBe('Weald sample import created 212 priorities')
  expect(alone?.find('a').exists()).toBe(false)
  expect(list.text()).toContain('1 September 2008 at 9:30am')
})

test('an entry says what changed, from what to what, as words and never as markup', () => {
  const changes = [
    { field: 'title', before: 'Old', after: '<b>New</b>' },
    { field: 'state_note', before: 'Late', after: null },
  ]
  const list = mount(AuditEntries, {
    props: {
      gql: [
        {
          id: '1',
          happenedAt: '2008-09-01T08:30:00Z',
          sentence: 'Anna Hart changed a priority',
          reason: 'Agreed',
          chain: 'dover',
          number: 7,
          changes,
        },
      ] as never,
    },
  })
  expect(list.find('tbody th').text()).toBe('Anna Hart changed a priority: Agreed')
  expect(list.findAll('tbody li').map((item) => item.text().replace(/\s+/g, ' '))).toEqual([
    'title: before: Old after: <b>New</b>',
    'state note: before: Late nothing',
  ])
  expect(list.text()).toContain('dover 7')
})
