import {
  columnTitle,
  type EditionSubject,
  editionActions,
  exclusions,
  extents,
  may,
  policyColumns,
  type PolicyRow,
  policyRows,
  stateWords,
} from '@weald/domain'
import type { GraphContext } from '../../graphql/context.ts'
import { keysOf } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { type Edition, ownersOf } from '../plans/queries.ts'

export const resolvers = {
  Query: {
    policy: () => ({
      columns: policyColumns.map((code) => ({ code, title: columnTitle(code) })),
      rows: policyRows(),
      extents: Object.entries(extents).map(([code, meaning]) => ({ code, meaning })),
    }),
  },
  PolicyRow: {
    about: ({ data }: PolicyRow) => data,
    cells: ({ cells }: PolicyRow) =>
      policyColumns.map((column) => ({ column, extent: cells[column].extent, states: stateWords(cells[column]) })),
    exclusions: ({ unless }: PolicyRow) => unless.map((exclusion) => exclusions[exclusion]),
  },
}

export const loaders = {
  Edition: {
    async viewerCan(asked: LoaderQuery<Edition>[], { reader, actor }: GraphContext) {
      const owners = await ownersOf(
        await reader(),
        keysOf(asked, ({ planId }) => planId),
      )
      return asked.map(({ obj: { planId, visibility, state } }) => {
        // Who edited it is not known here, so what is closed to editors is left out: a screen must not offer what may be refused.
        const edition: EditionSubject = {
          visibility,
          state,
          owners: owners.filter((owner) => owner.planId === planId).map(({ partnership }) => partnership.code),
        }
        return editionActions.filter((action) => may(actor, action, edition))
      })
    },
  },
}
