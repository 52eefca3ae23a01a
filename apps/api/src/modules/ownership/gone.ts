import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether a post has lost its holder, or a person every post, by a day. Where nobody has written down who held what, nobody is known to have
 * left; nor has a body, or the words “All”.
 */
export function gone(post: SQL, person: SQL, day: string): SQL {
  const ended = (held: SQL) => sql`(exists (select 1 from post_holdings h where ${held} and h.ends_on < ${day}::date)
    and not exists (select 1 from post_holdings h where ${held} and (h.ends_on is null or h.ends_on >= ${day}::date)))`
  return sql`case when ${post} is not null then ${ended(sql`h.post_id = ${post}`)}
    when ${person} is not null then ${ended(sql`h.person_id = ${person}`)} else false end`
}
