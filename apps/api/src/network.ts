import { isIPv6 } from 'node:net'

/** One customer’s IPv6 is 2^64 addresses and counts as one, as an IPv4 address does, also in the form ::ffff:192.0.2.1. */
export function network(address: string): string {
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (v4 !== undefined) return v4
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const end = tail === undefined || tail === '' ? [] : tail.split(':')
  const whole = [
    ...groups,
    ...Array<string>(tail === undefined ? 0 : Math.max(0, 8 - groups.length - end.length)).fill('0'),
    ...end,
  ]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
