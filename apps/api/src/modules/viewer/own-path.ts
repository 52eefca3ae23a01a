/** A path of our own site to go on to, or home: an address of another site, in whatever disguise, would let a forged link send people away. */
export function ownPath(path: unknown): string {
  const here = 'https://weald.invalid'
  if (typeof path !== 'string' || !path.startsWith('/') || !URL.canParse(path, here)) return '/'
  const { origin, pathname, search, hash } = new URL(path, here)
  return origin === here && pathname !== '/sign-in' && !pathname.startsWith('/api/') && !pathname.startsWith('//')
    ? pathname + search + hash
    : '/'
}
