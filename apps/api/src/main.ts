import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { browserAddress } from './address.ts'
import { buildApp } from './app.ts'
import { parseConfig } from './config.ts'
import { connectDatabase } from './connect-database.ts'
import { migrate } from './db/migrate.ts'
import { watchLaunchers } from './launchers.ts'
import { makeLog } from './logger.ts'
import { startNotifying } from './notify/worker.ts'
import { listenFault, requireFreePort } from './port.ts'
import { loadSample, wantsSample } from './sample.ts'
import { prepareShutdown } from './shutdown.ts'
import type { Shutdown } from './shutdown.ts'
import { StartFault } from './start-fault.ts'
import { terminal } from './terminal.ts'

const migrations = fileURLToPath(new URL('../migrations', import.meta.url))

async function start(shutdown: Shutdown): Promise<void> {
  const config = parseConfig(process.env)
  const log = makeLog(config.logLevel)
  await requireFreePort(config.host, config.port)

  const onLost = (message: string) => {
    console.error(message)
    void shutdown.stop(1)
  }
  const database = await connectDatabase(config.database, { log, onLost })
  shutdown.onStop(() => database.close())
  terminal.done(config.database.kind === 'embedded' ? `Database started (${config.database.dataDir})` : 'Database reached')

  const migrated = await migrate(database, migrations, { log })
  if (migrated.length > 0)
    terminal.done(`Database brought up to date (${migrated.length} ${migrated.length === 1 ? 'step' : 'steps'})`)

  const now = () => new Date()
  const app = await buildApp({ config, database, log, now })
  shutdown.onStop(() => app.close())
  const notifying = startNotifying({ database, mail: config.mail, log, now })
  shutdown.onStop(() => notifying.stop())
  await app.listen({ host: config.host, port: config.port }).catch((error: Error) => {
    throw listenFault(error, config.host, config.port)
  })
  const address = browserAddress(config.host, app.server.address() as AddressInfo)

  if (await wantsSample({ config, database })) {
    terminal.begin('Loading Kent 2008/9')
    await loadSample({ database, address, now })
    terminal.done('Kent 2008/9 loaded')
  }
  terminal.say(`\nWeald is ready: ${config.publicUrl?.origin ?? address}\n`)
  if (config.demonstration)
    terminal.say('Demonstration: only this machine can reach it, and you choose who you are. Press Ctrl-C to stop.')
}

const shutdown = prepareShutdown(terminal.say)
watchLaunchers(() => void shutdown.stop(0))
start(shutdown).catch((error: unknown) => {
  console.error(error instanceof StartFault ? error.message : error)
  return shutdown.stop(1)
})
