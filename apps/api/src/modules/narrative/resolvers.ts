import {
  achievements,
  contentsEntries,
  facts,
  footnotes,
  glossaryTerms,
  legislation,
  particulars,
  referenceLists,
  sections,
} from '../../db/tables/index.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { contentOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { itemsOfLists } from './queries.ts'

type Section = typeof sections.$inferSelect
type ReferenceList = typeof referenceLists.$inferSelect

/** A part is kept as `kind` or `kind:argument`. */
function readPart(part: string) {
  const [kind = '', ...argument] = part.split(':')
  return { kind, argument: argument.length > 0 ? argument.join(':') : null }
}

export const resolvers = {
  Section: { parts: ({ parts }: Section) => parts.map(readPart) },
  Fact: { cell: (fact: typeof facts.$inferSelect) => fact },
}

const idOf = ({ id }: { id: string }) => id

export const loaders = {
  Edition: {
    particulars: contentOf(particulars),
    contents: contentOf(contentsEntries),
    sections: contentOf(sections),
    footnotes: contentOf(footnotes),
    lists: contentOf(referenceLists),
    legislation: contentOf(legislation),
    glossary: contentOf(glossaryTerms),
    facts: contentOf(facts),
    achievements: contentOf(achievements),
  },
  ReferenceList: {
    async items(asked: LoaderQuery<ReferenceList>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await itemsOfLists(await reader(), keysOf(asked, idOf)), (item) => item.listId)
    },
  },
}
