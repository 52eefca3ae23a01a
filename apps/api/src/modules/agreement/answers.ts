import { actorLabel, may } from '@weald/domain'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { conditions, feedback } from '../../db/tables/index.ts'
import { textFaults } from './inputs.ts'
import { agreedEditions, holdEdition } from './queries.ts'
import * as no from './refusals.ts'
import type { Doing, Refused } from './steps.ts'

export type AnswerInput = { readonly feedback: string; readonly expectedVersion: number; readonly answer: string }

/** The authors say what they did about a piece of feedback. An answer may be put better until the plan is submitted again. */
export async function answerFeedback(tx: Tx, input: AnswerInput, { actor, now }: Doing): Promise<{ edition: string } | Refused> {
  const [asked] = await tx.select().from(feedback).where(eq(feedback.id, input.feedback))
  if (!asked || !(await holdEdition(tx, asked.editionId))) return { refusal: no.notThere('feedback') }
  const edition = (await agreedEditions(tx, [asked.editionId])).get(asked.editionId)
  if (!edition) return { refusal: no.notThere('feedback') }
  if (!may(actor, 'plan:edit', edition))
    return {
      refusal: may(actor, 'plan:edit', { ...edition, state: 'draft' }) ? no.notWritable(edition) : no.notYours('its authors'),
    }
  const issues = textFaults('answer', 'what you did about it, or why not', input.answer)
  if (issues.length > 0) return { refusal: no.mend(issues) }
  const { rowCount } = await tx
    .update(feedback)
    .set({
      answer: input.answer.trim(),
      answeredBy: actorLabel(actor),
      answeredAt: now.toISOString(),
      version: input.expectedVersion + 1,
    })
    .where(and(eq(feedback.id, input.feedback), eq(feedback.version, input.expectedVersion)))
  return rowCount === 1 ? { edition: asked.editionId } : { refusal: no.changedMeanwhile }
}

export type DischargeInput = { readonly condition: string; readonly expectedVersion: number; readonly note: string }

/** The board says that a condition has been met. */
export async function dischargeCondition(
  tx: Tx,
  input: DischargeInput,
  { actor, now }: Doing,
): Promise<{ edition: string } | Refused> {
  const [asked] = await tx.select().from(conditions).where(eq(conditions.id, input.condition))
  if (!asked || !(await holdEdition(tx, asked.editionId))) return { refusal: no.notThere('condition') }
  const edition = (await agreedEditions(tx, [asked.editionId])).get(asked.editionId)
  if (!edition) return { refusal: no.notThere('condition') }
  if (!may(actor, 'plan:discharge', edition)) return { refusal: no.notYours('the county board, and nobody who edited the plan') }
  if (asked.dischargedAt !== null) return { refusal: no.alreadyDischarged }
  const issues = textFaults('note', 'how it was met', input.note)
  if (issues.length > 0) return { refusal: no.mend(issues) }
  const { rowCount } = await tx
    .update(conditions)
    .set({
      dischargedBy: actorLabel(actor),
      dischargedAt: now.toISOString(),
      dischargeNote: input.note.trim(),
      version: input.expectedVersion + 1,
    })
    .where(and(eq(conditions.id, input.condition), eq(conditions.version, input.expectedVersion)))
  return rowCount === 1 ? { edition: asked.editionId } : { refusal: no.changedMeanwhile }
}
