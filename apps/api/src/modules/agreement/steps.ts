import {
  actorLabel,
  type Actor,
  type Command,
  commands,
  decideCommand,
  gateOf,
  may,
  type Outcome,
  type Refusal,
} from '@weald/domain'
import { sql } from 'drizzle-orm'
import { conditions, decisionPeople, decisions, editionSteps, feedback } from '../../db/tables/index.ts'
import type { Tx } from '../../db/client.ts'
import { contentHashes } from '../../import-store/edition-states.ts'
import { dayOf } from '../../access/today.ts'
import * as inputs from './inputs.ts'
import { type AgreedEdition, agreedEditions, holdEdition } from './queries.ts'
import * as no from './refusals.ts'

/** Who does it, and when. */
export type Doing = { readonly actor: Actor; readonly now: Date }

export type Refused = { readonly refusal: Refusal }

/** What is said of an edition that the transaction does not reach, until `whyOutOfReach` has looked. */
export const outOfReach: Refused = { refusal: no.notThere('edition') }

/** What a step brings besides itself. */
type Brings = {
  readonly contentHash?: string
  readonly decision?: inputs.DecisionInput
  readonly feedback?: readonly inputs.FeedbackInput[]
  readonly conditions?: readonly inputs.ConditionInput[]
}

/** Moves an edition on. */
export const stepOf =
  (command: 'submit_priorities' | 'submit' | 'withdraw' | 'supersede') => (tx: Tx, input: inputs.StepInput, doing: Doing) =>
    takeStep(tx, command, input, {}, doing)

/** Moves an edition on by the decision of a body, on exactly the content that was put before it. */
export const decisionOf =
  (command: 'agree_priorities' | 'endorse') =>
  (tx: Tx, { contentHash, decision, ...input }: inputs.DecideInput, doing: Doing) =>
    takeStep(tx, command, input, { contentHash, decision }, doing)

export function approve(tx: Tx, { contentHash, decision, conditions: asked, ...input }: inputs.ApproveInput, doing: Doing) {
  return takeStep(tx, 'approve', input, { contentHash, decision, conditions: asked ?? [] }, doing)
}

export async function returnEdition(
  tx: Tx,
  { decision, feedback: given, ...input }: inputs.ReturnInput,
  doing: Doing,
): Promise<{ edition: string } | Refused> {
  if (given.length === 0)
    return {
      refusal: no.mend([
        {
          path: 'feedback',
          code: 'FEEDBACK_MISSING',
          message: 'Say what the authors should do: a plan is returned with at least one piece of feedback.',
        },
      ]),
    }
  return takeStep(tx, 'return', input, { decision, feedback: given }, doing)
}

async function takeStep(
  tx: Tx,
  command: Command,
  { edition: id, expectedVersion, note }: inputs.StepInput,
  brings: Brings,
  { actor, now }: Doing,
): Promise<{ edition: string } | Refused> {
  // From here on nobody writes in it: what is decided on is what is hashed.
  if (!(await holdEdition(tx, id))) return outOfReach
  const edition = (await agreedEditions(tx, [id])).get(id)
  if (!edition) return outOfReach
  if (edition.version !== expectedVersion) return { refusal: no.movedOn(edition) }
  const verdict = decideCommand(actor, command, edition)
  if ('refusal' in verdict) return verdict

  const issues = [
    ...(note ? inputs.textFaults('note', 'the note', note) : []),
    ...(brings.decision ? inputs.decisionFaults(brings.decision, dayOf(now)) : []),
    ...inputs.listFaults('feedback', 'the feedback', brings.feedback ?? []),
    ...inputs.listFaults('conditions', 'the condition', brings.conditions ?? []),
  ]
  if (issues.length > 0) return { refusal: no.mend(issues) }

  const contentHash = (await contentHashes(tx, [id])).get(id)
  if (!contentHash) throw new Error('An edition has no content to take the hash of')
  if (brings.contentHash !== undefined && brings.contentHash !== contentHash) return { refusal: no.otherContent }

  const stepId = await newId(tx)
  // First what goes with the step: after it the edition may be out of the reach of whoever took it.
  if (brings.decision) await recordDecision(tx, edition, command, stepId, contentHash, brings.decision, brings)
  await tx.insert(editionSteps).values({
    id: stepId,
    editionId: id,
    // Number, actor and time are said by the database, whatever stands here.
    number: 0,
    command,
    fromState: edition.state,
    toState: verdict.to,
    actor: actorLabel(actor),
    takenAt: now.toISOString(),
    contentHash,
    note: note?.trim() || null,
  })
  return { edition: id }
}

/**
 * Why a step was refused whose transaction does not reach the edition. A right that holds in some states reaches no edition in the others;
 * whoever has a part in it is told how it stands all the same, as its list of commands does. For others there is no such edition.
 * @param tx a transaction that reaches as far as its actor reads
 */
export async function whyOutOfReach(
  tx: Tx,
  command: Command,
  { edition: id, expectedVersion }: inputs.StepInput,
  { actor }: Doing,
): Promise<Refused> {
  const edition = (await agreedEditions(tx, [id])).get(id)
  if (!edition?.involved || !may(actor, 'agreement:read', edition)) return { refusal: no.notThere('edition') }
  if (edition.version !== expectedVersion) return { refusal: no.movedOn(edition) }
  const verdict = decideCommand(actor, command, edition)
  return 'refusal' in verdict ? verdict : { refusal: no.notThere('edition') }
}

async function newId(tx: Tx): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`select uuidv7() as id`)
  if (!rows[0]) throw new Error('PostgreSQL gave no id')
  return rows[0].id
}

async function recordDecision(
  tx: Tx,
  { id: editionId, kind, state }: AgreedEdition,
  command: Command,
  stepId: string,
  contentHash: string,
  decision: inputs.DecisionInput,
  { feedback: given = [], conditions: asked = [] }: Brings,
): Promise<void> {
  const outcome = asked.length > 0 ? 'approved_with_conditions' : commands[command].outcome
  const [made] = await tx
    .insert(decisions)
    .values({
      editionId,
      stepId,
      gate: gateOf(kind, state),
      outcome: outcome as Outcome,
      body: decision.body.trim(),
      decidedOn: decision.decidedOn,
      minuteReference: decision.minuteReference?.trim() || null,
      contentHash,
    })
    .returning({ id: decisions.id })
  if (!made) throw new Error('PostgreSQL took a decision and gave none back')

  const people = (decision.people ?? []).map(({ name, part, interest }, index) => ({
    decisionId: made.id,
    position: index + 1,
    name: name.trim(),
    part: part?.trim() || null,
    interest: interest?.trim() || null,
  }))
  if (people.length > 0) await tx.insert(decisionPeople).values(people)
  if (given.length > 0)
    await tx.insert(feedback).values(
      given.map(({ text, about }, index) => ({
        editionId,
        stepId,
        position: index + 1,
        text: text.trim(),
        subjectTable: about?.thing ?? null,
        subjectLineageId: about?.lineage ?? null,
      })),
    )
  if (asked.length > 0)
    await tx.insert(conditions).values(
      asked.map(({ text, dueOn }, index) => ({
        editionId,
        decisionId: made.id,
        position: index + 1,
        text: text.trim(),
        dueOn: dueOn ?? null,
      })),
    )
}
