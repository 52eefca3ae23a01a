import { roles, type Role } from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import { keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { readUuid } from './ids.ts'
import { peopleById } from '../partnerships/queries.ts'
import * as people from './people-commands.ts'
import * as queries from './queries.ts'
import * as services from './service-commands.ts'

/** Does a command in one transaction. What it refuses has changed nothing, and is data. */
const command =
  <Input, Done>(work: (tx: Awaited<ReturnType<GraphContext['reader']>>, input: Input, doing: people.Doing) => Promise<Done>) =>
  (input: Input, { actor, now, transaction }: GraphContext) =>
    transaction('account:manage', (tx) => work(tx, input, { actor, now: now() }))

const commands = {
  invitePerson: command(people.invitePerson),
  inviteAgain: command(people.inviteAgain),
  grantRole: command(people.grantRole),
  endGrant: command(people.endGrant),
  closeAccount: command(people.closeAccount),
  createServiceAccount: command(services.createServiceAccount),
  renewServiceKey: command(services.renewServiceKey),
  revokeServiceKey: command(services.revokeServiceKey),
  revokeServiceAccount: command(services.revokeServiceAccount),
}

type With<Input> = { readonly input: Input }

export const resolvers = {
  Query: {
    async people(_: unknown, args: PageArguments, { reader }: GraphContext) {
      const page = pageArguments(args, queries.accountOrder)
      const rows = await queries.findAccounts(await reader(), page)
      return toConnection(rows, page, queries.accountOrder as never, async () => queries.countAccounts(await reader()))
    },
    async serviceAccounts(_: unknown, args: PageArguments, { reader }: GraphContext) {
      const page = pageArguments(args, queries.serviceAccountOrder)
      const rows = await queries.findServiceAccounts(await reader(), page)
      return toConnection(rows, page, queries.serviceAccountOrder, async () => queries.countServiceAccounts(await reader()))
    },
  },
  Mutation: {
    invitePerson: (_: unknown, { input }: With<people.InvitePersonInput>, context: GraphContext) =>
      commands.invitePerson(input, context),
    inviteAgain: (_: unknown, { account }: { account: string }, context: GraphContext) =>
      commands.inviteAgain(readUuid(account), context),
    grantRole: (_: unknown, { input }: With<people.GrantRoleInput>, context: GraphContext) =>
      commands.grantRole({ ...input, account: input.account == null ? null : readUuid(input.account) }, context),
    endGrant: (_: unknown, { input }: With<{ grant: string; reason: string }>, context: GraphContext) =>
      commands.endGrant({ ...input, grant: readUuid(input.grant) }, context),
    closeAccount: (_: unknown, { input }: With<{ account: string; reason: string }>, context: GraphContext) =>
      commands.closeAccount({ ...input, account: readUuid(input.account) }, context),
    createServiceAccount: (_: unknown, { input }: With<services.CreateServiceAccountInput>, context: GraphContext) =>
      commands.createServiceAccount({ ...input, owner: readUuid(input.owner) }, context),
    renewServiceKey: (_: unknown, { input }: With<services.RenewServiceKeyInput>, context: GraphContext) =>
      commands.renewServiceKey({ ...input, account: readUuid(input.account) }, context),
    revokeServiceKey: (_: unknown, { key }: { key: string }, context: GraphContext) =>
      commands.revokeServiceKey(readUuid(key), context),
    revokeServiceAccount: (_: unknown, { account }: { account: string }, context: GraphContext) =>
      commands.revokeServiceAccount(readUuid(account), context),
  },
  Account: {
    ...instants('createdAt', 'closedAt'),
    isViewer: ({ code }: queries.Account, _: unknown, { actor }: GraphContext) => actor.kind === 'person' && actor.code === code,
  },
  AccountGrant: {
    ...instants('endedAt'),
    label: ({ role }: queries.Grant) => roles[role as Role],
    standing({ startsOn, endsOn, endedAt }: queries.Grant, _: unknown, { now }: GraphContext) {
      const today = dayOf(now())
      if (endedAt !== null) return 'ended'
      if (endsOn !== null && endsOn < today) return 'over'
      return startsOn > today ? 'to_come' : 'in_force'
    },
  },
  ServiceAccount: { ...instants('expiresAt', 'createdAt'), standing: keyStanding },
  ServiceKey: { ...instants('createdAt', 'expiresAt', 'lastUsedAt'), standing: keyStanding },
}

/** Resolvers of fields that are instants: PostgreSQL writes them in a way of its own. */
function instants<Name extends string>(...names: readonly Name[]) {
  const resolve = (name: Name) => (row: Readonly<Record<Name, string | null>>) =>
    row[name] === null ? null : new Date(row[name])
  return Object.fromEntries(names.map((name) => [name, resolve(name)])) as Record<Name, ReturnType<typeof resolve>>
}

function keyStanding(
  { revokedAt, expiresAt }: { revokedAt: string | null; expiresAt: string },
  _: unknown,
  { now }: GraphContext,
) {
  if (revokedAt !== null) return 'revoked'
  return new Date(expiresAt) <= now() ? 'expired' : 'good'
}

const idOf = ({ id }: { id: string }) => id

export const loaders = {
  Account: {
    async grants(asked: LoaderQuery<queries.Account>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.grantsOfAccounts(await reader(), keysOf(asked, idOf)), ({ holderId }) => holderId)
    },
    async person(asked: LoaderQuery<queries.Account>[], { reader }: GraphContext) {
      const personId = (account: queries.Account) => account.personId
      return oneFor(asked, personId, await peopleById(await reader(), keysOf(asked, personId)), idOf)
    },
  },
  ServiceAccount: {
    async keys(asked: LoaderQuery<queries.ServiceAccount>[], { reader }: GraphContext) {
      return manyFor(
        asked,
        idOf,
        await queries.keysOfServiceAccounts(await reader(), keysOf(asked, idOf)),
        ({ serviceAccountId }) => serviceAccountId,
      )
    },
  },
}
