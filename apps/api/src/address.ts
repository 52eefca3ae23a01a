import type { AddressInfo } from 'node:net'

/** The address to open in a browser on this machine, whatever it listens on. */
export function browserAddress(host: string, { port }: AddressInfo): string {
  const everywhere = new Set(['0.0.0.0', '::', '127.0.0.1', '::1'])
  const name = everywhere.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
