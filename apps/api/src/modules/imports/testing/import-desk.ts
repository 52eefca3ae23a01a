import type { Actor, ImportReport } from '@weald/domain'
import { anonymous, csvLine, datasetNamed } from '@weald/domain'
import { sql } from 'drizzle-orm'
import Fastify from 'fastify'
import request from 'supertest'
import type { FreshDatabaseOptions } from '../../../../test/support/database.ts'
import { freshDatabase } from '../../../../test/support/database.ts'
import type { Database } from '../../../db/client.ts'
import { actorPlugin } from '../../../plugins/actor.ts'
import { errorRepliesPlugin } from '../../../plugins/error-replies.ts'
import { importRoutes } from '../routes.ts'

/** Files by the name of their dataset, with its ending where they are no CSV. */
export type Files = Readonly<Record<string, string | Buffer>>

const actors: Readonly<Record<string, Actor>> = {
  importer: { kind: 'service', id: 'payroll', name: 'Payroll', scopes: ['import'] },
  other: { kind: 'service', id: 'other', name: 'Other', scopes: ['import'] },
  dover: { kind: 'service', id: 'dover', name: 'Dover', scopes: ['import'], partnerships: ['dover'] },
  reader: { kind: 'service', id: 'reporting', name: 'Reporting', scopes: ['read'] },
  analyst: { kind: 'person', code: 'demo-analyst', name: 'Tom Rother', grants: [{ role: 'analyst', partnership: null }] },
}

/** Weald's import routes on a database of their own, with made-up actors in the place of authentication. */
export async function importDesk(options: FreshDatabaseOptions = {}) {
  const database = await freshDatabase(options)
  const app = Fastify()
  await app.register(errorRepliesPlugin)
  await app.register(actorPlugin)
  app.addHook('onRequest', async (asked) => {
    asked.actor = actors[asked.headers.authorization?.replace('Bearer ', '') ?? ''] ?? anonymous
  })
  await app.register(importRoutes, { database })
  await app.ready()

  const agent = request(app.server)
  return {
    database,
    agent,
    /** Sends files as one batch. */
    async send(
      files: Files,
      mode: 'apply' | 'dry-run' = 'apply',
      as = 'importer',
    ): Promise<ImportReport & { httpStatus: number }> {
      let call = agent.post('/api/v1/imports').query({ mode }).set('authorization', `Bearer ${as}`)
      for (const [name, content] of Object.entries(files)) {
        const [dataset = '', ending = 'csv'] = name.split('.')
        call = call.attach(dataset, typeof content === 'string' ? Buffer.from(content) : content, `${dataset}.${ending}`)
      }
      const { status, body } = await call
      return { ...(body as ImportReport), httpStatus: status }
    },
    async exported(dataset: string, as = 'importer'): Promise<string> {
      const { text } = await agent.get(`/api/v1/exports/${dataset}.csv`).set('authorization', `Bearer ${as}`).expect(200)
      return text
    },
    everything: () => everyRow(database),
    /** Opens a real port, for callers that speak HTTP themselves. @returns its address */
    listen: () => app.listen({ host: '127.0.0.1', port: 0 }),
    async close() {
      await app.close()
      await database.close()
    },
  }
}

/** A file of `dataset` with the given cells; columns that are not given stay empty. */
export function csv(dataset: string, ...rows: Readonly<Record<string, string | number>>[]): string {
  const columns = datasetNamed(dataset)?.columns.map((column) => column.name) ?? []
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))].map(csvLine).join('')
}

/** Every row of every table as one text: what must not differ when nothing was changed. */
export async function everyRow(database: Database): Promise<string> {
  return database.transaction(
    null,
    async (tx) => {
      const { rows: tables } = await tx.execute<{ name: string }>(
        sql`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
      )
      const contents: string[] = []
      for (const { name } of tables) {
        const { rows } = await tx.execute<{ content: string }>(
          sql`select coalesce(string_agg(t::text, E'\n' order by t::text), '') as content from ${sql.identifier(name)} t`,
        )
        contents.push(`${name}:\n${rows[0]?.content}`)
      }
      return contents.join('\n')
    },
    { readOnly: true },
  )
}
