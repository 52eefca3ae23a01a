import type { Actor } from '@weald/domain'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import type { AppOptions } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { makeLog } from '../../src/logger.ts'
import { testTime } from './kent-app.ts'
import { everyReader } from './two-of-everything.ts'

/** The whole server as built, with one of its two locks taken off, and with none left. */
export type Lock = 'both locks' | 'row-level security alone' | 'the service layer alone' | 'no lock'

export interface LockedApp {
  /** Asks as somebody: a path is fetched, anything else is a GraphQL query. @returns the body, without the number of the request */
  ask(actor: Actor, query: string, variables?: object): Promise<string>
  /** Sends a file as somebody. */
  import(actor: Actor, dataset: string, file: string): Promise<{ status: number; body: string }>
  close(): Promise<void>
}

export async function appWith(lock: Lock, database: Database): Promise<LockedApp> {
  const [noService, noSecurity] = [{ seenAs: withoutBounds }, { database: asWealdItself(database) }]
  const options: Record<Lock, Partial<AppOptions>> = {
    'both locks': {},
    'row-level security alone': noService,
    'the service layer alone': noSecurity,
    'no lock': { ...noService, ...noSecurity },
  }
  const app: FastifyInstance = await buildApp({
    config: { publicUrl: null, production: false, demonstration: true },
    database,
    log: makeLog('silent'),
    now: testTime,
    webDist: '/nowhere',
    requestRate: { max: 1_000_000, windowSeconds: 60 },
    ...options[lock],
  })
  // Several ask at once, so each request says who: a header of ours, by which the actor is found.
  const asking = new Map<string, Actor>()
  const header = 'x-asked-as'
  const as = (actor: Actor) => {
    const label = JSON.stringify(actor)
    asking.set(label, actor)
    return { [header]: label }
  }
  app.addHook('onRequest', async (request) => {
    request.actor = asking.get(String(request.headers[header]))!
  })
  return {
    async ask(actor, query, variables = {}) {
      const path = query.startsWith('/')
      const headers = as(actor)
      const reply = await app.inject(
        path
          ? { method: 'GET', url: query, headers }
          : { method: 'POST', url: '/graphql', headers, payload: { query, variables } },
      )
      return `${reply.statusCode} ${reply.body}`.replaceAll(/"requestId":"[^"]*"|Quote [0-9a-f-]{36}/g, '')
    },
    async import(actor, dataset, file) {
      const reply = await app.inject({
        method: 'POST',
        url: `/api/v1/imports/${dataset}`,
        payload: file,
        headers: { ...as(actor), 'content-type': 'text/csv' },
      })
      return { status: reply.statusCode, body: reply.body }
    },
    close: () => app.close(),
  }
}

/** Whoever asks is taken for somebody who reads everything, and a key that imports for one of the whole county. */
function withoutBounds(actor: Actor): Actor {
  return actor.kind === 'service' && actor.scopes.includes('import') ? { ...actor, partnerships: null } : everyReader.actor
}

/** A database on which every transaction is Weald's own, so that no policy binds it. */
function asWealdItself(database: Database): Database {
  return {
    ...database,
    begin: (_actor, options) => database.begin(null, options),
    transaction: (_actor, work, options) => database.transaction(null, work, options),
  }
}
