import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serviceScopes } from '@weald/domain'
import * as tokens from './access/service-tokens.ts'
import { parseConfig } from './config.ts'
import { connectDatabase } from './connect-database.ts'
import { openDatabase } from './db/client.ts'
import type { Database } from './db/client.ts'
import { runningCluster } from './db/running-cluster.ts'
import { makeLog } from './logger.ts'
import { StartFault } from './start-fault.ts'

const settings = fileURLToPath(new URL('../../../.env', import.meta.url))

export interface TokenRequest {
  /** What the token is for, as it will be named in records. */
  readonly name: string
  readonly scopes: readonly string[]
  /** How long it is good for. */
  readonly days: number
}

/**
 * Makes a service token. Being able to run this on the server is the right to do so: whoever can, can read the database too.
 * @returns the token, which can never be shown again
 * @throws StartFault when a scope is unknown or the database cannot be had
 */
export async function createServiceToken({ name, scopes, days }: TokenRequest): Promise<string> {
  const known = serviceScopes.filter((scope) => scopes.includes(scope))
  const unknown = scopes.filter((scope) => !known.some((one) => one === scope))
  if (unknown.length > 0)
    throw new StartFault(`There is no scope ${unknown.join(', ')}; scopes are ${serviceScopes.join(' and ')}.`)
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  return withDatabase((database) =>
    database.transaction(null, (tx) => tokens.createServiceToken(tx, { name, scopes: known, expiresAt })),
  )
}

/** Beside a running Weald its database is shared; without one it is started for as long as this takes. */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  if (existsSync(settings)) process.loadEnvFile(settings)
  const config = parseConfig(process.env)
  const log = makeLog('silent')
  const running = config.database.kind === 'embedded' ? runningCluster(config.database.dataDir) : null
  const database = running
    ? openDatabase({ connection: { ...running }, log })
    : await connectDatabase(config.database, { log, onLost: () => {} })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
