import { type Actor, actorLabel, type CyclePart, readQuarter, type Refusal, scheduleFaults, usualSchedule } from '@weald/domain'
import { asc } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { partnerships, reviewCycles, reviews } from '../../db/tables/index.ts'
import { plansInForce } from '../plans/in-force.ts'
import { answeredEditions } from '../ratings/measured.ts'
import { mend, textFaults } from './refusals.ts'

export type OpenCycleInput = {
  readonly quarter: string
  readonly instructions: string
  readonly asks: readonly CyclePart[]
} & { readonly [Name in 'opensOn' | 'dueOn']?: string | null } & {
  readonly [Name in 'remindBefore' | 'chairAfter' | 'directorAfter']?: number | null
}

/** Opens a cycle, with a review for each partnership of the plan that is in force for it on the last day of the quarter. */
export async function openCycle(tx: Tx, input: OpenCycleInput, actor: Actor): Promise<{ cycle: string } | { refusal: Refusal }> {
  const quarter = readQuarter(input.quarter)
  if (!quarter.ok) return { refusal: mend([{ path: 'quarter', code: 'NO_QUARTER', message: quarter.message }]) }
  const { label, start, end } = quarter.value
  const chosen = Object.entries(input).filter(([, value]) => value != null)
  const { opensOn, dueOn, remindBefore, chairAfter, directorAfter } = { ...usualSchedule({ end }), ...Object.fromEntries(chosen) }
  const schedule = { opensOn, dueOn, remindBefore, chairAfter, directorAfter }
  const issues = [
    ...textFaults('instructions', 'what is asked of the partnerships', input.instructions),
    ...(input.asks.length === 0
      ? [{ path: 'asks', code: 'MISSING', message: 'Choose at least one thing that each partnership is to write.' }]
      : []),
    ...scheduleFaults(schedule, { end }),
  ]
  if (issues.length > 0) return { refusal: mend(issues) }
  const values = {
    ...schedule,
    quarter: label,
    quarterStart: start,
    quarterEnd: end,
    instructions: input.instructions.trim(),
    asks: [...new Set(input.asks)],
    openedBy: actorLabel(actor),
  }
  const [cycle] = await tx.insert(reviewCycles).values(values).onConflictDoNothing().returning({ id: reviewCycles.id })
  if (!cycle) {
    const message = `The cycle for ${label} has been opened already. Open it from the list of cycles.`
    return { refusal: mend([{ path: 'quarter', code: 'OPENED_ALREADY', message }]) }
  }
  const all = await tx.select().from(partnerships).orderBy(asc(partnerships.position))
  const inForce = await plansInForce(
    tx,
    actor,
    all.map(({ code }) => ({ partnership: code, on: end })),
  )
  const planIds = [...new Set(inForce.flatMap((answer) => answer?.plan.id ?? []))]
  const answered = new Map((await answeredEditions(tx, actor, planIds)).map(({ planId, id }) => [planId, id]))
  if (all.length > 0)
    await tx.insert(reviews).values(
      all.map(({ id }, index) => ({
        cycleId: cycle.id,
        partnershipId: id,
        planEditionId: answered.get(inForce[index]?.plan.id ?? '') ?? null,
      })),
    )
  return { cycle: cycle.id }
}
