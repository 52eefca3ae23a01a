import { type SQL, sql } from 'drizzle-orm'

/**
 * Every grant of an account that has not been ended, its own and those of the posts that its person holds, as a JSON list in the shape
 * of the domain's `RoleGrant`: one for each partnership. Days are handed over rather than compared: the county's day is not PostgreSQL's.
 * @param account the alias of `accounts` in the statement
 */
export function grantsOf(account: SQL): SQL {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('role', g.role, 'partnership', p.code, 'from', g.first_day, 'to', g.last_day) order by g.id, p.code)
    from (
      select id, role, county, starts_on as first_day, ends_on as last_day
      from role_grants where account_id = ${account}.id and ended_at is null
      union all
      select of_post.id, of_post.role, of_post.county, greatest(of_post.starts_on, h.starts_on), least(of_post.ends_on, h.ends_on)
      from post_holdings h join role_grants of_post on of_post.post_id = h.post_id
      where h.person_id = ${account}.person_id and of_post.ended_at is null
    ) g
    left join role_grant_partnerships place on place.grant_id = g.id and not g.county
    left join partnerships p on p.id = place.partnership_id
    where g.county or p.id is not null
  ), '[]')`
}
