import type { AddressInfo } from 'node:net'
import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { features } from '../../src/modules/index.ts'
import { orchardApp } from '../support/graphql-app.ts'

test('any GraphQL client can talk to Weald: all 61 audits of GraphQL over HTTP pass', async () => {
  const { app } = await orchardApp({ features })
  await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    const { port } = app.server.address() as AddressInfo
    const results = await Promise.all(serverAudits({ url: `http://127.0.0.1:${port}/graphql` }).map((audit) => audit.fn()))
    const refused = results.filter((result) => result.status !== 'ok').map(({ id, name }) => `${id} ${name}`)
    console.log(`GraphQL over HTTP audits: ${results.length - refused.length}/${results.length}`)
    expect(refused).toEqual([])
    expect(results).toHaveLength(61)
  } finally {
    await app.close()
  }
})
