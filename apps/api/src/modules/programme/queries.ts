import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  commitmentReferences,
  commitments,
  consultations,
  deliverables,
  frameworkItems,
  leads,
  milestones,
  objectives,
  organisations,
  people,
  posts,
} from '../../db/tables/index.ts'
import { contentOf } from '../../graphql/batches.ts'

export type Milestone = typeof milestones.$inferSelect
export type Objective = typeof objectives.$inferSelect
export type Commitment = typeof commitments.$inferSelect
export type Consultation = typeof consultations.$inferSelect

/** What an edition sets out to do, by the fields of `Edition`. */
export const programmeOf = {
  milestones: contentOf(milestones),
  objectives: contentOf(objectives),
  commitments: contentOf(commitments),
  consultations: contentOf(consultations),
}

/** Who answers for things of one kind, each with the post, person or body meant. */
export async function leadsOf(tx: Tx, thing: 'riskAreaId' | 'objectiveId' | 'commitmentId' | 'actionId', ids: string[]) {
  const rows = await tx
    .select({ lead: leads, person: people, post: posts, organisation: organisations })
    .from(leads)
    .leftJoin(people, eq(people.id, leads.personId))
    .leftJoin(posts, eq(posts.id, leads.postId))
    .leftJoin(organisations, eq(organisations.id, leads.organisationId))
    .where(inArray(leads[thing], ids))
    .orderBy(asc(leads.position))
  return rows.map(({ lead, ...meant }) => ({ ...lead, ...meant }))
}

export async function deliverablesOf(tx: Tx, objectiveIds: string[]) {
  return tx.select().from(deliverables).where(inArray(deliverables.objectiveId, objectiveIds)).orderBy(asc(deliverables.position))
}

/** The framework items that commitments refer to, each with the commitment's id. */
export async function referencesOf(tx: Tx, commitmentIds: string[]) {
  const rows = await tx
    .select({ commitmentId: commitmentReferences.commitmentId, item: frameworkItems })
    .from(commitmentReferences)
    .innerJoin(frameworkItems, eq(frameworkItems.id, commitmentReferences.frameworkItemId))
    .where(inArray(commitmentReferences.commitmentId, commitmentIds))
    .orderBy(asc(commitmentReferences.position))
  return rows.map(({ commitmentId, item }) => ({ ...item, commitmentId }))
}
