import { type Action, type Actor, actions, may, roles } from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'

export const resolvers = {
  Query: { viewer: (_: unknown, __: unknown, { actor }: GraphContext) => actor },
  Viewer: {
    name: (actor: Actor) => (actor.kind === 'anonymous' ? null : actor.name),
    grants: (actor: Actor) =>
      actor.kind === 'person' ? actor.grants.map((grant) => ({ ...grant, label: roles[grant.role] })) : [],
    scopes: (actor: Actor) => (actor.kind === 'service' ? actor.scopes : []),
    may: (actor: Actor) => (Object.keys(actions) as Action[]).filter((action) => may(actor, action)),
  },
}
