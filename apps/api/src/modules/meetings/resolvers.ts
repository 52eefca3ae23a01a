import { type Action, type Actor, may, ofPartnership, type Refusal } from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { idOf, keysOf, manyFor, oneFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { readUuid } from '../accounts/ids.ts'
import { namesOf } from '../audit/queries.ts'
import type { Review } from '../reviews/queries.ts'
import { saveFinding, saveMeeting, settleFollowUp } from './commands.ts'
import { followersOf } from './followers.ts'
import * as queries from './queries.ts'
import type { Finding } from './queries.ts'

/** Does a command in a transaction that reaches as far as its right does. What it refuses has changed nothing. */
const onReview =
  <Input extends { readonly review: string; readonly finding?: string }>(
    action: Action,
    work: (tx: Tx, input: Input, actor: Actor, now: Date) => Promise<Refusal | null>,
  ) =>
  async (_: unknown, { input }: { input: Input }, { actor, now, transaction }: GraphContext) => {
    const named = { ...input, review: readUuid(input.review), ...(input.finding ? { finding: readUuid(input.finding) } : {}) }
    const refusal = await transaction(action, (tx) => work(tx, named, actor, now()))
    return { review: named.review, refusal }
  }

/** Findings as they are told: people by the names that they are called by. */
async function told(tx: Tx, findings: readonly Finding[]) {
  const labels = [...new Set(findings.flatMap(({ owner, doneBy }) => [owner, doneBy]))].filter((label) => label !== null)
  const names = await namesOf(tx, labels)
  const name = (label: string | null) => label && (names.get(label) ?? label)
  return findings.map((finding) => ({ ...finding, ownerName: name(finding.owner), doneByName: name(finding.doneBy) }))
}
type Told = Awaited<ReturnType<typeof told>>[number]

export const resolvers = {
  Mutation: {
    saveReviewMeeting: onReview('review:meet', saveMeeting),
    saveReviewFinding: onReview('review:meet', saveFinding),
    settleFollowUp: onReview('review:followUp', settleFollowUp),
  },
  Review: {
    mayRecord: ({ state, partnership }: Review, _: unknown, { actor }: GraphContext) =>
      state !== 'open' && may(actor, 'review:meet', ofPartnership(partnership.code)),
    mayFollowUp: async (review: Review, _: unknown, { reader, actor, now }: GraphContext) =>
      followersOf(await reader(), actor, review, now()),
  },
  ReviewMeeting: { writtenAt: ({ writtenAt }: queries.Meeting) => new Date(writtenAt) },
  ReviewFinding: {
    review: ({ reviewId }: Told) => reviewId,
    ownerCode: ({ owner }: Told) => owner?.replace(/^person:/, '') ?? null,
    owner: ({ ownerName }: Told) => ownerName,
    doneBy: ({ doneByName }: Told) => doneByName,
    doneAt: ({ doneAt }: Told) => doneAt && new Date(doneAt),
    due: (finding: Told, _: unknown, { now }: GraphContext) => queries.dueOf(finding, dayOf(now())),
    overdue: ({ dueOn, doneAt }: Told, _: unknown, { now }: GraphContext) =>
      dueOn !== null && doneAt === null && dueOn < dayOf(now()),
    maySettle: (finding: Told, _: unknown, { actor }: GraphContext) => queries.maySettle(actor, finding),
  },
}

export const loaders = {
  Review: {
    async meeting(asked: LoaderQuery<Review>[], { reader }: GraphContext) {
      const tx = await reader()
      const rows = await queries.meetingsOf(tx, keysOf(asked, idOf))
      const names = await namesOf(tx, [...new Set(rows.map(({ writtenBy }) => writtenBy))])
      const named = rows.map((row) => ({ ...row, writtenBy: names.get(row.writtenBy) ?? row.writtenBy }))
      return oneFor(asked, idOf, named, ({ reviewId }) => reviewId)
    },
    async findings(asked: LoaderQuery<Review>[], { reader, actor }: GraphContext) {
      const tx = await reader()
      const rows = await told(tx, await queries.findingsOf(tx, actor, keysOf(asked, idOf)))
      return manyFor(asked, idOf, rows, ({ reviewId }) => reviewId)
    },
    async openFollowUps(asked: LoaderQuery<Review>[], { reader, actor }: GraphContext) {
      const tx = await reader()
      const of = asked.map(({ obj }) => obj)
      const open = await queries.openBefore(tx, actor, of)
      const named = new Map((await told(tx, [...new Set([...open.values()].flat())])).map((row) => [row.id, row]))
      return of.map(({ id }) => (open.get(id) ?? []).flatMap((row) => named.get(row.id) ?? []))
    },
  },
}
