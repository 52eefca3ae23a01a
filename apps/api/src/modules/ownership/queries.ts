import { type OwnedThing, type OwnerFault, ownedThingNames, ownerFaultNames } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { gone } from './gone.ts'
import { type Looking, ownedSources } from './sources.ts'

export type OwnedRow = {
  readonly thing: OwnedThing
  readonly lineage: string
  readonly title: string
  readonly about: string
  readonly path: string
  readonly edition_id: string | null
  readonly partnership_id: string | null
  readonly may_reassign: boolean
  readonly owner: string | null
  readonly left: boolean
  readonly updated: boolean
  readonly version: number
  /** To whom it was given last, as `post:code` or `person:code`; null for what its plan alone says. */
  readonly given: string | null
}
export type OwnerFilter = { readonly partnership?: string | null; readonly kind?: OwnedThing | null }

/** As many are shown; the rest come into sight as these are seen to, or by asking for less. */
const most = 200

/** What `ownerFaults` in the domain says, in SQL: a test holds the two together. */
const faulty: Readonly<Record<OwnerFault, SQL>> = {
  unowned: sql`(s.owner is null)`,
  holder_left: sql`(s.owner is not null and s."left")`,
  never_updated: sql`(not s.updated)`,
}
const anyFault = sql.join(Object.values(faulty), sql` or `)

/** All things of some kinds with whoever looks after them: who they were given to last, and else whom their plan names. */
function standing(looking: Looking, kinds: readonly OwnedThing[]): SQL {
  const all = sql.join(
    kinds.map((kind) => ownedSources[kind](looking)),
    sql` union all `,
  )
  return sql`(
    select t.*, coalesce(post.title, person.name, t.led_by) as owner, coalesce(a.number, 0) as version,
      case when a.id is null then t.led_by_gone else ${gone(sql`a.post_id`, sql`a.person_id`, looking.day)} end as "left",
      coalesce('post:' || post.code, 'person:' || person.code) as given
    from (${all}) t
    left join lateral (
      select o.* from owner_assignments o where o.thing = t.thing and o.lineage_id = t.lineage order by o.number desc limit 1
    ) a on true
    left join posts post on post.id = a.post_id left join people person on person.id = a.person_id
  ) s`
}

const kindsOf = ({ kind }: OwnerFilter): readonly OwnedThing[] => (kind == null ? ownedThingNames : [kind])
const concerning = ({ partnership }: OwnerFilter) =>
  partnership == null ? sql`true` : sql`${partnership}::text = any (s.concerns)`

export type OwnerCounts = { readonly all: number; readonly any: number } & { readonly [Fault in OwnerFault]: number }

/** How many things there are, and how many have each fault: one statement. */
export async function countFaults(tx: Tx, looking: Looking, filter: OwnerFilter): Promise<OwnerCounts> {
  const each = ownerFaultNames.map((fault) => sql`count(*) filter (where ${faulty[fault]})::int as ${sql.identifier(fault)}`)
  const { rows } = await tx.execute<OwnerCounts>(sql`
    select count(*)::int as all, count(*) filter (where ${anyFault})::int as any, ${sql.join(each, sql`, `)}
    from ${standing(looking, kindsOf(filter))} where ${concerning(filter)}`)
  return rows[0]!
}

/** Things with a fault, or with any, the worst first: one statement. */
export async function findFaulty(tx: Tx, looking: Looking, filter: OwnerFilter, fault: OwnerFault | null): Promise<OwnedRow[]> {
  const { rows } = await tx.execute<OwnedRow>(sql`
    select s.* from ${standing(looking, kindsOf(filter))}
    where ${concerning(filter)} and (${fault === null ? anyFault : faulty[fault]})
    order by ${sql.join(
      Object.values(faulty).map((wrong) => sql`${wrong} desc`),
      sql`, `,
    )}, s.about, s.thing, s.title, s.lineage
    limit ${most}`)
  return rows
}

/** Some things as they stand, of those that the actor may see to: one statement. */
export async function thingsOf(
  tx: Tx,
  looking: Looking,
  asked: readonly { readonly thing: OwnedThing; readonly lineage: string }[],
): Promise<OwnedRow[]> {
  const kinds = [...new Set(asked.map(({ thing }) => thing))]
  const lineages = sql.param(asked.map(({ lineage }) => lineage))
  const { rows } = await tx.execute<OwnedRow>(
    sql`select s.* from ${standing(looking, kinds)} where s.lineage = any (${lineages}::uuid[])`,
  )
  return rows
}
