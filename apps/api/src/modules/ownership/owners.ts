import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'

/** Somebody to whom things can be given. */
export type PossibleOwner = {
  /** `post:code` or `person:code`. */
  readonly id: string
  readonly name: string
  readonly postId: string | null
  readonly personId: string | null
}

const all = (day: string) => sql`(
  select 'post:' || p.code as id, p.id as "postId", null::uuid as "personId",
    p.title || coalesce(' (' || (
      select string_agg(q.name, ', ' order by q.name) from post_holdings h join people q on q.id = h.person_id
      where h.post_id = p.id and (h.ends_on is null or h.ends_on >= ${day}::date)) || ')', '') as name
  from posts p
  union all
  select 'person:' || q.code, null, q.id, q.name from people q) o`

/** Everybody to whom things can be given, posts first, since work belongs to posts. */
export async function possibleOwners(tx: Tx, day: string): Promise<PossibleOwner[]> {
  const { rows } = await tx.execute<PossibleOwner>(sql`select * from ${all(day)} order by o."postId" is null, o.name, o.id`)
  return rows
}

export async function possibleOwner(tx: Tx, id: string, day: string): Promise<PossibleOwner | null> {
  const { rows } = await tx.execute<PossibleOwner>(sql`select * from ${all(day)} where o.id = ${id}`)
  return rows[0] ?? null
}
