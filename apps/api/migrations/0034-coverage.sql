-- Near-identical priorities across plans. The words of each are looked up in the index of trigrams (0003-search.sql), so that it costs as
-- much as there are priorities to compare and not their square. Under a policy PostgreSQL does not ask an index for what is alike, since
-- a comparison that could tell of hidden rows must come after the policy; so this reads past the policies and asks first which of the
-- editions whoever acts may see.
create schema coverage;
grant usage on schema coverage to weald_app;

-- @param at_least from 0 to 1: how alike titles are at least
create function coverage.alike(editions uuid[], at_least real) returns table (one uuid, other uuid, likeness real)
language plpgsql security definer set search_path = public, pg_temp
-- PostgreSQL takes comparing words for as cheap as comparing numbers, and would read the whole table for each.
set enable_seqscan = off as $$
declare
  seen uuid[] := (
    select array_agg(e.id) from unnest(editions) as e(id)
    -- Weald itself is bound by no policy; the application sees what its actor may, and nothing in nobody's name.
    where 'weald_app' not in (session_user, current_setting('role')) or e.id in (select access.visible_editions())
  );
begin
  perform set_config('pg_trgm.similarity_threshold', at_least::text, true);
  return query
    select p.id, q.id, similarity(p.title, q.title)
    from priorities p
      -- By itself, so that the index of trigrams is what finds it.
      cross join lateral (select a.id, a.title, a.kind, a.edition_id from priorities a where a.title % p.title offset 0) q
    where p.edition_id = any (seen) and p.kind = 'priority'
      and q.edition_id = any (seen) and q.kind = 'priority' and q.edition_id > p.edition_id;
end
$$;
revoke execute on function coverage.alike from public;
grant execute on function coverage.alike to weald_app;
