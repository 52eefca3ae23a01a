import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kentFiles, kentFolder } from '@weald/kent-2008'
import Fastify from 'fastify'
import request from 'supertest'
import type { Database } from '../../src/db/client.ts'
import { importRoutes } from '../../src/modules/imports/routes.ts'
import { actorPlugin } from '../../src/plugins/actor.ts'

/** Loads the county's plan through the import routes; who may import is another test's business. */
export async function importKent(database: Database): Promise<void> {
  const app = Fastify()
  await app.register(actorPlugin)
  app.addHook('onRequest', async (asked) => {
    asked.actor = { kind: 'service', id: 'kent', name: 'Kent', scopes: ['import'] }
  })
  await app.register(importRoutes, { database })
  await app.ready()
  try {
    let call = request(app.server).post('/api/v1/imports')
    for (const name of kentFiles()) call = call.attach(name, readFileSync(join(kentFolder, `${name}.csv`)), `${name}.csv`)
    const { body } = await call
    if (body.status !== 'applied')
      throw new Error(`Kent could not be loaded: ${JSON.stringify(body.faults?.slice(0, 5) ?? body)}`)
  } finally {
    await app.close()
  }
}
