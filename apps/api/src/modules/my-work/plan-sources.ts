import { type Actor, actorLabel, may, workingDaysAfter } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { visibleEdition } from '../../access/visible-editions.ts'
import { editions } from '../../db/tables/index.ts'
import { held, ownedByOneOf, type OwedRow, type OwedSource } from './source.ts'

const planPath = ({ page }: OwedRow) => `/plans/${encodeURIComponent(page)}`
const things = (count: string | null, one: string, many: string) => (count === '1' ? `one ${one}` : `${count} ${many}`)
const answerIn = 10
const decideIn = 20
const within =
  (days: number) =>
  ({ since }: OwedRow): string | null =>
    since && workingDaysAfter(since, days)

const london = (moment: SQL) => sql`(${moment} at time zone 'Europe/London')::date::text`
const lastStep = sql`(select max(s.taken_at) from edition_steps s where s.edition_id = ${editions.id})`
const unanswered = sql`(select count(*) from feedback f where f.edition_id = ${editions.id} and f.answer is null)`
/** Whoever may do it at all and has not edited the edition. */
const notOwn = (actor: Actor) => sql`not exists (
  select 1 from edition_editors w where w.edition_id = ${editions.id} and w.editor = ${actorLabel(actor)})`

const rowsOf = (id: SQL, detail: SQL, dueOn: SQL, since: SQL, rest: SQL) => sql`
  select ${id}::text as id, ${editions.title} as about, pl.code as page, ${detail}::text as detail, ${dueOn}::text as due_on, ${since} as since
  from ${editions} join plans pl on pl.id = ${editions.planId} ${rest}`
const none = sql`null`

/** What is owed on the way of a plan through its gates. */
export const planSources = {
  feedback: {
    owed: (actor) =>
      may(actor, 'plan:edit')
        ? rowsOf(
            sql`${editions.id}`,
            unanswered,
            none,
            london(lastStep),
            sql`where ${visibleEdition(actor, 'plan:edit')} and ${unanswered} > 0`,
          )
        : null,
    sentence: ({ detail }) => `Answer ${things(detail, 'piece of feedback', 'pieces of feedback')}`,
    dueOn: within(answerIn),
    path: planPath,
  },
  drafts: {
    owed: ({ grants, ...actor }) =>
      held(grants, 'plan_author').length > 0
        ? rowsOf(
            sql`${editions.id}`,
            none,
            none,
            london(
              sql`coalesce(${lastStep}, (select min(w.first_at) from edition_editors w where w.edition_id = ${editions.id}))`,
            ),
            sql`where ${visibleEdition({ ...actor, grants }, 'plan:submit')} and ${unanswered} = 0`,
          )
        : null,
    sentence: () => 'Finish the draft and submit it',
    path: planPath,
  },
  consents: {
    owed: (actor) =>
      may(actor, 'plan:consent')
        ? rowsOf(
            sql`${editions.id} || '/' || h.code`,
            sql`h.name`,
            none,
            sql`null::text`,
            sql`join plan_owners po on po.plan_id = pl.id join partnerships h on h.id = po.partnership_id
              where ${visibleEdition(actor, 'plan:consent')} and ${ownPlace(held(actor.grants, 'chair'))} and ${notOwn(actor)}
                and (select count(*) from plan_owners o where o.plan_id = pl.id) > 1
                and not exists (select 1 from consents c where c.edition_id = ${editions.id} and c.partnership_id = h.id and c.withdrawn_at is null)`,
          )
        : null,
    sentence: ({ detail }) => `Read the joint plan and consent to it for ${detail}`,
    path: planPath,
  },
  conditions: {
    owed: ({ grants }) =>
      held(grants, 'plan_author').length > 0
        ? rowsOf(
            sql`c.id`,
            none,
            sql`c.due_on`,
            london(lastStep),
            sql`join conditions c on c.edition_id = ${editions.id} and c.discharged_at is null
              where ${editions.state} = 'approved' and ${ownedByOneOf(sql`pl.id`, held(grants, 'plan_author'))}`,
          )
        : null,
    sentence: () => 'Meet a condition of the approval',
    path: planPath,
  },
  endorsements: {
    owed: (actor) => decisionsOf(actor, 'plan:endorse', ['priorities_submitted', 'submitted']),
    sentence: ({ detail }) =>
      detail === 'submitted' ? 'Endorse the plan or return it' : 'Agree the priorities of the plan or return them',
    dueOn: within(decideIn),
    path: planPath,
  },
  approvals: {
    owed: (actor) => decisionsOf(actor, 'plan:approve', ['endorsed']),
    sentence: () => 'Approve the plan or return it',
    dueOn: within(decideIn),
    path: planPath,
  },
} as const satisfies Record<string, OwedSource>

const ownPlace = (places: readonly (string | null)[]) =>
  places.includes(null) ? sql`true` : sql`h.code = any (${sql.param(places)}::text[])`

function decisionsOf(actor: Actor, action: 'plan:endorse' | 'plan:approve', states: readonly string[]): SQL | null {
  if (!may(actor, action)) return null
  return rowsOf(
    sql`${editions.id}`,
    sql`${editions.state}`,
    none,
    london(lastStep),
    sql`where ${editions.state} = any (${sql.param(states)}::text[]) and ${visibleEdition(actor, action)} and ${notOwn(actor)}`,
  )
}
