import { askOf, noticePath, noticeSentence } from '@weald/domain'
import type { ToldNotice } from '../modules/notifications/queries.ts'
import type { Recipient } from './recipients.ts'

export type Letter = { readonly subject: string; readonly text: string }

/** What a letter tells, with the name of who did it. */
export type News = ToldNotice & { readonly who: string }

/**
 * One letter, in plain text: what happened and where to look. Of what people wrote it holds the titles of plans and nothing else, since
 * e-mail lies about in more places than drafts may.
 * @param publicUrl where links lead
 */
export function letterOf(recipient: Recipient, news: readonly News[], digest: boolean, publicUrl: URL): Letter {
  const subjects = Map.groupBy(news, ({ plan, reviewId }) => plan ?? reviewId)
  const [only] = news
  const subject =
    !digest && only
      ? `${sentenceOf(only)}: ${oneLine(only.title)}`
      : `${news.length} ${news.length === 1 ? 'thing' : 'things'} about your plans in Weald`
  const parts = [...subjects.values()].map((about) => partOf(recipient, about, publicUrl))
  return {
    subject: shortened(oneLine(subject)),
    text: [`Dear ${oneLine(recipient.name)},`, ...parts, closing(publicUrl)].join('\n\n') + '\n',
  }
}

function partOf({ actor }: Recipient, news: readonly News[], publicUrl: URL): string {
  const lines = news.map((each) => {
    const ask = each.settled ? null : askOf(actor, each, each.owners)
    const link = new URL(noticePath(each.kind, each.plan ?? each.reviewId ?? '', each.thread), publicUrl)
    return [`- ${sentenceOf(each)}.`, ...(ask ? [`  For you to do: ${ask}.`] : []), `  ${link}`].join('\n')
  })
  return [oneLine(news[0]?.title ?? ''), ...lines].join('\n')
}

const sentenceOf = (news: News) => noticeSentence(news, oneLine(news.who), news.detail && oneLine(news.detail))

const closing = (publicUrl: URL) =>
  `You get this because of your part in these plans. Choose how often Weald writes to you, or that it does not:\n${new URL('/notifications#by-email', publicUrl)}`

/** Names and titles are people's, and end up in a header: whatever could end a line there becomes a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

const longest = 200
const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`)
