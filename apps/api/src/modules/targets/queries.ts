import { targetStanding, type TargetStanding } from '@weald/domain'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { measures, partnerships, targets, targetSteps } from '../../db/tables/index.ts'
import type { Measure, Target } from '../actions/queries.ts'
import { namesOf } from '../audit/queries.ts'

export type TargetStep = typeof targetSteps.$inferSelect & {
  /** Code of the partnership whose board it was. */
  readonly partnership: string | null
  readonly takenByName: string
}

export type TargetAgreement = {
  readonly editionId: string
  readonly target: Target
  readonly measure: Measure
  readonly standing: TargetStanding
  readonly steps: readonly TargetStep[]
}

/**
 * How far the targets of editions are agreed: a fixed number of statements however many. Steps of editions that the transaction does not
 * reach are not among them.
 * @param ownersOf the codes of the partnerships that own an edition's plan
 */
export async function agreementsOf(
  tx: Tx,
  editionIds: readonly string[],
  ownersOf: (editionId: string) => readonly string[],
): Promise<TargetAgreement[]> {
  const rows = await tx
    .select({ target: targets, measure: measures })
    .from(targets)
    .innerJoin(measures, eq(measures.id, targets.measureId))
    .where(inArray(targets.editionId, [...editionIds]))
    .orderBy(asc(measures.position), asc(targets.periodStart), asc(targets.printedUnder), asc(targets.id))
  const steps = Map.groupBy(
    await stepsOf(
      tx,
      rows.map(({ target }) => target.lineageId),
    ),
    ({ targetLineageId }) => targetLineageId,
  )
  return rows.map(({ target, measure }) => {
    const taken = steps.get(target.lineageId) ?? []
    const standing = targetStanding(target.printed, ownersOf(target.editionId), taken)
    return { editionId: target.editionId, target, measure, standing, steps: taken }
  })
}

async function stepsOf(tx: Tx, lineages: readonly string[]): Promise<TargetStep[]> {
  if (lineages.length === 0) return []
  const rows = await tx
    .select({ step: targetSteps, partnership: partnerships.code })
    .from(targetSteps)
    .leftJoin(partnerships, eq(partnerships.id, targetSteps.partnershipId))
    .where(inArray(targetSteps.targetLineageId, [...new Set(lineages)]))
    .orderBy(asc(targetSteps.takenAt), asc(targetSteps.id))
  const names = await namesOf(tx, [...new Set(rows.map(({ step }) => step.takenBy))])
  return rows.map(({ step, partnership }) => ({
    ...step,
    partnership,
    takenByName: names.get(step.takenBy) ?? step.takenBy,
  }))
}
