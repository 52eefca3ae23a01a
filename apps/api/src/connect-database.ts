import type { Config } from './config.ts'
import { openDatabase } from './db/client.ts'
import type { Database, DatabaseOptions } from './db/client.ts'
import { startCluster } from './db/embedded-cluster.ts'
import { requireRecentServer } from './db/server-version.ts'
import { isDatabaseUnavailable, postgresError } from './db/sql-state.ts'
import { StartFault } from './start-fault.ts'

export interface ConnectOptions extends Pick<DatabaseOptions, 'log'> {
  /** Called when the embedded server ends without being asked to. */
  readonly onLost: (message: string) => void
}

/**
 * The database of the configuration, answering and recent enough. Closing it also stops the embedded server.
 * @throws StartFault when it cannot be had.
 */
export async function connectDatabase(config: Config['database'], { log, onLost }: ConnectOptions): Promise<Database> {
  if (config.kind === 'server') return openServer(config.url, log)

  const cluster = await startCluster({ dataDir: config.dataDir, onLost })
  const database = openDatabase({ connection: { ...cluster.connection }, log })
  return {
    ...database,
    async close() {
      await database.close()
      await cluster.stop()
    },
  }
}

async function openServer(url: string, log: DatabaseOptions['log']): Promise<Database> {
  const database = openDatabase({ connection: url, log })
  try {
    await database.ping()
    await requireRecentServer(database)
    return database
  } catch (error) {
    await database.close()
    throw unreachable(error, url)
  }
}

function unreachable(error: unknown, url: string): unknown {
  if (error instanceof StartFault) return error
  // The address without its user and password.
  const { host, pathname } = new URL(url)
  const refusal = postgresError(error)
  if (refusal && !isDatabaseUnavailable(error)) {
    return new StartFault(
      `The database server at ${host} refuses Weald (${refusal.message}); check the user, the password and the database in DATABASE_URL.`,
    )
  }
  return new StartFault(
    `Weald cannot reach the database ${host}${pathname} that DATABASE_URL names; check that it runs and that this machine can reach it.`,
  )
}
