import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import AuditEntries from './AuditEntries.vue'
import AuditSummaries from './AuditSummaries.vue'

const summary = {
  id: '1',
  happenedAt: '2008-09-01T08:30:00Z',
  sentence: 'Weald sample imported 212 priorities and 46 leads',
  about: null,
  count: 258,
  parts: [
    { action: 'insert', thing: 'priorities', count: 212 },
    { action: 'update', thing: 'leads', count: 46 },
  ],
  plan: null,
  requestId: 'r1',
}

test('a line sums up what a request did, opens to each kind of it, and leads to each change', () => {
  const alone = {
    ...summary,
    id: '2',
    requestId: null,
    sentence: 'Weald changed a person',
    about: 'Ruth Oxney',
    parts: summary.parts.slice(1),
  }
  const addressOf = (line: object) => `/audit?${new URLSearchParams(line as Record<string, string>)}`
  const list = mount(AuditSummaries, { props: { gql: [summary, alone] as never, addressOf } })
  const [several, one] = list.findAll('tbody th')
  expect(several?.findAll('a').map((link) => [link.text(), link.attributes('href')])).toEqual([
    [summary.sentence, '/audit?request=r1'],
    ['212 priorities', '/audit?request=r1&thing=priorities&action=insert'],
    ['changed 46 leads', '/audit?request=r1&thing=leads&action=update'],
  ])
  expect(one?.text()).toBe('Weald changed a person: Ruth Oxney')
  expect(one?.findAll('a').map((link) => link.attributes('href'))).toEqual(['/audit?request=2'])
  expect(list.text()).toContain('1 September 2008 at 9:30am')
})

test('an entry says what changed, from what to what, as words and never as markup', () => {
  const entry = {
    id: '1',
    happenedAt: '2008-09-01T08:30:00Z',
    sentence: 'Anna Hart changed a budget line',
    about: 'Behaviour Service',
    fromFile: null,
    onBehalfOf: null,
    plan: 'kent-interim-2008',
    reason: 'Agreed',
    chain: 'dover',
    number: 7,
    action: 'update',
    thing: 'budget_lines',
    changes: [
      { field: 'activity', before: 'Old', after: '<b>New</b>' },
      { field: 'gross', before: '42600', after: '43000.5' },
      { field: 'state_note', before: 'Late', after: null },
      { field: 'ref', before: null, after: '1.1' },
    ],
  }
  const list = mount(AuditEntries, { props: { gql: [entry] as never } })
  expect(list.find('tbody th').text()).toMatch(/^Anna Hart changed a budget line: Behaviour Service/)
  expect(list.find('tbody th').text()).toContain('Why: Agreed')
  expect(list.findAll('.weald-changes li').map((item) => item.text().replace(/\s+/g, ' '))).toEqual([
    'Activity was Old, now <b>New</b>',
    'Gross was £42,600, now £43,000.50',
    'What the state rests on was Late, now nothing',
    'Number as printed was nothing, now 1.1',
  ])
  expect(list.text()).toContain('dover 7')
})
