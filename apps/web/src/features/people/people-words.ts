import type { Choice } from '../../ui/field.ts'

/** "in the whole county", or "in Dover, Deal and Sandwich". */
export function placeInWords(
  { county, partnerships }: { county: boolean; partnerships: readonly string[] },
  places: readonly Choice[],
): string {
  if (county) return 'in the whole county'
  const names = partnerships.map((code) => places.find(({ value }) => value === code)?.text ?? code)
  return names.length > 0 ? `in ${names.join(', ')}` : 'nowhere'
}

const scopeWords: Readonly<Record<string, string>> = { read: 'reads plans and figures', import: 'brings data in' }

/** "Reads plans and figures and brings data in". */
export function scopesInWords(scopes: readonly string[]): string {
  const words = scopes.map((scope) => scopeWords[scope] ?? scope).join(', and ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const grantStandings = {
  IN_FORCE: { word: 'In force', colour: 'green' },
  TO_COME: { word: 'To come', colour: 'turquoise' },
  OVER: { word: 'Over', colour: 'grey' },
  ENDED: { word: 'Ended', colour: 'grey' },
} as const

export const accountStatuses = {
  INVITED: { word: 'Invited', colour: 'yellow' },
  ACTIVE: { word: 'Can sign in', colour: 'green' },
  CLOSED: { word: 'Closed', colour: 'grey' },
} as const

export const keyStandings = {
  GOOD: { word: 'Good', colour: 'green' },
  EXPIRED: { word: 'Expired', colour: 'grey' },
  REVOKED: { word: 'Revoked', colour: 'red' },
} as const
