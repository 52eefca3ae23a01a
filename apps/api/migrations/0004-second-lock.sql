-- The second lock: whatever the code above forgets to ask, PostgreSQL gives an actor only the rows that the actor may have.
-- A transaction of an actor runs as weald_app (src/db/application-role.ts makes it: a role belongs to the server, not to one database)
-- and says who that is in settings named app.… (src/access/transaction-settings.ts). No actor, no rows.
-- A new table is opened to weald_app in its own migration: `call access.lock_table('name')`, then grants and policies. See docs/decisions/007.

create schema access;
grant usage on schema access to weald_app;


-- Who asks, from the settings of the transaction ---------------------------

create function access.acting() returns boolean language sql stable
  return coalesce(current_setting('app.actor', true), '') <> '';

-- How far the actor's right to read reaches: 'public', 'own' or 'all'; anything else reaches nothing.
create function access.reaches(variadic reaches text[]) returns boolean language sql stable
  return access.acting() and coalesce(current_setting('app.reach', true), '') = any (reaches);

-- A list among the settings: app.partnerships are the codes that 'own' means, app.states are states in which everybody's editions may
-- be read besides (the county board's).
create function access.listed(setting text) returns text[] language sql stable
  return coalesce(nullif(current_setting(setting, true), '')::text[], '{}');

create function access.writing() returns boolean language sql stable
  return access.acting() and coalesce(current_setting('app.writes', true), '') = 'true';


-- Which rows that means -----------------------------------------------------
-- These read past the policies, since the policies are made of them. Policies call each as (select …), so that a statement asks once
-- however many rows it looks at.

create function access.own_plans() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.plan_id from plan_owners o join partnerships p on p.id = o.partnership_id
  where access.reaches('own') and p.code = any (access.listed('app.partnerships'));
end;

create function access.own_editions() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.id from editions e where e.plan_id in (select access.own_plans());
end;

create function access.visible_editions() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.id from editions e
  where access.reaches('all')
    or access.reaches('public', 'own')
      and (e.visibility = 'public' or e.plan_id in (select access.own_plans()) or e.state = any (access.listed('app.states')));
end;

-- A plan is there for an actor when one of its editions is. Its title and its owners are no secret of their own, but a plan that nobody
-- outside has been shown must not be confirmed to exist.
create function access.visible_plans() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select distinct e.plan_id from editions e where e.id in (select access.visible_editions());
end;

revoke execute on all functions in schema access from public;
grant execute on all functions in schema access to weald_app;


-- Every table is locked, and Weald itself has the key -----------------------

-- Weald itself is who owns the tables, in transactions without an actor. A superuser needs no policy; the user of DATABASE_URL does,
-- since FORCE holds an owner to the policies too.
create procedure access.lock_table(locked regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', locked);
  execute format('alter table %s force row level security', locked);
  execute format('create policy weald_itself on %s to current_user using (true) with check (true)', locked);
end
$$;
revoke execute on procedure access.lock_table from public;

do $$
declare
  each regclass;
begin
  for each in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') loop
    call access.lock_table(each);
  end loop;
end
$$;

-- sessions, service_tokens and schema_migrations stay like this: no actor has any business there.


-- What an actor may read and write ------------------------------------------
-- Nothing is ever removed by an actor, so DELETE is granted nowhere.

-- What belongs to no plan: anybody reads it. It is the whole county's, so a key of one partnership does not write it.
do $$
declare
  reference text;
begin
  foreach reference in array array['partnerships', 'partnership_phases', 'organisations', 'people', 'posts', 'post_holdings',
    'frameworks', 'framework_items', 'indicator_catalogues', 'indicators'] loop
    execute format('grant select, insert, update on %I to weald_app', reference);
    execute format('create policy read on %I for select to weald_app using ((select access.acting()))', reference);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and (select access.reaches(''all'')))', reference);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and (select access.reaches(''all'')))', reference);
  end loop;
end
$$;

-- Plans and what ties them to partnerships and to each other. Only who reaches all may write them: whoever could write plan_owners could
-- make any plan their own. Conditions ask for 'all' first, since a row that is just being written is not among the ids yet.
do $$
declare
  tie text;
begin
  foreach tie in array array['plans', 'plan_owners', 'supersessions'] loop
    execute format('grant select, insert, update on %I to weald_app', tie);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and (select access.reaches(''all'')))', tie);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and (select access.reaches(''all'')))', tie);
  end loop;
end
$$;

create policy read on plans for select to weald_app
  using ((select access.reaches('all')) or id in (select access.visible_plans()));
create policy read on plan_owners for select to weald_app
  using ((select access.reaches('all')) or plan_id in (select access.visible_plans()));
-- One side alone would confirm that the other exists.
create policy read on supersessions for select to weald_app
  using ((select access.reaches('all'))
    or predecessor_id in (select access.visible_plans()) and successor_id in (select access.visible_plans()));

grant select, insert, update on editions to weald_app;
create policy read on editions for select to weald_app
  using ((select access.reaches('all'))
    or (select access.reaches('public', 'own'))
      and (visibility = 'public' or plan_id in (select access.own_plans()) or state = any ((select access.listed('app.states'))::text[])));
create policy add on editions for insert to weald_app
  with check ((select access.writing()) and ((select access.reaches('all')) or plan_id in (select access.own_plans())));
create policy change on editions for update to weald_app
  using ((select access.writing()) and ((select access.reaches('all')) or plan_id in (select access.own_plans())));

-- What an edition holds is seen with it. Writing takes more than seeing: a public edition is not everybody's to change.
do $$
declare
  content text;
begin
  for content in
    select c.table_name from information_schema.columns c join pg_class t on t.oid = c.table_name::regclass
    where c.table_schema = 'public' and c.column_name = 'edition_id' and t.relkind = 'r'
  loop
    execute format('grant select on %I to weald_app', content);
    execute format('create policy read on %I for select to weald_app
      using ((select access.reaches(''all'')) or edition_id in (select access.visible_editions()))', content);
    -- Decisions are recorded by a command, which no part of the code has yet.
    continue when content = 'decisions';
    execute format('grant insert, update on %I to weald_app', content);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
  end loop;
end
$$;

-- A value that an edition prints is seen with it; one that stands by itself is public.
grant select, insert, update on observations to weald_app;
create policy read on observations for select to weald_app
  using ((select access.reaches('all'))
    or (select access.acting()) and (source_edition_id is null or source_edition_id in (select access.visible_editions())));
create policy add on observations for insert to weald_app
  with check ((select access.writing()) and ((select access.reaches('all')) or source_edition_id in (select access.own_editions())));
create policy change on observations for update to weald_app
  using ((select access.writing()) and ((select access.reaches('all')) or source_edition_id in (select access.own_editions())));

-- What was imported names files and actors of the whole county; whoever imported something is named truly, and may look it up.
grant select, insert on import_batches to weald_app;
create policy read on import_batches for select to weald_app
  using ((select access.reaches('all')) or (select access.acting()) and actor = (select current_setting('app.actor', true)));
create policy add on import_batches for insert to weald_app
  with check ((select access.writing()) and actor = (select current_setting('app.actor', true)));

-- Search shows what its tables show to who asks.
grant select on search_entries to weald_app;


-- What must stay true does not depend on who asks ---------------------------

-- These look at editions; run as weald_app they would miss a closed edition that the writer may not see.
alter function refuse_change_to_closed_edition() security definer set search_path = public, pg_temp;
