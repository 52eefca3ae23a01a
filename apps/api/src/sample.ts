import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { kentFolder } from '@weald/kent-2008'
import { sql } from 'drizzle-orm'
import { createServiceToken, revokeServiceToken } from './access/service-tokens.ts'
import type { Config } from './config.ts'
import type { Database } from './db/client.ts'
import { plans } from './db/tables/index.ts'
import { StartFault } from './start-fault.ts'

export interface SampleOptions {
  readonly config: Pick<Config, 'sample'>
  readonly database: Database
  /** Where this very Weald answers. */
  readonly address: string
  readonly now: () => Date
}

/** Longer than any load takes; the token is revoked as soon as the load has ended. */
const tokenLifetime = 10 * 60 * 1000
const wealdCommand = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))

/** Whether this start has a sample to load: one is wanted, and the database holds no plan yet. */
export async function wantsSample({ config, database }: Pick<SampleOptions, 'config' | 'database'>): Promise<boolean> {
  if (config.sample === 'none') return false
  const [plan] = await database.transaction(
    null,
    (tx) =>
      tx
        .select({ found: sql`1` })
        .from(plans)
        .limit(1),
    { readOnly: true },
  )
  return plan === undefined
}

/**
 * Fills an empty database with the sample the way any script would: with the `weald` command, over HTTP, through the import
 * pipeline, all or nothing. A load that was cut off has therefore left nothing, and the next start begins it again.
 */
export async function loadSample({ database, address, now }: Omit<SampleOptions, 'config'>): Promise<void> {
  const expiresAt = new Date(now().getTime() + tokenLifetime)
  const token = await database.transaction(null, (tx) =>
    createServiceToken(tx, { name: 'Sample at first start', scopes: ['import'], expiresAt }),
  )
  try {
    await runWeald(['import', kentFolder], { WEALD_URL: address, WEALD_TOKEN: token })
  } finally {
    await database.transaction(null, (tx) => revokeServiceToken(tx, token, now()))
  }
}

/** Runs the command to its end. What it prints is only told when it fails: the terminal belongs to the server. */
async function runWeald(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  // The token goes by the environment: arguments can be read by every process of the machine.
  const child = spawn(process.execPath, [wealdCommand, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0) throw new StartFault(`The sample could not be loaded.\n${printed.trim()}`)
}
