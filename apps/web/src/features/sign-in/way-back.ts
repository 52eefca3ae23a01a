/**
 * The page to return to after signing in: the one that the reader came from. Only our own pages: an address of another site, in
 * whatever disguise, would let a forged link send people away from here.
 */
export function wayBack(cameFrom: unknown): string {
  if (typeof cameFrom !== 'string' || !cameFrom.startsWith('/')) return '/'
  const here = new URL('https://weald.invalid')
  const place = URL.canParse(cameFrom, here) ? new URL(cameFrom, here) : here
  if (place.origin !== here.origin || place.pathname === '/sign-in') return '/'
  return place.pathname + place.search + place.hash
}
