import { actorLabel, isTold, isWorkingDay } from '@weald/domain'
import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import { dayOf } from '../access/today.ts'
import type { Tx } from '../db/client.ts'
import { mailItems, mails, notices } from '../db/tables/index.ts'
import { noticesWhere } from '../modules/notifications/queries.ts'
import { recipients } from './recipients.ts'

/** As many notices are planned at a time, so that no transaction grows long. */
const atATime = 100
/** What is older is history: whoever begins to send e-mail does not send the last year first. */
const newsFor = '3 days'
const digestAt = '07:00'

/**
 * Works out who gets which notice by e-mail: an e-mail at once, or something for the next digest. Notices that another server is at are
 * left to it.
 * @returns how many notices were planned; fewer than there might be, so ask again until it is none
 */
export async function planMails(tx: Tx, now: Date): Promise<number> {
  const { rows: held } = await tx.execute<{ id: string; fresh: boolean }>(sql`
    select id, happened_at > ${now.toISOString()}::timestamptz - ${newsFor}::interval as fresh
    from notices where mails_planned_at is null order by id limit ${atATime} for update skip locked`)
  if (held.length === 0) return 0
  const ids = held.map(({ id }) => id)
  const fresh = held.filter((each) => each.fresh).map(({ id }) => id)
  if (fresh.length > 0) await planFor(tx, fresh, now)
  await tx
    .update(notices)
    .set({ mailsPlannedAt: now.toISOString() })
    .where(and(inArray(notices.id, ids), isNull(notices.mailsPlannedAt)))
  return held.length
}

async function planFor(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  const news = await noticesWhere(tx, inArray(notices.id, [...ids]), { orderBy: [asc(notices.id)], limit: ids.length })
  const everybody = await recipients(tx, now)
  const toldBesides = await personally(
    tx,
    news.map(({ subjectId }) => subjectId),
  )
  const moment = now.toISOString()
  for (const notice of news) {
    const told = everybody.filter(
      ({ actor }) =>
        isTold(actor, notice, notice) &&
        // Who is called into a comment is not told again that there is one.
        (notice.person !== null || !toldBesides.has(`${notice.subjectId} ${actorLabel(actor)}`)),
    )
    for (const { account, choice } of told) {
      let mailId: string | null = null
      if (choice === 'at_once') {
        const [mail] = await tx
          .insert(mails)
          .values({ accountId: account, plannedAt: moment, dueAt: moment })
          .returning({ id: mails.id })
        mailId = mail?.id ?? null
      }
      await tx
        .insert(mailItems)
        .values({ accountId: account, noticeId: notice.id, mailId, plannedAt: moment })
        .onConflictDoNothing()
    }
  }
}

/** Which notices about these subjects are for one person, as "subject person". */
async function personally(tx: Tx, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.execute<{ key: string }>(sql`
    select subject_id || ' ' || person as key from notices where subject_id = any (${sql.param(subjects)}::uuid[]) and person is not null`)
  return new Set(rows.map(({ key }) => key))
}

/** Makes the digests of a working day, once it is 7 o'clock in London: of what was waiting then. Each person gets one a day. */
export async function planDigests(tx: Tx, now: Date): Promise<number> {
  const day = dayOf(now)
  if (!isWorkingDay(day)) return 0
  const { rows } = await tx.execute<{ id: string }>(sql`
    with hour as (
      select (${day}::date + ${digestAt}::time) at time zone 'Europe/London' as struck, ${now.toISOString()}::timestamptz as now
    ), digests as (
      insert into mails (account_id, digest_day, planned_at, due_at)
      select distinct i.account_id, ${day}::date, h.now, h.now from mail_items i, hour h
      where i.mail_id is null and h.now >= h.struck and i.planned_at < h.struck
      on conflict on constraint mails_one_digest_a_day do nothing
      returning id, account_id
    )
    update mail_items i set mail_id = d.id from digests d, hour h
    where i.account_id = d.account_id and i.mail_id is null and i.planned_at < h.struck
    returning d.id`)
  return new Set(rows.map(({ id }) => id)).size
}
