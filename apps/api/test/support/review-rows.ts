import { sql } from 'drizzle-orm'
import type { Tx } from '../../src/db/client.ts'

/**
 * Two cycles with a review of each of some partnerships, about an edition of each: one review that has been handed in, with its ratings, and one
 * that is being written, with something of everything in it.
 * @param of pairs of ids: partnership and edition
 */
export async function reviewRows(tx: Tx, of: readonly (readonly [partnership: string, edition: string])[]): Promise<void> {
  await tx.execute(sql`set local session_replication_role = replica`)
  const [handedIn, open] = [await cycle(tx, 1, '2008-04-01', '2008-06-30'), await cycle(tx, 2, '2008-07-01', '2008-09-30')]
  for (const [partnership, edition] of of) {
    await tx.execute(sql`
      with r as (${review(handedIn, partnership, edition, 'submitted')}),
        s as (insert into review_steps (review_id, partnership_id, number, command, from_state, to_state, actor, taken_at, reason)
          select r.id, r.partnership_id, w.* from r, (values
            (2, 'return', 'submitted', 'open', 'person:chair', now(), 'Say more'),
            (1, 'submit', 'open', 'submitted', 'person:writer', now(), null),
            (3, 'submit', 'open', 'submitted', 'person:writer', now(), null)) w
          returning id, review_id, partnership_id, number),
        m as (insert into review_meetings (review_id, partnership_id, held_on, present, record, written_by)
          select id, partnership_id, '2008-07-15', 'The board', 'Well met', 'person:chair' from r),
        f as (insert into review_findings (id, review_id, partnership_id, finding, follow_up, owner, due_on, written_by)
          select uuidv7(), id, partnership_id, 'It is late', 'Hurry', 'person:writer', '2008-08-01', 'person:chair' from r)
      insert into review_ratings (review_id, step_id, partnership_id, plan_edition_id, measure_lineage_id, indicator_id, position, key_target,
        colour, explanation)
      select s.review_id, s.id, s.partnership_id, ${edition}, m.lineage_id, m.indicator_id, 0, true, 'grey', ${unrated}
      from s, (select lineage_id, indicator_id from measures where edition_id = ${edition} limit 1) m where s.number = 3`)
    await tx.execute(sql`
      with r as (${review(open, partnership, edition, 'open')}),
        e as (insert into review_entries (review_id, partnership_id, narrative, assessment, written_by)
          select id, partnership_id, 'Well', 'on_track', 'person:writer' from r),
        p as (insert into progress_updates (review_id, partnership_id, thing, lineage_id, status, written_by)
          select r.id, r.partnership_id, 'actions', a.lineage_id, 'under_way', 'person:writer'
          from r, (select lineage_id from actions where edition_id = ${edition} limit 1) a),
        n as (insert into notices (review_id, kind, actor, subject_id) select id, 'review_opened', 'person:director', id from r)
      insert into spend_reports (review_id, partnership_id, budget_lineage_id, spent, written_by)
        select r.id, r.partnership_id, b.lineage_id, 1, 'person:writer'
        from r, (select lineage_id from budget_lines where edition_id = ${edition} and line_type = 'activity' limit 1) b`)
  }
  await tx.execute(sql`set local session_replication_role = origin`)
}

async function cycle(tx: Tx, quarter: number, start: string, end: string): Promise<string> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into review_cycles (quarter, quarter_start, quarter_end, opens_on, due_on, instructions, asks, remind_before, chair_after,
      director_after, opened_by)
    values (${`2008/09 Q${quarter}`}, ${start}, ${end}, ${end}::date + 1, ${end}::date + 22, 'Say how it is going',
      '{narrative,progress,spend}', 5, 3, 8, 'person:director') returning id`)
  return rows[0]!.id
}

const review = (of: string, partnership: string, edition: string, state: string) => sql`
  insert into reviews (cycle_id, partnership_id, plan_edition_id, state) values (${of}, ${partnership}, ${edition}, ${state})
  returning id, partnership_id`

/** An explanation of what could not be rated. */
const unrated = JSON.stringify({
  sentence: 'Nothing has been reported.',
  rule: null,
  grey: { reason: 'no_actual', of: 'actual' },
  expected: null,
  range: null,
  distance: null,
  tolerance: null,
  progress: null,
  ageInMonths: null,
  inputs: {
    polarity: 'higher',
    baseline: null,
    targets: [],
    actual: null,
    asOf: '2008-06-30',
    period: null,
    range: null,
    tolerance: { points: '2', share: '0.05' },
    maxAge: null,
  },
})
