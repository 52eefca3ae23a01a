import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  actionMilestones,
  actionPartners,
  actions,
  evidence,
  measures,
  organisations,
  riskControls,
  targets,
} from '../../db/tables/index.ts'
import { contentOf } from '../../graphql/batches.ts'

export type Action = typeof actions.$inferSelect
export type ActionMilestone = typeof actionMilestones.$inferSelect
export type Measure = typeof measures.$inferSelect
export type Target = typeof targets.$inferSelect

/** What an edition sets out to do and by what it will know, by the fields of `Edition`. */
export const actionsOfEdition = { actions: contentOf(actions), measures: contentOf(measures), evidence: contentOf(evidence) }

export async function actionsOf(tx: Tx, priorityIds: string[]) {
  return tx.select().from(actions).where(inArray(actions.priorityId, priorityIds)).orderBy(asc(actions.position))
}

export async function evidenceOf(tx: Tx, priorityIds: string[]) {
  return tx.select().from(evidence).where(inArray(evidence.priorityId, priorityIds)).orderBy(asc(evidence.position))
}

/** The measures of things of one kind. */
export async function measuresOf(tx: Tx, thing: 'priorityId' | 'actionId', ids: string[]) {
  return tx.select().from(measures).where(inArray(measures[thing], ids)).orderBy(asc(measures.position))
}

/** Partners of actions, each with the body meant. */
export async function partnersOf(tx: Tx, actionIds: string[]) {
  const rows = await tx
    .select({ partner: actionPartners, organisation: organisations })
    .from(actionPartners)
    .leftJoin(organisations, eq(organisations.id, actionPartners.organisationId))
    .where(inArray(actionPartners.actionId, actionIds))
    .orderBy(asc(actionPartners.position))
  return rows.map(({ partner, organisation }) => ({ ...partner, organisation }))
}

export async function milestonesOf(tx: Tx, actionIds: string[]) {
  return tx
    .select()
    .from(actionMilestones)
    .where(inArray(actionMilestones.actionId, actionIds))
    .orderBy(asc(actionMilestones.position))
}

/** Targets year by year, whatever order they were written in. */
export async function targetsOf(tx: Tx, measureIds: string[]) {
  return tx
    .select()
    .from(targets)
    .where(inArray(targets.measureId, measureIds))
    .orderBy(asc(targets.periodStart), asc(targets.printedUnder), asc(targets.id))
}

export async function controlsOf(tx: Tx, riskIds: string[]) {
  return tx.select().from(riskControls).where(inArray(riskControls.riskId, riskIds)).orderBy(asc(riskControls.position))
}
