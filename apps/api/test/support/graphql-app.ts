import Fastify from 'fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { buildApp } from '../../src/app.ts'
import type { AppOptions } from '../../src/app.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { orchard } from './orchard.ts'

/** A database that only counts what is open; for promises that are about HTTP and GraphQL alone. */
export function countingDatabase(): Database & { open: number; begun: number; pinged: () => Promise<void> } {
  const database: Database & { open: number; begun: number; pinged: () => Promise<void> } = {
    open: 0,
    begun: 0,
    pinged: async () => {},
    async begin() {
      database.open++
      database.begun++
      let ended = false
      const end = async () => {
        if (!ended) database.open--
        ended = true
      }
      return { tx: { execute: async () => [] } as unknown as Tx, commit: end, rollback: end }
    },
    async transaction(_actor, work) {
      const { tx, commit } = await database.begin(null)
      try {
        return await work(tx)
      } finally {
        await commit()
      }
    },
    ask: (work) => database.transaction(null, work),
    ping: () => database.pinged(),
    close: async () => {},
  }
  return database
}

/** Weald with the orchard in place of its features, and what it logged. */
export async function orchardApp(options: Partial<AppOptions> = {}): Promise<{ app: FastifyInstance; logged: () => string }> {
  const lines: string[] = []
  const log: FastifyBaseLogger = Fastify({
    logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } },
  }).log
  const app = await buildApp({
    config: { publicUrl: null, production: false, demonstration: true },
    database: countingDatabase(),
    log,
    now: () => new Date('2008-09-01T08:30:00Z'),
    features: [orchard],
    webDist: '/nowhere',
    ...options,
  })
  return { app, logged: () => lines.join('') }
}

export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions: { code: string; requestId: string }
  }[]
}

/** Asks by POST and gives the parsed answer. */
export async function ask(
  app: FastifyInstance,
  query: string,
  variables: object = {},
): Promise<GraphAnswer & { status: number }> {
  const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  return { status: reply.statusCode, ...reply.json<GraphAnswer>() }
}
