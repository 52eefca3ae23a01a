import { type Actor, actorLabel, type EditionState, type Issue, may, type Refusal, refusal } from '@weald/domain'
import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { commentMentions, comments, commentThreads } from '../../db/tables/index.ts'
import { type CommentedEdition, mentionable } from './mentionable.ts'
import { commentById, threadById } from './queries.ts'

export type Doing = { readonly actor: Actor; readonly now: Date }
export type Outcome = { readonly thread: string } | { readonly refusal: Refusal }

const longest = 4000
const mostMentions = 20

const notThere = refusal('NOT_FOUND', 'This is not there, or it is not yours to comment on. Open the plan again.')
const notYours = refusal(
  'NOT_YOURS',
  'You may read this edition, but not comment on it as it now stands. Ask one of its authors.',
)
const closed = refusal(
  'NOT_NOW',
  'This edition has been superseded, so what was said about it is kept as it is. Comment on the edition that took its place.',
)
const changedMeanwhile = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. Look at what stands there now before you go on.',
)
const tooLate = refusal('TOO_LATE', 'A comment can be changed for 15 minutes. Write another one that puts it right.')
const notOwn = refusal('NOT_YOURS', 'Only who wrote a comment can change it. Answer it instead.')
const mend = (issues: readonly Issue[]) => refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)

export type AddInput = {
  readonly edition: string
  readonly thread?: string | null
  readonly about?: { readonly thing: string; readonly lineage: string } | null
  readonly text: string
  readonly mentions?: readonly string[] | null
}

export async function addComment(tx: Tx, input: AddInput, { actor, now }: Doing): Promise<Outcome> {
  const held = await heldForComments(tx, input.edition, actor)
  if ('refusal' in held) return held
  const issues = textFaults(input.text)
  const wanted = [...new Set(input.mentions ?? [])]
  if (wanted.length > mostMentions)
    issues.push({ path: 'mentions', code: 'TOO_MANY', message: `Mention at most ${mostMentions} people at a time.` })
  const known = wanted.length > 0 ? await mentionable(tx, actor, held, now) : []
  const mentioned = known.filter(({ code }) => wanted.includes(code))
  if (mentioned.length < wanted.length)
    issues.push({
      path: 'mentions',
      code: 'NOT_TO_BE_MENTIONED',
      message: 'Somebody whom you mention has no part in this edition. Choose people from the list.',
    })
  if (issues.length > 0) return { refusal: mend(issues) }

  const thread = input.thread == null ? await begin(tx, input) : await threadById(tx, input.thread)
  if (!thread || thread.editionId !== input.edition) return { refusal: notThere }
  const [comment] = await tx
    .insert(comments)
    .values({
      threadId: thread.id,
      editionId: input.edition,
      author: actorLabel(actor),
      authorName: actor.kind === 'anonymous' ? '' : actor.name,
      text: input.text.trim(),
    })
    .returning({ id: comments.id })
  if (!comment) throw new Error('PostgreSQL took a comment and gave none back')
  if (mentioned.length > 0)
    await tx
      .insert(commentMentions)
      .values(mentioned.map(({ code, name }) => ({ commentId: comment.id, editionId: input.edition, person: code, name })))
  return { thread: thread.id }
}

/** @returns null where the edition holds no such thing */
async function begin(tx: Tx, { edition, about }: AddInput): Promise<{ id: string; editionId: string } | null> {
  if (about) {
    const { rows } = await tx.execute<{ there: boolean }>(
      sql`select agreement.thing(${edition}, ${about.thing}, ${about.lineage}) is not null as there`,
    )
    if (!rows[0]?.there) return null
  }
  const [thread] = await tx
    .insert(commentThreads)
    .values({ editionId: edition, subjectTable: about?.thing ?? null, subjectLineageId: about?.lineage ?? null })
    .returning({ id: commentThreads.id, editionId: commentThreads.editionId })
  return thread ?? null
}

export type ChangeInput = { readonly comment: string; readonly expectedVersion: number; readonly text: string }

export async function changeComment(tx: Tx, input: ChangeInput, { actor }: Doing): Promise<Outcome> {
  const present = await commentById(tx, input.comment)
  if (!present) return { refusal: notThere }
  const held = await heldForComments(tx, present.editionId, actor)
  if ('refusal' in held) return held
  if (present.author !== actorLabel(actor)) return { refusal: notOwn }
  if (!present.fresh) return { refusal: tooLate }
  const issues = textFaults(input.text)
  if (issues.length > 0) return { refusal: mend(issues) }
  const { rowCount } = await tx
    .update(comments)
    .set({ text: input.text.trim(), editedAt: sql`clock_timestamp()`, version: input.expectedVersion + 1 })
    .where(and(eq(comments.id, input.comment), eq(comments.version, input.expectedVersion)))
  return rowCount === 1 ? { thread: present.threadId } : { refusal: changedMeanwhile }
}

export type ResolveInput = { readonly thread: string; readonly expectedVersion: number; readonly resolved: boolean }

export async function resolveComments(tx: Tx, input: ResolveInput, { actor }: Doing): Promise<Outcome> {
  const present = await threadById(tx, input.thread)
  if (!present) return { refusal: notThere }
  const held = await heldForComments(tx, present.editionId, actor)
  if ('refusal' in held) return held
  if ((present.resolvedAt !== null) === input.resolved) return { refusal: changedMeanwhile }
  const { rowCount } = await tx
    .update(commentThreads)
    .set({
      resolvedBy: input.resolved ? actorLabel(actor) : null,
      resolvedName: input.resolved && actor.kind !== 'anonymous' ? actor.name : null,
      resolvedAt: input.resolved ? sql`clock_timestamp()` : null,
      version: input.expectedVersion + 1,
    })
    .where(and(eq(commentThreads.id, input.thread), eq(commentThreads.version, input.expectedVersion)))
  return rowCount === 1 ? { thread: present.id } : { refusal: changedMeanwhile }
}

type Held = { state: EditionState; visibility: 'owners' | 'county' | 'public'; owners: string[] }

/** The edition, which stays in its state until this is done; or why its actor may not comment on it. */
async function heldForComments(tx: Tx, id: string, actor: Actor): Promise<CommentedEdition | { refusal: Refusal }> {
  const { rows } = await tx.execute<Held>(sql`select state, visibility, owners from agreement.hold_for_writing(${id})`)
  const [edition] = rows
  if (!edition) return { refusal: notThere }
  if (!may(actor, 'comment:add', edition)) return { refusal: notYours }
  return edition.state === 'superseded' ? { refusal: closed } : { id, ...edition }
}

function textFaults(text: string): Issue[] {
  if (text.trim() === '') return [{ path: 'text', code: 'EMPTY', message: 'Enter a comment.' }]
  if (text.trim().length > longest)
    return [
      {
        path: 'text',
        code: 'TOO_LONG',
        message: `Shorten the comment to ${longest.toLocaleString('en-GB')} characters; it has ${text.trim().length.toLocaleString('en-GB')}.`,
      },
    ]
  return []
}
