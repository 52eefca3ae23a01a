import { actorLabel, type Issue, may, type Refusal, refusal, type TargetStanding, targetStandings } from '@weald/domain'
import { inArray } from 'drizzle-orm'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { partnerships, targetSteps } from '../../db/tables/index.ts'
import { type AgreedEdition, agreedEditions, holdEdition } from '../agreement/queries.ts'
import * as no from '../agreement/refusals.ts'
import type { Doing } from '../agreement/steps.ts'
import { agreementsOf, type TargetAgreement } from './queries.ts'
import { warningsOf } from './warnings.ts'

type TargetVersion = { readonly id: string; readonly expectedVersion: number }
export type ProposeInput = {
  readonly edition: string
  readonly targets: readonly TargetVersion[]
  readonly note?: string | null
}
export type DecideInput = ProposeInput & {
  readonly partnership?: string | null
  readonly agrees: boolean
  readonly decidedOn: string
  readonly minuteReference?: string | null
}
export type TargetsOutcome = { readonly edition: string } | { readonly refusal: Refusal }

const most = { targets: 500, words: 1000 }
const countyBoard = 'Kent Children’s Trust Board'

/** Puts targets before the boards of the plan's owners. One that is warned of goes there with its reason. */
export async function proposeTargets(tx: Tx, input: ProposeInput, { actor }: Doing): Promise<TargetsOutcome> {
  const found = await findTargets(tx, input, (edition) => may(actor, 'target:propose', edition), 'the authors of the plan')
  if ('refusal' in found) return found
  const warned = await warningsOf(
    tx,
    actor,
    found.chosen.map(({ target }) => target),
  )
  const issues = found.chosen.flatMap(({ target, standing }, at) => [
    ...(target.printed.trim() === '' ? [issue(at, 'MISSING', 'Write the target before you propose it.')] : []),
    ...(standing === 'proposed' || standing === 'partly_agreed' || standing === 'agreed'
      ? [issue(at, 'NOT_NOW', `“${target.printed}” is ${targetStandings[standing].label.toLowerCase()} already.`)]
      : []),
    ...(!target.reason && warned[at]?.[0]
      ? [issue(at, 'REASON', `${warned[at][0].message} Say in the plan why it stays, or change it.`)]
      : []),
  ])
  if (issues.length > 0) return { refusal: no.mend(issues) }
  return take(tx, input, found.chosen, { step: 'proposed', takenBy: actorLabel(actor) })
}

/** What a board made of targets that were put before it. */
export async function decideTargets(tx: Tx, input: DecideInput, { actor, now }: Doing): Promise<TargetsOutcome> {
  const board = input.partnership ?? null
  const found = await findTargets(
    tx,
    input,
    (edition) => speaksFor(board, edition, (subject) => may(actor, 'target:agree', subject)),
    'the chair of the partnership’s board, or the county board, who have not edited the plan',
  )
  if ('refusal' in found) return found
  const [partnership] =
    board === null
      ? []
      : await tx
          .select()
          .from(partnerships)
          .where(inArray(partnerships.code, [board]))
          .limit(1)
  const issues: Issue[] = [
    ...(input.decidedOn > dayOf(now)
      ? [{ path: 'decidedOn', code: 'LATER', message: 'The day of a decision is not later than today.' }]
      : []),
    ...(!input.agrees && !input.note?.trim()
      ? [{ path: 'note', code: 'REASON', message: 'Say why the targets go back, so that they can be mended.' }]
      : []),
    ...found.chosen.flatMap(({ target, standing }, at) =>
      standing === 'proposed' || standing === 'partly_agreed'
        ? []
        : [issue(at, 'NOT_PROPOSED', notProposed(target.printed, standing))],
    ),
  ]
  if (issues.length > 0) return { refusal: no.mend(issues) }
  return take(tx, input, found.chosen, {
    step: input.agrees ? 'agreed' : 'returned',
    partnershipId: partnership?.id ?? null,
    body: partnership ? `${partnership.name} partnership board` : countyBoard,
    decidedOn: input.decidedOn,
    minuteReference: input.minuteReference?.trim() || null,
    takenBy: actorLabel(actor),
  })
}

/** A board speaks for its own partnership alone; the county's speaks for itself, and for no partnership's. */
function speaksFor(board: string | null, edition: AgreedEdition, mayAgree: (subject: AgreedEdition) => boolean): boolean {
  const forAll = mayAgree({ ...edition, owners: [] })
  if (board === null) return forAll
  return !forAll && edition.owners.includes(board) && mayAgree({ ...edition, owners: [board] })
}

const notProposed = (printed: string, standing: TargetStanding) =>
  `“${printed}” is not before the board: ${targetStandings[standing].label.toLowerCase()}. Look at it again.`

type Found = { readonly chosen: readonly TargetAgreement[] } | { readonly refusal: Refusal }

async function findTargets(
  tx: Tx,
  { edition: id, targets: asked, note }: ProposeInput,
  allowed: (edition: AgreedEdition) => boolean,
  whose: string,
): Promise<Found> {
  if (!(await holdEdition(tx, id))) return { refusal: no.notThere('edition') }
  const edition = (await agreedEditions(tx, [id])).get(id)
  if (!edition) return { refusal: no.notThere('edition') }
  if (!allowed(edition)) return { refusal: no.notYours(whose) }
  if (asked.length === 0) return { refusal: refusal('NOTHING', 'Choose at least one target.') }
  if (asked.length > most.targets) return { refusal: refusal('TOO_MANY', `Choose at most ${most.targets} targets at a time.`) }
  if ((note ?? '').length > most.words)
    return { refusal: refusal('TOO_LONG', `Shorten the note to ${most.words.toLocaleString('en-GB')} characters.`) }
  const all = new Map((await agreementsOf(tx, [id], () => edition.owners)).map((each) => [each.target.id, each]))
  const missing = asked.some((each) => !all.has(each.id))
  if (missing) return { refusal: no.notThere('target') }
  const chosen = [...new Set(asked.map((each) => each.id))].map((each) => all.get(each)!)
  const late = asked.some(({ id: each, expectedVersion }) => all.get(each)?.target.version !== expectedVersion)
  return late ? { refusal: no.changedMeanwhile } : { chosen }
}

type Step = Pick<typeof targetSteps.$inferInsert, 'step' | 'takenBy'> & Partial<typeof targetSteps.$inferInsert>

async function take(
  tx: Tx,
  { edition, note }: ProposeInput,
  chosen: readonly TargetAgreement[],
  step: Step,
): Promise<TargetsOutcome> {
  await tx.insert(targetSteps).values(
    chosen.map(({ target }) => ({
      ...step,
      editionId: edition,
      targetLineageId: target.lineageId,
      printed: target.printed,
      note: note?.trim() || null,
    })),
  )
  return { edition }
}

const issue = (at: number, code: string, message: string): Issue => ({ path: `targets.${at}`, code, message })
