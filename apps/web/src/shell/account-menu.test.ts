import { expect, it } from 'vitest'
import { accountLinks, rolesInShort } from './account-menu.ts'
import { offered } from './offered.ts'

const texts = (may: string[]) => offered(accountLinks, may).map(({ text }) => text)

it('offers an administrator people and keys, and others their own account and the policy', () => {
  expect(texts(['plan:read'])).toEqual(['Your account', 'Notifications', 'Who may do what'])
  expect(texts(['account:manage', 'token:manage'])).toEqual([
    'Your account',
    'Notifications',
    'People',
    'Service accounts',
    'Who may do what',
  ])
})

it('names a role once however many places it is for, and counts the others', () => {
  expect(rolesInShort([])).toBe('No role yet')
  expect(rolesInShort([{ label: 'Reader' }, { label: 'Reader' }])).toBe('Reader')
  expect(rolesInShort([{ label: 'Reader' }, { label: 'Analyst' }, { label: 'Finance' }])).toBe('Reader and 2 more')
})
