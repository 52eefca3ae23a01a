import { demonstrationPeople } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { createServiceToken } from '../../src/access/service-tokens.ts'
import type { Database } from '../../src/db/client.ts'
import { testTime } from '../support/kent-app.ts'
import { type Column, columns } from './expected-policy.ts'

/** Somebody for each column of the policy, who comes in by the door that such people come in by. */
export interface Caller {
  readonly column: Column
  readonly headers: Readonly<Record<string, string>>
}

export async function everyCaller(app: FastifyInstance, database: Database): Promise<readonly Caller[]> {
  const callers: Caller[] = []
  for (const column of columns) callers.push({ column, headers: await comeIn(app, database, column) })
  // The matrix asks more in a minute than a key may.
  await database.transaction(null, (tx) => tx.execute(sql`update service_accounts set cost_per_minute = 2000000000`))
  return callers
}

let signIns = 0

/** @returns the headers by which they are known from now on */
export async function comeIn(app: FastifyInstance, database: Database, column: Column): Promise<Record<string, string>> {
  if (column === 'anonymous') return {}
  if (column === 'key_read' || column === 'key_import') {
    const scopes = [column === 'key_read' ? 'read' : 'import'] as const
    const expiresAt = new Date(testTime().getTime() + 3_600_000)
    const token = await database.transaction(null, (tx) =>
      createServiceToken(tx, { name: `The matrix, ${column}`, scopes, expiresAt }),
    )
    return { authorization: `Bearer ${token}` }
  }
  const person = demonstrationPeople.find(({ grants }) => grants[0]?.role === column)
  // From another address each time, since one address may not sign in as often as the matrix does.
  const remoteAddress = `10.0.${Math.floor(++signIns / 250)}.${signIns % 250}`
  const reply = await app.inject({ method: 'POST', url: '/api/v1/session', remoteAddress, payload: { person: person?.code } })
  if (reply.statusCode !== 200) throw new Error(`${column} could not sign in: ${reply.body}`)
  return { cookie: reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
