import { type EditionFacts, type EditionHoldings, gateOf, missingFor } from '@weald/domain'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import {
  conditions,
  decisionPeople,
  decisions,
  editionEditors,
  editionSteps,
  feedback,
  partnerships,
  consents,
} from '../../db/tables/index.ts'

export type EditionStep = typeof editionSteps.$inferSelect
export type Decision = typeof decisions.$inferSelect
export type Feedback = typeof feedback.$inferSelect
export type Condition = typeof conditions.$inferSelect

/** What commands ask of an edition, with what names it. */
export type AgreedEdition = EditionFacts & {
  readonly id: string
  readonly planId: string
  readonly version: number
  readonly submittedHash: string | null
  /** Whether the asker has a part in agreeing it; who merely reads it, since it is public, learns nothing of that. */
  readonly involved: boolean
}

type FactsRow = Omit<AgreedEdition, 'missing' | 'joint'> & EditionHoldings

/**
 * What commands ask of some editions: one statement however many. An edition that the transaction does not reach is not among them.
 */
export async function agreedEditions(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, AgreedEdition>> {
  const { rows } = await tx.execute<FactsRow>(sql`
    select e.id, e.plan_id as "planId", e.version, e.state, e.visibility, p.kind,
      not access.acting() or e.id in (select agreement.reached_editions()) as involved,
      coalesce(o.codes, '{}') as owners, coalesce(o.consents, '[]') as consents,
      coalesce(w.editors, '{}') as editors, interventions.suspended(e.id) as suspended,
      s.content_hash is not null as submitted, coalesce(w.last_at > s.taken_at, false) as "changedSinceSubmission", s.content_hash as "submittedHash",
      (select count(*)::int from feedback f where f.edition_id = e.id and f.answer is null) as unanswered,
      (select count(*)::int from priorities r where r.edition_id = e.id) as priorities,
      (select count(*)::int from sections t where t.edition_id = e.id and coalesce(btrim(t.body), '') <> '') as "writtenSections",
      coalesce((select jsonb_agg(jsonb_build_object('code', ts.code, 'heading', ts.heading) order by ts.position) from template_sections ts
        where ts.template_id = e.template_id and ts.required and not exists (
          select 1 from sections t where t.edition_id = e.id and t.code = ts.code and btrim(t.body) <> '')), '[]') as unwritten,
      coalesce((select jsonb_agg(jsonb_build_object('title', g.title) order by g.position) from attachments g
        where g.edition_id = e.id and g.file_id is null and g.expected_printed is null), '[]') as unattached,
      exists (select 1 from editions later where later.plan_id = e.plan_id and later.number > e.number and later.state = 'approved')
        or exists (select 1 from supersessions u join editions n on n.plan_id = u.successor_id
          where u.predecessor_id = e.plan_id and n.state = 'approved') as replaced
    from editions e
    join plans p on p.id = e.plan_id
    left join lateral (
      select array_agg(a.editor order by a.editor) as editors, max(a.last_at) as last_at from edition_editors a where a.edition_id = e.id
    ) w on true
    left join lateral (
      select array_agg(h.code order by po.position) as codes,
        jsonb_agg(jsonb_build_object('partnership', h.code, 'name', h.name, 'standing',
          case when c.id is null then 'missing' when c.given_at < w.last_at then 'outdated' else 'given' end) order by po.position) as consents
      from plan_owners po join partnerships h on h.id = po.partnership_id
      left join consents c on c.edition_id = e.id and c.partnership_id = h.id and c.withdrawn_at is null
      where po.plan_id = p.id
    ) o on true
    left join lateral (
      select t.taken_at, t.content_hash from edition_steps t
      where t.edition_id = e.id and t.command in ('submit', 'submit_priorities') order by t.number desc limit 1
    ) s on true
    where e.id = any (${sql.param(ids)}::uuid[])`)
  return new Map(
    rows.map(({ priorities, writtenSections, unwritten, unattached, ...row }) => [
      row.id,
      {
        ...row,
        joint: row.owners.length > 1,
        missing: missingFor(gateOf(row.kind, row.state), { priorities, writtenSections, unwritten, unattached }),
      },
    ]),
  )
}

/** Those of some editions in which the asker has a part; Weald itself has one in all. */
export async function involvedIn(tx: Tx, editionIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select e.id from unnest(${sql.param(editionIds)}::uuid[]) as e(id)
    where not access.acting() or e.id in (select agreement.reached_editions())`)
  return new Set(rows.map(({ id }) => id))
}

/** Who edited editions, as records name them; nobody of an edition that the asker has no part in. */
export async function editorsOf(tx: Tx, editionIds: readonly string[]) {
  return tx
    .select({ editionId: editionEditors.editionId, editor: editionEditors.editor })
    .from(editionEditors)
    .where(inArray(editionEditors.editionId, [...editionIds]))
}

/** The steps of editions, in their order. */
export async function stepsOf(tx: Tx, editionIds: readonly string[]): Promise<EditionStep[]> {
  return tx
    .select()
    .from(editionSteps)
    .where(inArray(editionSteps.editionId, [...editionIds]))
    .orderBy(asc(editionSteps.number))
}

/** The decisions on editions, the first first. */
export async function decisionsOf(tx: Tx, editionIds: readonly string[]): Promise<Decision[]> {
  return tx
    .select()
    .from(decisions)
    .where(inArray(decisions.editionId, [...editionIds]))
    .orderBy(asc(decisions.recordedAt), asc(decisions.id))
}

export async function peopleOfDecisions(tx: Tx, decisionIds: readonly string[]) {
  return tx
    .select()
    .from(decisionPeople)
    .where(inArray(decisionPeople.decisionId, [...decisionIds]))
    .orderBy(asc(decisionPeople.position))
}

/** What was asked of the authors of editions, in the order in which it was. */
export async function feedbackOf(tx: Tx, editionIds: readonly string[]): Promise<Feedback[]> {
  return tx
    .select()
    .from(feedback)
    .where(inArray(feedback.editionId, [...editionIds]))
    .orderBy(asc(feedback.stepId), asc(feedback.position))
}

/** The conditions of approvals of editions, in their order. */
export async function conditionsOf(tx: Tx, editionIds: readonly string[]): Promise<Condition[]> {
  return tx
    .select()
    .from(conditions)
    .where(inArray(conditions.editionId, [...editionIds]))
    .orderBy(asc(conditions.position))
}

/** The consents that stand, with the partnerships that gave them. */
export async function consentsOf(tx: Tx, editionIds: readonly string[]) {
  const rows = await tx
    .select({ consent: consents, partnership: partnerships })
    .from(consents)
    .innerJoin(partnerships, eq(partnerships.id, consents.partnershipId))
    .where(sql`${inArray(consents.editionId, [...editionIds])} and ${consents.withdrawnAt} is null`)
    .orderBy(asc(consents.givenAt))
  return rows.map(({ consent, partnership }) => ({ ...consent, partnership }))
}

/**
 * Holds an edition still until the transaction ends: nobody writes in it and nobody moves it.
 * @returns false where the transaction does not reach it
 */
export async function holdEdition(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ held: boolean }>(sql`select agreement.hold_edition(${id}) as held`)
  return rows[0]?.held ?? false
}
