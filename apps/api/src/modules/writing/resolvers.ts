import { itemGroups, itemKindNames, may, refusal, writtenKind, type WrittenKind } from '@weald/domain'
import { editionsOpenTo } from '../../access/visible-editions.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { readUuid } from '../accounts/ids.ts'
import { involvedIn } from '../agreement/queries.ts'
import type { Edition } from '../plans/queries.ts'
import * as commands from './commands.ts'
import { itemsOf, type StoredItem } from './item-store.ts'
import { announce, presentAt } from './presence.ts'
import { undoChange, UndoneByOthers } from './undo.ts'

type Tx = Awaited<ReturnType<GraphContext['reader']>>
type OfKind = { readonly kind: string; readonly edition: string; readonly item: string }

/** Does a command on one item in one transaction. What it refuses has changed nothing, and is data. */
const onItem =
  <Input extends OfKind>(
    work: (tx: Tx, kind: WrittenKind, input: Input, doing: commands.Doing) => Promise<commands.ItemOutcome>,
  ) =>
  async (_: unknown, { input }: { input: Input }, { actor, requestId, transaction }: GraphContext) => {
    const kind = commands.kindOf(input.kind)
    if (!kind) return commands.noSuchKind
    const named = { ...input, edition: readUuid(input.edition), item: readUuid(input.item) }
    try {
      const outcome = await transaction(kind.kind.action, (tx) => work(tx, kind, named, { actor, requestId }))
      return { ...outcome, item: outcome.item && withKind(kind, outcome.item) }
    } catch (error) {
      if (error instanceof commands.RefusedByDatabase) return { item: null, change: null, refusal: error.refusal }
      throw error
    }
  }

const withKind = ({ name }: WrittenKind, item: StoredItem) => ({ ...item, kind: name })

export const resolvers = {
  Query: {
    itemKinds: () =>
      itemKindNames.map((name) => {
        const { kind, fields } = writtenKind(name)!
        const { one, many, group, action, named, below = null } = kind
        return { name, one, many, group: itemGroups[group], action, namedBy: named, below, fields }
      }),
  },
  Mutation: {
    saveItem: onItem(commands.saveItem),
    moveItem: onItem(commands.moveItem),
    removeItem: onItem(commands.removeItem),
    async undoChange(
      _: unknown,
      { input }: { input: { edition: string; change: string } },
      { actor, requestId, transaction }: GraphContext,
    ) {
      try {
        return await transaction(may(actor, 'plan:edit') ? 'plan:edit' : 'budget:edit', (tx) =>
          undoChange(tx, { ...input, edition: readUuid(input.edition) }, { actor, requestId }),
        )
      } catch (error) {
        if (error instanceof UndoneByOthers) return { change: null, refusal: error.refusal }
        throw error
      }
    },
    async announcePresence(
      _: unknown,
      { input }: { input: { edition: string; place?: string | null } },
      { actor, transaction }: GraphContext,
    ) {
      const edition = readUuid(input.edition)
      return transaction('comment:add', async (tx) =>
        (await announce(tx, actor, edition, input.place ?? null))
          ? { present: await presentAt(tx, actor, [edition]), refusal: null }
          : { present: [], refusal: refusal('NOT_FOUND', 'There is no such edition, or you have no part in it.') },
      )
    },
  },
  Item: {
    fields: ({ texts }: StoredItem) => Object.entries(texts).map(([name, text]) => ({ name, text })),
  },
  Presence: {
    seenAt: ({ seenAt }: { seenAt: string }) => new Date(seenAt),
  },
}

export const loaders = {
  Edition: {
    async items(asked: LoaderQuery<Edition, { kind: string }>[], { reader, actor }: GraphContext) {
      const answers = asked.map((): readonly object[] => [])
      for (const [name, queries] of Map.groupBy(asked, ({ params }) => params.kind)) {
        const kind = commands.kindOf(name)
        if (!kind) continue
        const ids = keysOf(queries, idOf)
        const open = kind.kind.action === 'budget:edit' ? await editionsOpenTo(reader, actor, 'budget:read', ids) : new Set(ids)
        const items = await itemsOf(await reader(), kind, [...open])
        const found = manyFor(queries, idOf, items, ({ editionId }) => editionId)
        for (const [index, query] of queries.entries())
          answers[asked.indexOf(query)] = (found[index] ?? []).map((item) => withKind(kind, item))
      }
      return answers
    },
    async present(asked: LoaderQuery<Edition>[], { reader, actor }: GraphContext) {
      const tx = await reader()
      const involved = await involvedIn(tx, keysOf(asked, idOf))
      const rows = manyFor(asked, idOf, await presentAt(tx, actor, [...involved]), ({ editionId }) => editionId)
      return asked.map(({ obj }, index) => (involved.has(obj.id) ? rows[index] : null))
    },
  },
}
