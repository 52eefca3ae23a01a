import type { GraphContext } from '../../graphql/context.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { peopleById } from '../partnerships/queries.ts'
import { type Edition, editionsOf, planNamed } from '../plans/queries.ts'
import { checksOf } from './checks.ts'
import type { BudgetLine } from './figures.ts'
import * as queries from './queries.ts'

type Budget = { id: string; financialYear: string; lines: BudgetLine[]; edition: Edition }

/** An edition without a line has no budget, which is not an empty one. */
function budgetOf(edition: Edition, lines: BudgetLine[]): Budget | null {
  const [first] = lines
  return first ? { id: edition.id, financialYear: first.financialYear, lines, edition } : null
}

export const resolvers = {
  Query: {
    async budget(_: unknown, { plan: name }: { plan: string }, { reader, actor }: GraphContext) {
      const tx = await reader()
      const plan = await planNamed(tx, actor, name)
      const [newest] = plan ? await editionsOf(tx, actor, [plan.id], 'budget:read') : []
      return newest ? budgetOf(newest, await queries.budgetLinesOf(tx, [newest.id])) : null
    },
  },
  Budget: { checks: ({ lines }: Budget) => checksOf(lines) },
  StaffingLine: { cell: (line: queries.StaffingLine) => line },
}

const editionOf = ({ editionId }: { editionId: string }) => editionId

export const loaders = {
  Edition: {
    async budget(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const rows = await queries.budgetLinesOf(await reader(), keysOf(asked, idOf))
      const lines = manyFor(asked, idOf, rows, editionOf)
      return asked.map(({ obj }, place) => budgetOf(obj, lines[place] ?? []))
    },
    async staffing(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const all = await queries.staffingOf(await reader(), keysOf(asked, idOf))
      const [lines, funding] = [Map.groupBy(all.lines, editionOf), Map.groupBy(all.funding, editionOf)]
      return asked.map(({ obj: { id } }) =>
        lines.has(id) || funding.has(id) ? { id, lines: lines.get(id) ?? [], funding: funding.get(id) ?? [] } : null,
      )
    },
  },
  BudgetLine: {
    async cabinetMember(asked: LoaderQuery<BudgetLine>[], { reader }: GraphContext) {
      const member = ({ cabinetMemberId }: BudgetLine) => cabinetMemberId
      return oneFor(asked, member, await peopleById(await reader(), keysOf(asked, member)), idOf)
    },
    async sources(asked: LoaderQuery<BudgetLine>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.figureSourcesOf(await reader(), keysOf(asked, idOf)), (row) => row.budgetLineId)
    },
  },
}
