import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAccount, invitationPath, invite } from '../../api/src/access/accounts.ts'
import { inviteAdministrator } from '../../api/src/access/first-administrator.ts'
import { buildApp } from '../../api/src/app.ts'
import { openDatabase } from '../../api/src/db/client.ts'
import { startCluster } from '../../api/src/db/embedded-cluster.ts'
import { migrate } from '../../api/src/db/migrate.ts'
import { makeLog } from '../../api/src/logger.ts'
import { signInProvider } from '../../api/test/support/sign-in-provider.ts'
import type { SignInProvider } from '../../api/test/support/sign-in-provider.ts'
import { silentLog } from '../../api/test/support/silent-log.ts'

/** A council's own Weald, as it is after it was set up: nobody in it, no plan, no demonstration, a clock that a test can turn on. */
export interface Council {
  /** Where it answers, without a slash at its end. */
  readonly address: string
  /** The council's sign-in service. It knows everybody, and calls `nell` nell@kent.example. */
  readonly service: SignInProvider
  /** Lets time pass for the server. */
  pass(minutes: number): void
  /** What the server command for the first administrator prints, without the site. */
  firstAdministrator(name: string): Promise<string>
  /** Invites somebody whom the sign-in service knows by this name. */
  invite(login: string): Promise<void>
  close(): Promise<void>
}

export async function startCouncil(): Promise<Council> {
  const stops: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop()
  }
  try {
    return { ...(await start(stops)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function start(stops: (() => Promise<unknown>)[]): Promise<Omit<Council, 'close'>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'weald-council-'))
  stops.push(() => rm(dataDir, { recursive: true, force: true }))
  // Nothing here outlives the test, so nothing needs to reach the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const cluster = await startCluster({ dataDir, settings, onLost: (message) => console.error(message) })
  stops.push(() => cluster.stop())
  const database = openDatabase({ connection: { ...cluster.connection }, log: silentLog })
  stops.push(() => database.close())
  await migrate(database, fileURLToPath(new URL('../../api/migrations', import.meta.url)), { log: silentLog })

  const port = await freePort()
  const address = `http://localhost:${port}`
  const service = await signInProvider(`${address}/api/v1/sign-in/callback`)
  stops.push(() => service.close())
  let passed = 0
  const now = () => new Date(Date.now() + passed)
  const app = await buildApp({
    config: {
      publicUrl: new URL(address),
      production: false,
      demonstration: false,
      signIn: { provider: service.settings, passwords: true },
    },
    database,
    log: makeLog('silent'),
    now,
  })
  stops.push(() => app.close())
  await app.listen({ host: 'localhost', port })

  return {
    address,
    service,
    pass: (minutes) => void (passed += minutes * 60_000),
    firstAdministrator: (name) =>
      database.transaction(null, async (tx) =>
        invitationPath(await inviteAdministrator(tx, { name, email: emailOf(name) }, now())),
      ),
    invite: (login) =>
      database.transaction(null, async (tx) => {
        const { id } = await createAccount(
          tx,
          { name: `Person ${login}`, email: `${login}@kent.example`, personId: null },
          'test',
        )
        await invite(tx, id, 'test', now())
      }),
  }
}

const emailOf = (name: string) => `${name.toLowerCase().replaceAll(' ', '.')}@kent.example`

/** The sign-in service has to know where Weald answers before Weald does. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
