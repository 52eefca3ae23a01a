import { actorLabel, nameOfRow } from '@weald/domain'
import { idOf, keysOf, manyFor } from '../../graphql/batches.ts'
import type { GraphContext } from '../../graphql/context.ts'
import type { LoaderQuery } from '../../graphql/feature.ts'
import { readUuid } from '../accounts/ids.ts'
import type { Edition } from '../plans/queries.ts'
import * as commands from './commands.ts'
import { commentedEditions, mentionable } from './mentionable.ts'
import { involvedIn } from '../agreement/queries.ts'
import * as queries from './queries.ts'

type Tx = Awaited<ReturnType<GraphContext['reader']>>

/** Does a command in one transaction that reaches as far as commenting does. What it refuses has changed nothing, and is data. */
const command =
  <Input>(work: (tx: Tx, input: Input, doing: commands.Doing) => Promise<commands.Outcome>) =>
  (_: unknown, { input }: { input: Input }, { actor, now, transaction }: GraphContext) =>
    transaction('comment:add', (tx) => work(tx, withIds(input), { actor, now: now() }))

/** Ids come from callers: what is no id names nothing. */
function withIds<Input>(input: Input): Input {
  const given = { ...input } as Record<string, unknown>
  for (const name of ['edition', 'thread', 'comment']) if (typeof given[name] === 'string') given[name] = readUuid(given[name])
  const about = given['about'] as { thing: string; lineage: string } | null | undefined
  if (about) given['about'] = { ...about, lineage: readUuid(about.lineage) }
  return given as Input
}

type Subject = { readonly subjectTable: string | null; readonly subjectLineageId: string | null }
const about = ({ subjectTable, subjectLineageId }: Subject) =>
  subjectTable === null ? null : { thing: subjectTable, lineage: subjectLineageId }

export const resolvers = {
  Mutation: {
    addComment: command(commands.addComment),
    changeComment: command(commands.changeComment),
    resolveComments: command(commands.resolveComments),
  },
  CommentPayload: {
    async thread(outcome: commands.Outcome, _: unknown, { reader }: GraphContext) {
      return 'thread' in outcome ? queries.threadById(await reader(), outcome.thread) : null
    },
    refusal: (outcome: commands.Outcome) => ('refusal' in outcome ? outcome.refusal : null),
  },
  CommentThread: {
    about,
    aboutTitle: ({ thing }: queries.Thread) => (thing === null ? null : nameOfRow(thing)),
    resolved: ({ resolvedAt }: queries.Thread) => resolvedAt !== null,
    resolvedByName: ({ resolvedName }: queries.Thread) => resolvedName,
    resolvedAt: ({ resolvedAt }: queries.Thread) => (resolvedAt === null ? null : new Date(resolvedAt)),
  },
  Comment: {
    writtenAt: ({ writtenAt }: queries.Comment) => new Date(writtenAt),
    editedAt: ({ editedAt }: queries.Comment) => (editedAt === null ? null : new Date(editedAt)),
    mayChange: ({ author, fresh }: queries.Comment, _: unknown, { actor }: GraphContext) => fresh && author === actorLabel(actor),
  },
  CommentCount: { about },
}

export const loaders = {
  Edition: {
    async commentThreads(
      asked: LoaderQuery<Edition, { about?: { thing: string; lineage: string } | null }>[],
      { reader }: GraphContext,
    ) {
      const tx = await reader()
      const involved = await involvedIn(tx, keysOf(asked, idOf))
      const threads = await queries.threadsOf(tx, [...involved])
      return manyFor(asked, idOf, threads, ({ editionId }) => editionId).map((own, index) => {
        if (!involved.has(asked[index]!.obj.id)) return null
        const only = asked[index]?.params.about
        return only
          ? own.filter(({ subjectTable, subjectLineageId }) => subjectTable === only.thing && subjectLineageId === only.lineage)
          : own
      })
    },
    async commentCounts(asked: LoaderQuery<Edition>[], { reader }: GraphContext) {
      const tx = await reader()
      const involved = await involvedIn(tx, keysOf(asked, idOf))
      const counts = manyFor(asked, idOf, await queries.countsOf(tx, [...involved]), ({ editionId }) => editionId)
      return asked.map(({ obj }, index) => (involved.has(obj.id) ? counts[index] : null))
    },
    async mentionable(asked: LoaderQuery<Edition>[], { reader, actor, now }: GraphContext) {
      const tx = await reader()
      const reached = new Map((await commentedEditions(tx, keysOf(asked, idOf))).map((edition) => [edition.id, edition]))
      const answers = []
      for (const { obj } of asked) {
        const edition = reached.get(obj.id)
        answers.push(edition ? await mentionable(tx, actor, edition, now()) : null)
      }
      return answers
    },
  },
  CommentThread: {
    async comments(asked: LoaderQuery<queries.Thread>[], { reader }: GraphContext) {
      return manyFor(asked, idOf, await queries.commentsOf(await reader(), keysOf(asked, idOf)), ({ threadId }) => threadId)
    },
  },
  Comment: {
    async mentions(asked: LoaderQuery<queries.Comment>[], { reader }: GraphContext) {
      const mentions = await queries.mentionsOf(await reader(), keysOf(asked, idOf))
      const people = mentions.map(({ commentId, person, name }) => ({ commentId, code: person, name }))
      return manyFor(asked, idOf, people, ({ commentId }) => commentId)
    },
  },
}
