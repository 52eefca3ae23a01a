import { sql } from 'drizzle-orm'
import type { Tx } from '../../src/db/client.ts'

/**
 * What is told of an edition while it is agreed. Only the workflow writes it, so its triggers are put aside. Whose it is counts, not its mark:
 * it is kept from whoever reads an edition only because it is public.
 */
export async function agreementRows(tx: Tx, editionId: string, partnershipId: string, mark: string): Promise<void> {
  await tx.execute(sql`set local session_replication_role = replica`)
  await tx.execute(sql`
    with s as (insert into edition_steps (edition_id, number, command, from_state, to_state, actor, taken_at, content_hash)
        values (${editionId}, 1, 'submit_priorities', 'draft', 'priorities_submitted', 'person:somebody', now(), repeat('0', 64)) returning id),
      d as (select id from decisions where edition_id = ${editionId} limit 1),
      f as (insert into feedback (edition_id, step_id, position, text, subject_table, subject_lineage_id)
        select ${editionId}::uuid, id, 1, 'Say by when', 'priorities', uuidv7() from s),
      p as (insert into decision_people (decision_id, position, name) select id, 1, ${mark} from d),
      c as (insert into conditions (edition_id, decision_id, position, text) select ${editionId}::uuid, id, 1, 'Add figures' from d),
      w as (insert into edition_editors (edition_id, editor, first_at, last_at) values (${editionId}, 'person:writer', now(), now())
        on conflict do nothing),
      g as (insert into target_steps (edition_id, target_lineage_id, step, printed, taken_by)
        select t.edition_id, t.lineage_id, 'proposed', t.printed, 'person:writer' from targets t where t.edition_id = ${editionId}),
      o as (insert into rating_overrides (edition_id, rating, inputs_hash, computed, colour, reason, made_by)
        values (${editionId}, ${editionId}::text || ':county', repeat('0', 64), 'red', 'amber', 'Two schools moved', 'person:a')),
      l as (insert into owner_assignments (thing, lineage_id, number, edition_id, person_id, reason, given_by, given_at)
        select 'risks', r.lineage_id, 1, r.edition_id, p.id, ${mark}, 'person:writer', now()
        from risks r, (select id from people limit 1) p where r.edition_id = ${editionId}),
      h as (insert into edition_presence (edition_id, actor, name, seen_at) values (${editionId}, 'person:a', 'A', now() + interval '1 day'))
    insert into consents (edition_id, partnership_id, given_by, given_at) values (${editionId}, ${partnershipId}, 'person:chair', now())`)
  await tx.execute(sql`
    with t as (insert into comment_threads (edition_id) values (${editionId}) returning id),
      c as (insert into comments (thread_id, edition_id, author, author_name, text)
        select id, ${editionId}::uuid, 'person:a', 'A', 'By when?' from t returning id),
      m as (insert into comment_mentions (comment_id, edition_id, person, name) select id, ${editionId}::uuid, 'b', 'B' from c),
      n as (insert into notices (edition_id, kind, actor, subject_id, person)
        select ${editionId}::uuid, 'submit', 'person:b', c.id, p.person from c, (values (null), ('person:a')) p(person) returning id)
    insert into notice_marks (reader, notice_id) select r.reader, n.id from n, (values ('person:a'), ('person:b')) r(reader)`)
  await tx.execute(sql`
    insert into comment_threads (edition_id, resolved_by, resolved_name, resolved_at) values (${editionId}, 'person:b', 'B', now())`)
  await tx.execute(sql`
    insert into mail_preferences values ('person:a', 'none'), ('person:b', 'none') on conflict do nothing`)
  await tx.execute(sql`set local session_replication_role = origin`)
}
