-- What a person made of a rating: beside what was worked out, never instead of it, with a reason, and for exactly the figures that were
-- looked at. It falls away when one of them changes, since it is of others then. See docs/decisions/035.

create table rating_overrides (
  id uuid primary key default uuidv7() not null,
  -- The edition whose measure it is; empty where the county's targets stand in a table of figures.
  edition_id uuid,
  -- As `Rating.id` names it: the same on every day.
  rating text not null,
  -- Of what it was worked out from, without the day.
  inputs_hash text not null,
  -- The period of the figure that was judged.
  figure text,
  computed text not null,
  colour text not null,
  reason text not null,
  last_day date,
  made_by text not null,
  made_at timestamptz default clock_timestamp() not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawn_because text,
  version integer default 1 not null,
  constraint rating_overrides_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint rating_overrides_computed_known check (computed in ('green', 'amber', 'red', 'grey')),
  constraint rating_overrides_colour_known check (colour in ('green', 'amber', 'red')),
  constraint rating_overrides_judges_otherwise check (colour <> computed),
  constraint rating_overrides_with_reason check (btrim(reason) <> ''),
  constraint rating_overrides_withdrawn_told check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3))
);
create unique index rating_overrides_open on rating_overrides (rating, inputs_hash) where withdrawn_at is null;
create index rating_overrides_edition on rating_overrides (edition_id);

-- Who made it and who withdrew it is written here and nowhere else; what was withdrawn is history.
create function keep_rating_override() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor text := audit.setting('app.actor');
begin
  if tg_op = 'INSERT' then
    new.made_by := coalesce(actor, new.made_by);
    new.made_at := clock_timestamp();
  elsif old.withdrawn_at is not null then
    raise exception 'an override is withdrawn once' using errcode = 'WE002', table = tg_table_name;
  else
    new.withdrawn_by := coalesce(actor, new.withdrawn_by);
    new.withdrawn_at := clock_timestamp();
  end if;
  return new;
end
$$;
create trigger keep_override before insert or update on rating_overrides for each row execute function keep_rating_override();
revoke execute on function keep_rating_override from public;

call access.lock_table('rating_overrides');
grant select, insert on rating_overrides to weald_app;
grant update (withdrawn_by, withdrawn_at, withdrawn_because, version) on rating_overrides to weald_app;
-- As visible as the rating that it stands beside.
create policy read on rating_overrides for select to weald_app
  using ((select access.acting()) and (edition_id is null or (select access.reaches('all'))
    or edition_id in (select access.visible_editions())));
create policy add on rating_overrides for insert to weald_app
  with check ((select access.writing()) and (select access.reaches('all')));
create policy change on rating_overrides for update to weald_app
  using ((select access.writing()) and (select access.reaches('all')));

call audit.keep('rating_overrides', 'plans');
