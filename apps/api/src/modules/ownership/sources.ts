import { type Actor, demonstrationPeople, demonstrationPerson, type OwnedThing } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { currentEditionIds, visibleEdition } from '../../access/visible-editions.ts'
import { reviewedPartnership } from '../../access/visible-reviews.ts'
import { editions, partnerships } from '../../db/tables/index.ts'
import { gone } from './gone.ts'

/** Whose things are looked at, and the day on which. */
export type Looking = { readonly actor: Actor; readonly day: string }

/**
 * The things of each kind that the actor may see to, with whom their plan names. Each statement gives the same columns in the same order:
 * thing, lineage, title, about, path, edition_id, partnership_id, concerns, may_reassign, updated, led_by, led_by_gone.
 */
export const ownedSources: Readonly<Record<OwnedThing, (looking: Looking) => SQL>> = {
  actions: (looking) =>
    inPlans(looking, {
      thing: sql`'actions'`,
      title: sql`t.title`,
      rows: sql`actions t`,
      leads: sql`l.action_id = t.id`,
      updated: sql`t.status <> 'not_started' or t.progress_note is not null
        or exists (select 1 from progress_updates u where u.thing = 'actions' and u.lineage_id = t.lineage_id)`,
      where: sql`t.status in ('not_started', 'under_way')`,
    }),
  measures: (looking) =>
    inPlans(looking, {
      thing: sql`'measures'`,
      title: sql`i.ref || ', ' || i.title`,
      rows: sql`measures t join indicators i on i.id = t.indicator_id`,
      leads: sql`l.action_id = t.action_id`,
      printed: sql`i.owner`,
      updated: sql`exists (select 1 from observations o join plan_owners h on h.partnership_id = o.partnership_id
        where h.plan_id = pl.id and o.indicator_id = t.indicator_id and o.area = 'partnership' and o.kind in ('actual', 'provisional'))`,
      where: sql`true`,
    }),
  risks: (looking) =>
    inPlans(looking, {
      thing: sql`'risks'`,
      title: sql`t.statement`,
      rows: sql`risks t`,
      leads: sql`l.risk_area_id = t.area_id`,
      updated: sql`t.version > 1 or exists (select 1 from risks other where other.lineage_id = t.lineage_id and other.id <> t.id)`,
      where: sql`true`,
    }),
  reviews: (looking) =>
    ofPartnerships(looking, {
      thing: sql`'reviews'`,
      title: sql`'Review for ' || c.quarter`,
      path: sql`'/reviews/' || t.id`,
      rows: sql`reviews t join review_cycles c on c.id = t.cycle_id`,
      ledBy: sql`coalesce((select w.names from ownership.review_authors(${looking.day}::date) w where w.partnership_id = t.partnership_id),
        ${exampleAuthor(looking.actor)})`,
      updated: sql`exists (select 1 from review_entries w where w.review_id = t.id)
        or exists (select 1 from progress_updates w where w.review_id = t.id)
        or exists (select 1 from spend_reports w where w.review_id = t.id)`,
      where: sql`t.state = 'open'`,
    }),
  interventions: (looking) =>
    ofPartnerships(looking, {
      thing: sql`'interventions'`,
      title: sql`'Intervention ' || t.number`,
      path: sql`'/interventions/' || t.number`,
      rows: sql`interventions t`,
      updated: sql`coalesce(t.review_on >= ${looking.day}::date, true)`,
      where: sql`t.state in ('proposed', 'decided', 'reviewed')`,
    }),
}

type Source = {
  readonly thing: SQL
  readonly title: SQL
  readonly rows: SQL
  readonly updated: SQL
  readonly where: SQL
}

/** What the newest editions of plans say; it is due to be updated once the plan has begun. */
function inPlans(
  { actor, day }: Looking,
  { thing, title, rows, leads, printed = sql`null`, updated, where }: Source & { leads: SQL; printed?: SQL },
): SQL {
  return sql`
    select ${thing} as thing, t.lineage_id as lineage, ${title} as title, ${editions.title} as about, '/plans/' || pl.code as path,
      ${editions.id} as edition_id, null::uuid as partnership_id,
      array(select p.code from plan_owners h join partnerships p on p.id = h.partnership_id where h.plan_id = pl.id) as concerns,
      ${visibleEdition(actor, 'owner:assign')} as may_reassign, pl.term_start > ${day}::date or ${updated} as updated,
      coalesce(named.names, ${printed}) as led_by, coalesce(named.gone, false) as led_by_gone
    from ${rows} join ${editions} on ${editions.id} = t.edition_id join plans pl on pl.id = ${editions.planId}
    left join lateral (
      select string_agg(coalesce(post.title, person.name, l.printed), ', ' order by l.position) as names,
        bool_and(${gone(sql`l.post_id`, sql`l.person_id`, day)}) as gone
      from leads l left join posts post on post.id = l.post_id left join people person on person.id = l.person_id where ${leads}
    ) named on true
    where ${editions.id} in ${currentEditionIds(actor)} and ${editions.state} <> 'superseded'
      and ${visibleEdition(actor, 'owner:read')} and ${where}`
}

/** Those of a demonstration have no account: whoever works with them sees the one that writes the review of a partnership. */
function exampleAuthor(actor: Actor): SQL {
  if (actor.kind !== 'person' || !demonstrationPerson(actor.code)) return sql`null`
  const authors = demonstrationPeople.flatMap(({ name, grants }) =>
    grants.flatMap(({ role, partnership }) => (role === 'plan_author' && partnership ? [{ name, partnership }] : [])),
  )
  return sql`(select string_agg(e.name, ', ') from jsonb_to_recordset(${JSON.stringify(authors)}::jsonb) as e(name text, partnership text)
    where e.partnership = ${partnerships.code})`
}

/** What is no part of a plan. */
function ofPartnerships(
  { actor }: Looking,
  { thing, title, path, rows, ledBy = sql`null`, updated, where }: Source & { path: SQL; ledBy?: SQL },
): SQL {
  return sql`
    select ${thing} as thing, t.id as lineage, ${title} as title, ${partnerships.name} as about, ${path} as path,
      null::uuid as edition_id, t.partnership_id, array[${partnerships.code}] as concerns,
      ${reviewedPartnership(actor, 'owner:assign')} as may_reassign, ${updated} as updated, ${ledBy} as led_by, false as led_by_gone
    from ${rows} join ${partnerships} on ${partnerships.id} = t.partnership_id
    where ${reviewedPartnership(actor, 'owner:read')} and ${where}`
}
