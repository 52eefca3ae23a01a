import { chainOf, escalatingKinds, type NoticeKindName } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { dayOf } from '../access/today.ts'
import type { Tx } from '../db/client.ts'
import { notices } from '../db/tables/index.ts'

type Waiting = {
  readonly edition_id: string
  readonly kind: NoticeKindName
  readonly subject_id: string
  readonly detail: string | null
  readonly counts_from: string
  readonly reached: number
}

/**
 * Tells those further up of what nobody has done anything about for too long. Each rung is reached once, however many servers look.
 * @returns how many rungs were reached
 */
export async function escalate(tx: Tx, now: Date): Promise<number> {
  const { rows } = await tx.execute<Waiting>(sql`
    select n.edition_id, n.kind, n.subject_id, n.detail, up.reached,
      greatest(n.counts_from, (n.happened_at at time zone 'Europe/London')::date) as counts_from
    from notices n
    join editions e on e.id = n.edition_id and e.state <> 'superseded'
    cross join lateral (
      select max(r.rung) as reached from notices r where r.subject_id = n.subject_id and r.kind = n.kind
    ) up
    where n.rung = 0 and n.kind = any (${sql.param(escalatingKinds)}::text[])
      and not agreement.is_settled(n.kind, n.edition_id, n.subject_id)`)
  const today = dayOf(now)
  const due = rows.flatMap((waiting) =>
    chainOf(waiting.kind, waiting.counts_from)
      .filter(({ rung, on }) => rung > waiting.reached && on <= today)
      .map(({ rung }) => ({
        editionId: waiting.edition_id,
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
