import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { planTemplates, templateSections } from '../../db/tables/index.ts'

export type PlanTemplate = typeof planTemplates.$inferSelect

export async function findTemplates(tx: Tx, kind: PlanTemplate['kind'] | null): Promise<PlanTemplate[]> {
  return tx
    .select()
    .from(planTemplates)
    .where(kind === null ? undefined : eq(planTemplates.kind, kind))
    .orderBy(asc(planTemplates.position), asc(planTemplates.code))
}

export async function sectionsOf(tx: Tx, templateIds: string[]) {
  return tx
    .select()
    .from(templateSections)
    .where(inArray(templateSections.templateId, templateIds))
    .orderBy(asc(templateSections.position), asc(templateSections.code))
}
