import { isIP } from 'node:net'

/** The widest ranges that an address of each family may be widened to: beyond these it would be half the world. */
const widest: Readonly<Record<number, readonly [prefix: number, longest: number]>> = { 4: [8, 32], 6: [16, 128] }

/** The addresses and ranges in a setting, in the form that Fastify takes. */
export function proxyList(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim())
}

/**
 * Whether every part is the address of a proxy, or a range of such. A count of proxies is no such list: whoever reaches Weald past them
 * could then say that they are anybody, and Fastify takes no notice of it any more.
 */
export function namesProxies(text: string): boolean {
  return proxyList(text).every((part) => {
    const [address = '', prefix, ...more] = part.split('/')
    const [from, to] = widest[isIP(address)] ?? [1, 0]
    const bits = prefix === undefined ? to : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1
    return more.length === 0 && bits >= from && bits <= to
  })
}
