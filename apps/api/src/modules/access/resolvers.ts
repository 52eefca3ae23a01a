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
import { idOf, keysOf } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { editorsOf } from '../agreement/queries.ts'
import { suspendedPowersOf } from '../interventions/suspended-powers.ts'
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
      const tx = await reader()
      const owners = await ownersOf(
        tx,
        keysOf(asked, ({ planId }) => planId),
      )
      const editors = Map.groupBy(await editorsOf(tx, keysOf(asked, idOf)), ({ editionId }) => editionId)
      const suspended = await suspendedPowersOf(tx, keysOf(asked, idOf))
      return asked.map(({ obj: { id, planId, visibility, state } }) => {
        const edition: EditionSubject = {
          visibility,
          state,
          owners: owners.filter((owner) => owner.planId === planId).map(({ partnership }) => partnership.code),
          editors: (editors.get(id) ?? []).map(({ editor }) => editor),
          suspended: suspended.get(id) ?? [],
        }
        return editionActions.filter((action) => may(actor, action, edition))
      })
    },
  },
}
