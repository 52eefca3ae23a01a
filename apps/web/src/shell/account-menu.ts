import type { OfferedLink } from './offered.ts'
import type { ViewerRole } from './viewer.ts'

/** What the menu under one's own name leads to, in order. */
export const accountLinks: readonly OfferedLink[] = [
  { text: 'Your account', path: '/sign-in' },
  { text: 'Notifications', path: '/notifications' },
  { text: 'Imports', path: '/imports', needs: ['import:read'] },
  { text: 'Audit', path: '/audit', needs: ['audit:read', 'audit:readBudgets', 'audit:readFigures', 'audit:readSystem'] },
  { text: 'People', path: '/people', needs: ['account:manage'] },
  { text: 'Service accounts', path: '/service-accounts', needs: ['token:manage'] },
  { text: 'Who may do what', path: '/policy' },
]

/** Somebody's roles in the little room of the header: the first, and how many more. */
export function rolesInShort(roles: readonly Pick<ViewerRole, 'label'>[]): string {
  const labels = [...new Set(roles.map(({ label }) => label))]
  const [first = 'No role yet', ...others] = labels
  return others.length > 0 ? `${first} and ${others.length} more` : first
}
