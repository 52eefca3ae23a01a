import { askOf, mailChoiceNames, mailChoices, noticePath, noticeSentence } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { type PageArguments, pageArguments, toConnection } from '../../graphql/paging.ts'
import { namesOf } from '../audit/queries.ts'
import * as commands from './commands.ts'
import * as queries from './queries.ts'

type Shown = queries.ToldNotice & { readonly who: string; readonly unread: boolean }

const mostCounted = { list: 1000, unread: 100 }

/** Notices with who did it and whether the viewer has read them: two statements for all. */
async function shown({ reader, actor }: GraphContext, rows: readonly queries.ToldNotice[]): Promise<Shown[]> {
  if (rows.length === 0) return []
  const tx = await reader()
  const ids = rows.map(({ id }) => id)
  const labels = [...new Set(rows.map((row) => row.actor))]
  const [names, read] = await Promise.all([namesOf(tx, labels), queries.readBy(tx, actor, ids)])
  return rows.map((row) => ({ ...row, who: names.get(row.actor) ?? row.actor, unread: !read.has(row.id) }))
}

/** Marks, and counts what is left in the same transaction. */
const marking =
  <Input>(mark: (tx: Tx, input: Input, context: GraphContext) => Promise<void>) =>
  async (_: unknown, { input }: { input: Input }, context: GraphContext) =>
    context.transaction('account:changeOwn', async (tx) => {
      await mark(tx, input, context)
      return { unread: await queries.countNotices(tx, context.actor, { unread: true }, mostCounted.unread), refusal: null }
    })

export const resolvers = {
  Query: {
    async notifications(
      _: unknown,
      { first, after, last, before, ...filter }: PageArguments & queries.NoticeFilter,
      context: GraphContext,
    ) {
      const { reader, actor } = context
      const page = pageArguments({ first, after, last, before }, queries.newestFirst)
      const rows = await queries.findNotices(await reader(), actor, filter, page)
      return toConnection(await shown(context, rows), page, queries.newestFirst, async () =>
        queries.countNotices(await reader(), actor, filter, mostCounted.list),
      )
    },
    mailPreference: async (_: unknown, _args: unknown, { reader, actor }: GraphContext) => ({
      choice: await commands.mailChoiceOf(await reader(), actor),
    }),
  },
  Mutation: {
    markNotificationsRead: marking((tx, { ids }: { ids: readonly string[] }, { actor }) => commands.markSome(tx, actor, ids)),
    markAllNotificationsRead: marking((tx, { upTo }: { upTo: string }, { actor }) => commands.markUpTo(tx, actor, upTo)),
    chooseMail: (_: unknown, { input }: { input: { choice: string } }, { actor, transaction }: GraphContext) =>
      transaction('account:changeOwn', async (tx) => {
        const refusal = await commands.chooseMail(tx, input.choice)
        return { preference: { choice: await commands.mailChoiceOf(tx, actor) }, refusal }
      }),
  },
  Notification: {
    sentence: ({ who, ...notice }: Shown) => noticeSentence(notice, who, notice.detail),
    happenedAt: ({ happenedAt }: Shown) => new Date(happenedAt),
    planTitle: ({ plan, title }: Shown) => (plan === null ? null : title),
    path: ({ kind, plan, reviewId, thread }: Shown) => noticePath(kind, plan ?? reviewId ?? '', thread),
    ask: (notice: Shown, _: unknown, { actor }: GraphContext) => (notice.settled ? null : askOf(actor, notice, notice.owners)),
    escalated: ({ rung }: Shown) => rung > 0,
  },
  MailPreference: {
    choices: () => mailChoiceNames.map((value) => ({ value, label: mailChoices[value] })),
  },
}
