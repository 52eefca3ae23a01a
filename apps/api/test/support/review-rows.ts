import { sql } from 'drizzle-orm'
import type { Tx } from '../../src/db/client.ts'

/**
 * A cycle with a review of each of some partnerships, about an edition of each, and something of everything in them.
 * @param of pairs of ids: partnership and edition
 */
export async function reviewRows(tx: Tx, of: readonly (readonly [partnership: string, edition: string])[]): Promise<void> {
  await tx.execute(sql`set local session_replication_role = replica`)
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into review_cycles (quarter, quarter_start, quarter_end, opens_on, due_on, instructions, asks, remind_before, chair_after,
      director_after, opened_by)
    values ('2008/09 Q1', '2008-04-01', '2008-06-30', '2008-07-01', '2008-07-22', 'Say how it is going', '{narrative,progress,spend}', 5, 3, 8,
      'person:director') returning id`)
  for (const [partnership, edition] of of)
    await tx.execute(sql`
      with r as (insert into reviews (cycle_id, partnership_id, plan_edition_id, state) values (${rows[0]!.id}, ${partnership}, ${edition}, 'open')
          returning id, partnership_id),
        s as (insert into review_steps (review_id, partnership_id, number, command, from_state, to_state, actor, taken_at, reason)
          select id, partnership_id, 1, 'reopen', 'submitted', 'open', 'person:director', now(), 'Say more' from r),
        e as (insert into review_entries (review_id, partnership_id, narrative, assessment, written_by)
          select id, partnership_id, 'Well', 'on_track', 'person:writer' from r),
        p as (insert into progress_updates (review_id, partnership_id, thing, lineage_id, status, written_by)
          select r.id, r.partnership_id, 'actions', a.lineage_id, 'under_way', 'person:writer'
          from r, (select lineage_id from actions where edition_id = ${edition} limit 1) a),
        n as (insert into notices (review_id, kind, actor, subject_id) select id, 'review_opened', 'person:director', id from r)
      insert into spend_reports (review_id, partnership_id, budget_lineage_id, spent, written_by)
        select r.id, r.partnership_id, b.lineage_id, 1, 'person:writer'
        from r, (select lineage_id from budget_lines where edition_id = ${edition} and line_type = 'activity' limit 1) b`)
  await tx.execute(sql`set local session_replication_role = origin`)
}
