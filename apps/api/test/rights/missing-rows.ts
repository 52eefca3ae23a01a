import { isObjectType } from 'graphql'
import { expectedMembers } from './expected-policy.ts'
import { refusesSomebody } from './open-ways.ts'
import { asideProbes, rootProbes, routeProbes } from './probes.ts'
import type { Scene } from './scene.ts'

/** Where the lists that people wrote, the probes and the contract do not fit: fields and routes without a row or a probe, and rows left over. */
export function missingRows({ app, schema }: Scene): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'))
  const fields = types.flatMap((type) =>
    isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  )
  // A HEAD that Fastify adds to a GET is held to the line of that GET.
  const routes = [...app.ruledRoutes.keys()].filter(
    (route) => !(route.startsWith('HEAD ') && expectedMembers.has(route.replace('HEAD', 'GET')) && !expectedMembers.has(route)),
  )
  const rows = [...expectedMembers.keys()]
  const isRoot = (member: string) => /^(Query|Mutation)\./.test(member)
  return [
    ...unlike('members.expected.csv', rows, [...fields, ...routes]),
    ...unlike('rootProbes', Object.keys(rootProbes), fields.filter(isRoot)),
    ...unlike('routeProbes', Object.keys(routeProbes), routes),
    ...unlike(
      'asideProbes',
      Object.keys(asideProbes),
      rows.filter((row) => !row.includes(' /') && refusesSomebody(row)),
    ),
    ...routes
      .filter((route) => app.ruledRoutes.get(route) !== expectedMembers.get(route))
      .map((route) => `${route} asks ${app.ruledRoutes.get(route)}, and its row says ${expectedMembers.get(route)}`),
  ]
}

function unlike(list: string, listed: readonly string[], there: readonly string[]): readonly string[] {
  const [rows, members] = [new Set(listed), new Set(there)]
  return [
    ...there
      .filter((member) => !rows.has(member))
      .map((member) => `${member} is missing in ${list}: judge it against the policy`),
    ...listed.filter((row) => !members.has(row)).map((row) => `${list} has ${row}, which is not there any more`),
  ]
}
