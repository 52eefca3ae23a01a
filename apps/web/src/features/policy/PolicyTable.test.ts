import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import PolicyTable from './PolicyTable.vue'

const columns = [
  { code: 'plan_author', title: 'Plan author' },
  { code: 'county_board', title: 'County board' },
]
const approve = {
  action: 'plan:approve',
  sentence: 'Approve an edition for the county board',
  about: 'BUSINESS',
  cells: [
    { column: 'plan_author', extent: 'never', states: [] },
    { column: 'county_board', extent: 'all', states: ['Endorsed'] },
  ],
  exclusions: ['Administrators hold no business data.', 'Nobody decides on what they edited themselves.'],
} as const
const reading = { ...approve, action: 'plan:read', exclusions: ['Administrators hold no business data.'] }

test('a row says its action in words, how far each role reaches, and what wins over that', () => {
  const table = mount(PolicyTable, { props: { caption: 'Plans', columns, rows: [approve, reading] } })
  expect(table.findAll('thead th').map((heading) => heading.text())).toEqual([
    'Action',
    'Plan author',
    'County board',
    'Excluded',
  ])
  expect(table.find('tbody th').text()).toContain('Approve an edition for the county board')
  expect(
    table
      .findAll('tbody tr')[0]
      ?.findAll('td')
      .map((cell) => cell.text()),
  ).toEqual(['No', 'All, in Endorsed', 'Nobody decides on what they edited themselves.'])
  expect(table.find('p').text()).toBe('Administrators hold no business data.')
})

test('a table without rows says so', () => {
  expect(mount(PolicyTable, { props: { caption: 'Plans', columns, rows: [] } }).text()).toContain('Nothing of this kind.')
})
