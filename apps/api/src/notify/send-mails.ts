import { isTold } from '@weald/domain'
import { asc, sql } from 'drizzle-orm'
import type { FastifyBaseLogger } from 'fastify'
import type { Database, Tx } from '../db/client.ts'
import { notices } from '../db/tables/index.ts'
import { namesOf } from '../modules/audit/queries.ts'
import { noticesWhere, readBy } from '../modules/notifications/queries.ts'
import { type Letter, letterOf } from './compose.ts'
import { isForGood, type Mailer } from './mailer.ts'
import { type Recipient, recipients } from './recipients.ts'

type Mail = { readonly id: string; readonly account_id: string; readonly attempts: number; readonly digest: boolean }

/** Longer than the mail server may take: nobody else takes the mail meanwhile, and somebody does if this server is gone. */
const takenFor = '5 minutes'
/** When it is tried again, in minutes; after the last of them it is given up, within two days. */
const again = [1, 5, 15, 60, 120, 240, 480, 720, 1200]

export interface Sending {
  readonly database: Pick<Database, 'transaction'>
  readonly mailer: Mailer
  readonly publicUrl: URL
  readonly log: Pick<FastifyBaseLogger, 'warn'>
  readonly now: () => Date
}

/**
 * Sends the mail that has waited longest, if any is due. Who takes it says so before it is sent, in a transaction of its own: servers on one
 * database do not send the same one, and none of them keeps a transaction open while a mail server thinks.
 * @returns false when none is due
 */
export async function sendNext({ database, mailer, publicUrl, log, now }: Sending): Promise<boolean> {
  const mail = await database.transaction(null, (tx) => take(tx, now()))
  if (!mail) return false
  const letter = await database.transaction(null, (tx) => written(tx, mail, publicUrl, now()), { readOnly: true })
  if (!letter) {
    await database.transaction(null, (tx) => drop(tx, mail, 'nothing left to tell', now()))
    return true
  }
  try {
    await mailer.send(mail.id, letter.to, letter)
  } catch (error) {
    const fault = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    log.warn({ err: error, mail: mail.id }, 'An e-mail could not be handed over to the mail server')
    await database.transaction(null, (tx) => putOff(tx, mail, fault, isForGood(error), now()))
    return true
  }
  await database.transaction(null, (tx) =>
    tx.execute(sql`update mails set sent_at = ${now().toISOString()}, last_fault = null where id = ${mail.id}`),
  )
  return true
}

async function take(tx: Tx, now: Date): Promise<Mail | null> {
  const moment = now.toISOString()
  const { rows } = await tx.execute<Mail>(sql`
    update mails set attempts = attempts + 1, due_at = ${moment}::timestamptz + ${takenFor}::interval
    where id = (
      select id from mails where sent_at is null and dropped_at is null and due_at <= ${moment}
      order by due_at, id limit 1 for update skip locked
    )
    returning id, account_id, attempts, digest_day is not null as digest`)
  return rows[0] ?? null
}

/** The letter as things stand now; null when there is nothing left to tell, or nobody to tell it to. */
async function written(tx: Tx, mail: Mail, publicUrl: URL, now: Date): Promise<(Letter & { to: Recipient }) | null> {
  const [to] = await recipients(tx, now, mail.account_id)
  if (!to) return null
  const planned = await noticesWhere(tx, sql`${notices.id} in (select notice_id from mail_items where mail_id = ${mail.id})`, {
    orderBy: [asc(notices.id)],
    limit: mostInOne,
  })
  // Whoever has read it in Weald meanwhile need not read it again.
  const read = await readBy(
    tx,
    to.actor,
    planned.map(({ id }) => id),
  )
  const told = planned.filter((notice) => !read.has(notice.id) && isTold(to.actor, notice, notice))
  if (told.length === 0) return null
  const names = await namesOf(tx, [...new Set(told.map(({ actor }) => actor))])
  const news = told.map((notice) => ({ ...notice, who: names.get(notice.actor) ?? notice.actor }))
  return { ...letterOf(to, news, mail.digest, publicUrl), to }
}

const mostInOne = 500

async function putOff(tx: Tx, mail: Mail, fault: string, forGood: boolean, now: Date): Promise<void> {
  await tx.execute(sql`update mails set last_fault = ${fault} where id = ${mail.id}`)
  const minutes = again[mail.attempts - 1]
  if (forGood || minutes === undefined)
    return drop(tx, mail, forGood ? 'the mail server refuses the address' : 'tried too often', now)
  await tx.execute(sql`
    update mails set due_at = ${now.toISOString()}::timestamptz + ${`${minutes} minutes`}::interval where id = ${mail.id}`)
}

async function drop(tx: Tx, mail: Mail, because: string, now: Date): Promise<void> {
  await tx.execute(sql`update mails set dropped_at = ${now.toISOString()}, dropped_because = ${because} where id = ${mail.id}`)
}
