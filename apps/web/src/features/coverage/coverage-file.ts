import type { ChartTable } from '@weald/charts'
import { type Cell, inSlice, noneOfThem } from './coverage-slice.ts'

type Item = { readonly code: string; readonly title: string }
type Matrix = {
  readonly outcomes: readonly Item[]
  readonly countyPriorities: readonly Item[]
  readonly partnerships: readonly {
    readonly partnership: { readonly code: string; readonly name: string }
    readonly cells: readonly Cell[]
  }[]
}

/** Every cell of the matrix as a row, gaps too; what serves none of them stands in rows of its own, where there is any. */
export function coverageFile({ outcomes, countyPriorities, partnerships }: Matrix): ChartTable {
  const none = { code: noneOfThem, title: '' }
  const rows = partnerships.flatMap(({ partnership, cells }) =>
    [...outcomes, none].flatMap((outcome) =>
      [...countyPriorities, none].flatMap((priority) => {
        const found = inSlice(cells, { partnership: '', outcome: outcome.code, priority: priority.code })
        if (found.length === 0 && (outcome === none || priority === none)) return []
        return [
          [partnership.name, outcome.title, priority.title, String(found.length), found.map(({ title }) => title).join('; ')],
        ]
      }),
    ),
  )
  return { columns: ['Partnership', 'Outcome', 'County priority', 'Priorities', 'Which'], rows }
}
