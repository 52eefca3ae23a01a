import { type Actor, actorLabel, type MailChoice, mailChoiceNames, type Refusal, refusal, usualMailChoice } from '@weald/domain'
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { mailPreferences, notices } from '../../db/tables/index.ts'
import { readUuid } from '../accounts/ids.ts'
import { markRead } from './queries.ts'

const mostAtATime = 200

export async function markSome(tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> {
  await markRead(tx, actor, inArray(notices.id, ids.slice(0, mostAtATime).map(readUuid)))
}

export async function markUpTo(tx: Tx, actor: Actor, newest: string): Promise<void> {
  await markRead(tx, actor, sql`${notices.id} <= ${readUuid(newest)}::uuid`)
}

/** How somebody is told by e-mail. */
export async function mailChoiceOf(tx: Tx, actor: Actor): Promise<MailChoice> {
  const [row] = await tx
    .select()
    .from(mailPreferences)
    .where(eq(mailPreferences.person, actorLabel(actor)))
  return row?.choice ?? usualMailChoice
}

/** Chooses for whoever the transaction is done for. */
export async function chooseMail(tx: Tx, wanted: string): Promise<Refusal | null> {
  const choice = mailChoiceNames.find((name) => name === wanted)
  if (!choice) {
    const issue = { path: 'choice', code: 'NO_SUCH_CHOICE', message: 'Choose one of the ways of being told.' }
    return refusal('CHECK_FIELDS', issue.message, [issue])
  }
  await tx.execute(sql`select agreement.choose_mail(${choice})`)
  return null
}
