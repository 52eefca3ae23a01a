import { type Actor, actorLabel, type EditionState, grantsAmong, rolesAsked, rolesTold } from '@weald/domain'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import { reviewedPartnership } from '../../access/visible-reviews.ts'
import type { Tx } from '../../db/client.ts'
import { comments, editions, notices, partnerships, plans, reviews } from '../../db/tables/index.ts'
import { keyset } from '../../graphql/keyset.ts'
import { listOrder } from '../../graphql/list-order.ts'
import type { Page } from '../../graphql/paging.ts'

/** A notice with what tells of it. */
export type ToldNotice = typeof notices.$inferSelect & {
  /** Code of the plan that it is about; null where it is about a review. */
  readonly plan: string | null
  /** Title of the edition, or whose review. */
  readonly title: string
  /** Of the edition; null where it is about a review. */
  readonly state: EditionState | null
  readonly owners: readonly string[]
  /** The conversation that it is about, where it is about one. */
  readonly thread: string | null
  readonly settled: boolean
}

export type NoticeFilter = { readonly unread?: boolean | null; readonly asking?: boolean | null; readonly plan?: string | null }

export const newestFirst = listOrder('notifications by time', notices, ['id'])

const owners = sql<string[]>`case when ${notices.reviewId} is null then array(
  select p.code from plan_owners o join partnerships p on p.id = o.partnership_id where o.plan_id = ${editions.planId} order by o.position)
  else array[${partnerships.code}] end`
const title = sql<string>`coalesce(${editions.title}, 'Review of ' || ${partnerships.name})`
const settled = sql<boolean>`agreement.is_settled(${notices.kind}, ${notices.editionId}, ${notices.subjectId})`
const unreadBy = (actor: Actor) => sql`not exists (
  select 1 from notice_marks m where m.notice_id = ${notices.id} and m.reader = ${actorLabel(actor)})`

/** Notices with what tells of them, of anybody: the condition says whose. */
export async function noticesWhere(tx: Tx, condition: SQL | undefined, { orderBy, limit }: { orderBy: SQL[]; limit: number }) {
  const rows = await tx
    .select({
      notice: notices,
      plan: plans.code,
      title,
      state: editions.state,
      owners,
      thread: sql<string | null>`case when ${notices.kind} = 'resolved' then ${notices.subjectId} else ${comments.threadId} end`,
      settled,
    })
    .from(notices)
    .leftJoin(editions, eq(editions.id, notices.editionId))
    .leftJoin(plans, eq(plans.id, editions.planId))
    .leftJoin(reviews, eq(reviews.id, notices.reviewId))
    .leftJoin(partnerships, eq(partnerships.id, reviews.partnershipId))
    .leftJoin(comments, eq(comments.id, notices.subjectId))
    .where(condition)
    .orderBy(...orderBy)
    .limit(limit)
  return rows.map(({ notice, ...told }): ToldNotice => ({ ...notice, ...told }))
}

/** The domain's `isTold`, said in SQL: a test holds the two together. The rest of it, whether they may read it, is asked besides. */
function toldTo(actor: Actor): SQL {
  const own = actorLabel(actor)
  // Who is called into a comment is not told again that there is one.
  const toldBesides = sql`exists (select 1 from notices own where own.subject_id = ${notices.subjectId} and own.person = ${own})`
  return sql`(${notices.actor} <> ${own} and (${notices.person} = ${own}
    or ${notices.person} is null and ${through(actor, rolesTold)} and not ${toldBesides}))`
}

/** Whether one of the actor's roles is among those that a kind has on its rung. */
function through(actor: Actor, rolesOf: typeof rolesTold): SQL {
  const ways = grantsAmong(actor, rolesOf).map(
    ({ partnership, tellings }) =>
      sql`${notices.kind} || '/' || ${notices.rung} = any (${sql.param(tellings)}::text[])
        and ${partnership === null ? sql`true` : sql`${partnership} = any (${owners})`}`,
  )
  return ways.length === 0 ? sql`false` : sql`(${or(...ways)})`
}

function matching(actor: Actor, { unread, asking, plan }: NoticeFilter): SQL | undefined {
  return and(
    toldTo(actor),
    sql`case when ${notices.reviewId} is null then ${visibleEdition(actor, 'agreement:read')} else ${reviewedPartnership(actor)} end`,
    unread ? unreadBy(actor) : undefined,
    asking ? and(through(actor, rolesAsked), sql`not ${settled}`) : undefined,
    plan == null ? undefined : eq(plans.code, plan),
  )
}

export async function findNotices(tx: Tx, actor: Actor, filter: NoticeFilter, page: Page) {
  const { where, orderBy, limit } = keyset(page, newestFirst.columns, 'descending')
  return noticesWhere(tx, and(matching(actor, filter), where), { orderBy, limit })
}

/** @param atMost further than this nobody counts: the answer costs the same however long somebody has been away */
export async function countNotices(tx: Tx, actor: Actor, filter: NoticeFilter, atMost: number): Promise<number> {
  const found = tx
    .select({ id: notices.id })
    .from(notices)
    .leftJoin(editions, eq(editions.id, notices.editionId))
    .leftJoin(plans, eq(plans.id, editions.planId))
    .leftJoin(reviews, eq(reviews.id, notices.reviewId))
    .leftJoin(partnerships, eq(partnerships.id, reviews.partnershipId))
    .where(matching(actor, filter))
    .limit(atMost)
  const { rows } = await tx.execute<{ all: number }>(sql`select count(*)::int as all from ${found} f`)
  return rows[0]?.all ?? 0
}

/** Which of some notices somebody has read. */
export async function readBy(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select notice_id as id from notice_marks where reader = ${actorLabel(actor)} and notice_id = any (${sql.param(ids)}::uuid[])`)
  return new Set(rows.map(({ id }) => id))
}

/** Marks what the actor is told of among all that `condition` leaves. */
export async function markRead(tx: Tx, actor: Actor, condition: SQL): Promise<void> {
  await tx.execute(sql`
    insert into notice_marks (reader, notice_id)
    select ${actorLabel(actor)}, ${notices.id} from ${notices}
      left join ${editions} on ${editions.id} = ${notices.editionId} left join ${plans} on ${plans.id} = ${editions.planId}
      left join ${reviews} on ${reviews.id} = ${notices.reviewId} left join ${partnerships} on ${partnerships.id} = ${reviews.partnershipId}
    where ${and(matching(actor, { unread: true }), condition)}
    on conflict do nothing`)
}
