import { chainOf, escalatingKinds, type NoticeKindName } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { dayOf } from '../access/today.ts'
import type { Tx } from '../db/client.ts'
import { notices } from '../db/tables/index.ts'

type Waiting = {
  readonly edition_id: string | null
  readonly review_id: string | null
  readonly kind: NoticeKindName
  readonly subject_id: string
  readonly detail: string | null
  readonly counts_from: string
  readonly reached: number
  /** What a cycle of reviews says the working days of the chain are; null where the kind says so. */
  readonly days: readonly number[] | null
}

/**
 * Tells those further up of what nobody has done anything about for too long. Each rung is reached once, however many servers look.
 * @returns how many rungs were reached
 */
export async function escalate(tx: Tx, now: Date): Promise<number> {
  const { rows } = await tx.execute<Waiting>(sql`
    select n.edition_id, n.review_id, n.kind, n.subject_id, n.detail, up.reached,
      case n.kind when 'review_opened' then jsonb_build_array(-c.remind_before, c.chair_after, c.director_after) end as days,
      greatest(n.counts_from, (n.happened_at at time zone 'Europe/London')::date) as counts_from
    from notices n
    left join editions e on e.id = n.edition_id
    left join reviews r on r.id = n.review_id
    left join review_cycles c on c.id = r.cycle_id
    cross join lateral (
      select max(m.rung) as reached from notices m where m.subject_id = n.subject_id and m.kind = n.kind
    ) up
    where n.rung = 0 and e.state is distinct from 'superseded' and n.kind = any (${sql.param(escalatingKinds)}::text[])
      and not agreement.is_settled(n.kind, n.edition_id, n.subject_id)`)
  const today = dayOf(now)
  const due = rows.flatMap((waiting) =>
    chainOf(waiting.kind, waiting.counts_from, waiting.days ?? undefined)
      .filter(({ rung, on }) => rung > waiting.reached && on <= today)
      .map(({ rung }) => ({
        editionId: waiting.edition_id,
        reviewId: waiting.review_id,
        kind: waiting.kind,
        // Nobody does this, so that also the one whose doing is waiting is told.
        actor: 'weald',
        subjectId: waiting.subject_id,
        detail: waiting.detail,
        rung,
      })),
  )
  if (due.length === 0) return 0
  const made = await tx.insert(notices).values(due).onConflictDoNothing().returning({ id: notices.id })
  return made.length
}
