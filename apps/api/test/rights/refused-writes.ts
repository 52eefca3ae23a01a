import type { InjectOptions } from 'fastify'
import { expected, expectedMembers } from './expected-policy.ts'
import { rootProbes, routeProbes } from './probes.ts'
import { type GraphError, isRefused, type Scene } from './scene.ts'
import { changedTables, tableContents } from './table-contents.ts'

/** Every way to write, by everybody who may not: refused, and every table as it was, byte for byte. @returns how many were refused */
export async function tryRefusedWrites({ app, callers, cells, database }: Scene): Promise<number> {
  const routes = Object.entries(routeProbes)
    .filter(([route]) => expectedMembers.get(route) === 'import:apply')
    .map(([route, probe]) => [route, probe({ batch: '' })] as const)
  const changes = Object.entries(rootProbes)
    .filter(([, { of }]) => of === 'change')
    .map(
      ([member, { query }]) =>
        [member, { method: 'POST', url: '/graphql', payload: { query }, headers: {} } satisfies InjectOptions] as const,
    )
  let refused = 0
  let before = await tableContents(database)
  for (const [member, asked] of [...routes, ...changes]) {
    for (const { column, headers } of callers()) {
      if (expected(column, expectedMembers.get(member)!)) continue
      const reply = await app.inject({ ...(asked as InjectOptions), headers: { ...asked.headers, ...headers } })
      const { errors } = reply.json<{ errors?: readonly GraphError[] }>()
      if (![401, 403].includes(reply.statusCode) && !isRefused(errors)) cells.fault(`${member} is not refused to ${column}`)
      refused++
    }
    // Once for all who were refused: to look at every table takes ten times as long as to be refused.
    const after = await tableContents(database)
    for (const table of changedTables(before, after)) cells.fault(`${member}, refused, changed ${table}`)
    before = after
  }
  return refused
}
