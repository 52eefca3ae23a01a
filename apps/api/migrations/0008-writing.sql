-- Writing an edition by hand: what authors may remove, who else is at it, and how a change is taken back.

-- What an edition says may be removed by whoever writes it; the trail keeps it, and it can be brought back from there. An approved
-- edition is closed to this as to everything (0002).
do $$
declare
  content text;
begin
  for content in select tgrelid::regclass::text from pg_trigger where tgname = 'closed_edition' order by 1 loop
    execute format('grant delete on %s to weald_app', content);
    execute format('create policy remove on %s for delete to weald_app
      using ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
  end loop;

  -- Money is also written by who writes it for every partnership while an edition stands in some states, as finance does.
  foreach content in array array['budget_lines', 'budget_figure_sources', 'staffing_lines', 'staffing_funding'] loop
    execute format('drop policy add on %I', content);
    execute format('drop policy change on %I', content);
    execute format('drop policy remove on %I', content);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and edition_id in (select agreement.reached_editions()))', content);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and edition_id in (select agreement.reached_editions()))', content);
    execute format('create policy remove on %I for delete to weald_app
      using ((select access.writing()) and edition_id in (select agreement.reached_editions()))', content);
  end loop;
end
$$;

-- Holds an edition in the state in which it stands until the transaction ends, and tells that state as it is once it is held: several may
-- write in it at a time, and nobody moves it on meanwhile. No row where it is out of reach.
create function agreement.hold_for_writing(edition uuid) returns table (state text, visibility text, owners text[])
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return query
    select e.state, e.visibility,
      array(select p.code from plan_owners o join partnerships p on p.id = o.partnership_id where o.plan_id = e.plan_id order by o.position)
    from editions e where e.id = edition and e.id in (select agreement.reached_editions()) for share of e;
end
$$;
revoke execute on function agreement.hold_for_writing from public;
grant execute on function agreement.hold_for_writing to weald_app;


-- Who is at an edition now, so that two authors know of each other. It is no record: rows are overwritten and mean nothing after a minute.
create table edition_presence (
  edition_id uuid not null,
  actor text not null,
  name text not null,
  -- The part of the plan that they look at, in the words of the page.
  place text,
  seen_at timestamptz not null,
  constraint edition_presence_pkey primary key (edition_id, actor),
  constraint edition_presence_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
call access.lock_table('edition_presence');
grant select, insert, update on edition_presence to weald_app;
create policy read on edition_presence for select to weald_app
  using (edition_id in (select agreement.reached_editions()));
create policy add on edition_presence for insert to weald_app
  with check (actor = (select current_setting('app.actor', true)) and edition_id in (select agreement.reached_editions()));
create policy change on edition_presence for update to weald_app
  using (actor = (select current_setting('app.actor', true)));


