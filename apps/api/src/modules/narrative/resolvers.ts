import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type Fact, itemsOfLists, narrativeOf, type ReferenceList, type Section } from './queries.ts'

/** A part is kept as `kind` or `kind:argument`. */
function readPart(part: string) {
  const [kind = '', ...argument] = part.split(':')
  return { kind, argument: argument.length > 0 ? argument.join(':') : null }
}

export const resolvers = {
  Section: { parts: ({ parts }: Section) => parts.map(readPart) },
  Fact: { cell: (fact: Fact) => fact },
}

export const loaders = {
  Edition: narrativeOf,
  ReferenceList: {
    async items(asked: LoaderQuery<ReferenceList>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await itemsOfLists(await reader(), keysOf(asked, idOf)), (item) => item.listId)
    },
  },
}
