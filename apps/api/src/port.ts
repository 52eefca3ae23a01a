import { createServer } from 'node:net'
import { StartFault } from './start-fault.ts'

/** What to say for each reason why an address cannot be listened on. */
const reasons: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) =>
    `Port ${port} is taken by another program (perhaps another Weald); stop that, or set PORT to another number.`,
  EACCES: (_, port) => `This user may not listen on port ${port}; set PORT to a number from 1024 upwards.`,
  EADDRNOTAVAIL: (host) =>
    `HOST is "${host}", which is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
  ENOTFOUND: (host) =>
    `HOST is "${host}", which is not an address of this machine; use 127.0.0.1, or 0.0.0.0 for all of its addresses.`,
}

/**
 * Finds out at once what listening would only find out after the slow part of starting.
 * @throws StartFault when Weald cannot listen there.
 */
export function requireFreePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)))
    probe.listen({ host, port }, () => probe.close(() => resolve()))
  })
}

/** The sentence for an error of `listen`; errors that are not about the address come back as they are. */
export function listenFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reason = reasons[error.code ?? '']
  return reason ? new StartFault(reason(host, port)) : error
}
