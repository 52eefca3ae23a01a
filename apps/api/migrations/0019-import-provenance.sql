-- Every row knows the import that it came with, and an import can be taken back while nothing newer depends on it.
-- What an import did is what the trail tells of it: its entries name the batch as their request. See docs/decisions/030.

alter table import_batches
  -- The request that sent it, as logs name it.
  add column request_id text,
  add column undone_at timestamptz,
  add column undone_by text,
  add constraint import_batches_undone_told check ((undone_at is null) = (undone_by is null));

-- A batch is taken back once, and nothing else of it ever changes.
grant update (undone_at, undone_by) on import_batches to weald_app;
create policy change on import_batches for update to weald_app
  using ((select access.writing()) and (select access.reaches('all')) and undone_at is null)
  with check (undone_by = (select current_setting('app.actor', true)));


-- What an import did -----------------------------------------------------------

create schema imports;
grant usage on schema imports to weald_app;

-- Rows of a table that came with a batch.
create function imports.created(batch uuid, of_table text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.subject_id::uuid from audit_entries e
  where e.request_id = batch::text and e.subject_table = of_table and e.action = 'insert';
end;

-- Rows that a batch changed, as they stood before it and after it.
create function imports.changed(batch uuid, of_table text) returns table (id uuid, before jsonb, after jsonb) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.subject_id::uuid, f.before, l.after
  from (
    select distinct on (e.subject_id) e.subject_id, e.before from audit_entries e
    where e.request_id = batch::text and e.subject_table = of_table and e.action in ('insert', 'update')
    order by e.subject_id, e.id
  ) f cross join lateral (
    select e.after from audit_entries e
    where e.request_id = batch::text and e.subject_table = of_table and e.subject_id = f.subject_id order by e.id desc limit 1
  ) l
  where f.before is not null;
end;

-- The tables in which a batch did something, and to how many rows.
create function imports.did(batch uuid) returns table (in_table text, created bigint, changed bigint) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select t.subject_table, (select count(*) from imports.created(batch, t.subject_table)), (select count(*) from imports.changed(batch, t.subject_table))
  from (
    select distinct e.subject_table from audit_entries e
    where e.request_id = batch::text and e.action in ('insert', 'update') and e.subject_table is not null
  ) t;
end;

-- Approved editions in which a batch wrote something; they never change.
create function imports.closed(batch uuid) returns table (plan_code text, number integer) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select l.code, d.number from editions d join plans l on l.id = d.plan_id
  where d.state in ('approved', 'superseded') and d.id in (
    select coalesce(case e.subject_table when 'editions' then e.subject_id end, coalesce(e.after, e.before)->>'edition_id')::uuid
    from audit_entries e where e.request_id = batch::text and e.action in ('insert', 'update') and e.subject_table <> 'edition_editors')
  order by l.code, d.number;
end;

-- Rows of a batch that are no longer as it left them. A later change that was taken back itself is none; a row that the batch created and
-- somebody has removed since needs no taking back.
create function imports.changed_since(batch uuid, of_table text) returns setof uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query execute format($sql$
    with left_as as (
      select distinct on (e.subject_id) e.subject_id::uuid as id, e.after from audit_entries e
      where e.request_id = $1::text and e.subject_table = $2 and e.action in ('insert', 'update')
      order by e.subject_id, e.id desc
    )
    select l.id from left_as l left join %I r on r.id = l.id
    where to_jsonb(r) - 'version' <> l.after - 'version'
      or r.id is null and l.id in (select c.id from imports.changed($1, $2) c)
  $sql$, of_table) using batch, of_table;
end
$$;

-- Rows of a batch that rows of others refer to, and in which table those stand.
create function imports.needed(batch uuid, of_table text) returns table (id uuid, by_table text, rows bigint) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  reference record;
begin
  for reference in
    select k.conrelid::regclass::text as by_table, a.attname as by_column
    from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = of_table::regclass and cardinality(k.conkey) = 1
      -- Who wrote in an edition, or looks at it, is noted beside it and goes with it.
      and k.conrelid::regclass::text not in ('edition_editors', 'edition_presence')
  loop
    return query execute format($sql$
      select r.%2$I, %1$L, count(*) from %1$I r
      where r.%2$I in (select imports.created($1, $2))
        -- Rows that the batch created go with it, and rows that it made refer to others refer to them no more.
        and not exists (
          select from (select imports.created($1, %1$L) union all select c.id from imports.changed($1, %1$L) c) mine(id)
          where mine.id::text = to_jsonb(r)->>'id')
      group by r.%2$I
    $sql$, reference.by_table, reference.by_column) using batch, of_table;
  end loop;
end
$$;

-- Takes rows away that a batch created: what an actor may not remove otherwise goes only so, and only by who reaches everything.
-- Returns how many are gone now; call it until it returns none.
create function imports.remove(batch uuid, of_table text) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone integer;
begin
  if not (access.writing() and access.reaches('all')) or not exists (select from import_batches b where b.id = batch and b.undone_at is null) then
    raise exception 'this import cannot be taken back' using errcode = 'insufficient_privilege';
  end if;
  if of_table = 'editions' then
    delete from edition_presence p where p.edition_id in (select imports.created(batch, of_table));
    delete from edition_editors e where e.edition_id in (select imports.created(batch, of_table));
  end if;
  -- Some thousands at a time, since the trail keeps each of them as it was.
  execute format('delete from %1$I t where t.id in (select s.id from %1$I s join imports.created($1, $2) c on c = s.id limit 5000)', of_table)
    using batch, of_table;
  get diagnostics gone = row_count;
  return gone;
end
$$;

revoke execute on all functions in schema imports from public;
grant execute on all functions in schema imports to weald_app;
