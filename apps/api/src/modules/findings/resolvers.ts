import { findConflicts } from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { keysOf } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import type { Edition } from '../plans/queries.ts'
import { contentForFindings, type FindingsInput } from './content.ts'
import { scanFaultsOf } from './queries.ts'

export const resolvers = {}

/** Sentences name sections by their headings, for people; places by their codes, for links. */
function findingsOf({ content, places }: FindingsInput) {
  return findConflicts(content).map((finding) => ({
    ...finding,
    places: finding.places.map((place) => ({ ...place, section: places.codeOf(place.section) })),
  }))
}

export const loaders = {
  Edition: {
    scanFaults: scanFaultsOf,
    async findings(asked: LoaderQuery<Edition>[], { reader, actor }: GraphContext) {
      const inputs = await contentForFindings(
        await reader(),
        actor,
        keysOf(asked, ({ id }) => id),
      )
      return asked.map(({ obj }) => {
        const input = inputs.get(obj.id)
        return input ? findingsOf(input) : []
      })
    },
  },
}
