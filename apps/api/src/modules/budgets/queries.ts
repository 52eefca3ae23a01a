import { asc, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { budgetFigureSources, budgetLines, staffingFunding, staffingLines } from '../../db/tables/index.ts'
import type { BudgetLine } from './figures.ts'

export type StaffingLine = typeof staffingLines.$inferSelect

/** The budget lines of editions, in printed order. */
export async function budgetLinesOf(tx: Tx, editionIds: string[]): Promise<BudgetLine[]> {
  return tx.select().from(budgetLines).where(inArray(budgetLines.editionId, editionIds)).orderBy(asc(budgetLines.position))
}

export async function figureSourcesOf(tx: Tx, lineIds: string[]) {
  return tx
    .select()
    .from(budgetFigureSources)
    .where(inArray(budgetFigureSources.budgetLineId, lineIds))
    .orderBy(asc(budgetFigureSources.position), asc(budgetFigureSources.id))
}

/** The staffing tables of editions and what pays for staff, in printed order. */
export async function staffingOf(tx: Tx, editionIds: string[]) {
  const lines = await tx
    .select()
    .from(staffingLines)
    .where(inArray(staffingLines.editionId, editionIds))
    .orderBy(asc(staffingLines.position), asc(staffingLines.id))
  const funding = await tx
    .select()
    .from(staffingFunding)
    .where(inArray(staffingFunding.editionId, editionIds))
    .orderBy(asc(staffingFunding.position))
  return { lines, funding }
}
