import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readAnchors, serviceScopes, type TrailReport } from '@weald/domain'
import { invitationPath } from './access/accounts.ts'
import { accountByEmail, inviteAdministrator } from './access/first-administrator.ts'
import * as tokens from './access/service-tokens.ts'
import { anchorText, verifyStoredTrail } from './audit/verify.ts'
import { parseConfig } from './config.ts'
import type { Config } from './config.ts'
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
  /** E-mail address of the account of whoever answers for it, or a name; left out: whoever runs the server. */
  readonly owner?: string | undefined
}

/**
 * Makes a service token. Being able to run this on the server is the right to do so: whoever can, can read the database too.
 * @returns the token, which can never be shown again
 * @throws StartFault when a scope is unknown or the database cannot be had
 */
export async function createServiceToken({ name, scopes, days, owner }: TokenRequest): Promise<string> {
  const known = serviceScopes.filter((scope) => scopes.includes(scope))
  const unknown = scopes.filter((scope) => !known.some((one) => one === scope))
  if (unknown.length > 0)
    throw new StartFault(`There is no scope ${unknown.join(', ')}; scopes are ${serviceScopes.join(' and ')}.`)
  const expiresAt = new Date(Date.now() + days * 86_400_000)
  return withDatabase(({ database }) =>
    database.transaction(null, async (tx) => {
      const account = owner ? await accountByEmail(tx, owner) : null
      if (owner?.includes('@') && !account)
        throw new StartFault(`Nobody has an account with the address ${owner}; invite them first, or give a name.`)
      const answers = owner ? { name: account?.name ?? owner, accountId: account?.id ?? null } : undefined
      return tokens.createServiceToken(tx, { name, scopes: known, expiresAt, ...(answers ? { owner: answers } : {}) })
    }),
  )
}

export interface AdministratorRequest {
  readonly name: string
  readonly email: string
}

/**
 * Makes somebody an administrator: the first one, since only an administrator can make others. Somebody who has an account already is
 * invited again, so that this is also the way back in for an administrator who has lost theirs.
 * @returns the address that the invitation leads to, which can never be shown again
 * @throws StartFault when the name or the address is none, or the account holds other roles
 */
export async function createAdministrator({ name, email }: AdministratorRequest): Promise<string> {
  return withDatabase(async ({ database, config }) => {
    const now = new Date()
    const secret = await database.transaction(null, (tx) => inviteAdministrator(tx, { name, email }, now))
    const { origin } =
      config.publicUrl ?? new URL(`http://${config.host.includes(':') ? 'localhost' : config.host}:${config.port}`)
    return origin + invitationPath(secret)
  })
}

/**
 * Walks the whole audit trail and tells the first fault of each chain.
 * @param anchor the text of a file that `auditAnchor` wrote, kept outside the database since; null without one
 * @throws StartFault when the anchor cannot be read or the database cannot be had
 */
export async function verifyAuditTrail(anchor: string | null): Promise<TrailReport> {
  const anchors = anchor === null ? { ok: true as const, value: [] } : readAnchors(anchor)
  if (!anchors.ok) throw new StartFault(anchors.message)
  return withDatabase(({ database }) =>
    database.transaction(null, (tx) => verifyStoredTrail(tx, anchors.value), { readOnly: true }),
  )
}

/** Where each chain of the audit trail ends now, as lines of an anchor file; `fresh` is its first. */
export async function auditAnchor(fresh: boolean): Promise<string> {
  return withDatabase(({ database }) => database.transaction(null, (tx) => anchorText(tx, new Date(), fresh), { readOnly: true }))
}

/** Beside a running Weald its database is shared; without one it is started for as long as this takes. */
async function withDatabase<T>(
  work: (opened: { readonly database: Database; readonly config: Config }) => Promise<T>,
): Promise<T> {
  if (existsSync(settings)) process.loadEnvFile(settings)
  const config = parseConfig(process.env)
  const log = makeLog('silent')
  const running = config.database.kind === 'embedded' ? runningCluster(config.database.dataDir) : null
  const database = running
    ? openDatabase({ connection: { ...running }, log })
    : await connectDatabase(config.database, { log, onLost: () => {} })
  try {
    return await work({ database, config })
  } finally {
    await database.close()
  }
}
