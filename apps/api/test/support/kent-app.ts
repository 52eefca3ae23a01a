import { type Actor, anonymous } from '@weald/domain'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import type { FileStoreSettings } from '../../src/config.ts'
import type { Database } from '../../src/db/client.ts'
import { makeLog } from '../../src/logger.ts'
import { freshDatabase } from './database.ts'
import type { FreshDatabaseOptions, Template } from './database.ts'

/** The instant at which everything happens in tests. */
export const testTime = () => new Date('2008-09-01T08:30:00Z')

export interface AnsweredBy<Data> {
  readonly data: Data
  readonly errors?: readonly { message: string; extensions: { code: string } }[]
}

export interface ServedAs {
  readonly files?: FileStoreSettings | undefined
  readonly passwords?: boolean
  /** The server's clock; left out, it stands still at `testTime`. */
  readonly now?: () => Date
}

/** The whole server on a database; `as` puts an actor in the place of the one that authentication found. */
export async function appAsAnybody(
  database: Database,
  { files, passwords = false, now = testTime }: ServedAs = {},
): Promise<{ app: FastifyInstance; as(somebody: Actor): void }> {
  const app = await buildApp({
    config: {
      publicUrl: null,
      production: false,
      demonstration: true,
      files: files ?? null,
      signIn: { provider: null, passwords },
    },
    database,
    log: makeLog('silent'),
    now,
    // Everybody in a test asks from one address, and more than an office does: how often one may ask is promised elsewhere.
    requestRate: { max: Number.MAX_SAFE_INTEGER, windowSeconds: 60 },
    webDist: '/nowhere',
  })
  let actor: Actor = anonymous
  app.addHook('preParsing', async (request) => {
    if (actor.kind !== 'anonymous') request.actor = actor
  })
  return { app, as: (somebody) => void (actor = somebody) }
}

/**
 * The whole server on a database of the test's own, the county's plan in it unless told otherwise.
 * `as` puts an actor in the place of the one that authentication found, so that a test can be anybody.
 */
export async function kentApp({
  template = 'kent',
  files,
  passwords = false,
  now = testTime,
  ...options
}: Partial<FreshDatabaseOptions> & ServedAs & { template?: Template } = {}) {
  const database = await freshDatabase({ template, ...options })
  const { app, as } = await appAsAnybody(database, { files, passwords, now })
  return {
    app,
    database,
    as,
    /** Asks and gives the data; an answer with errors fails the test. */
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      const { data, errors } = reply.json<AnsweredBy<Data>>()
      if (errors) throw new Error(`The server answered with errors: ${JSON.stringify(errors)}`)
      return data
    },
    async close() {
      await app.close()
      await database.close()
    },
  }
}
