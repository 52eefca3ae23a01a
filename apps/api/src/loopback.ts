import { isIPv4 } from 'node:net'

/** Whether only this machine can reach a server that listens on `host`. Names other than localhost are never trusted to be local. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (bare === 'localhost' || bare === '::1') return true
  return isIPv4(bare) && bare.startsWith('127.')
}
