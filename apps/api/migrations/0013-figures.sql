-- Figures as they are entered, before anybody else may read them. What may be read is in `observations`: what editions print, and what has
-- been released. Every way of reading reads those alone, so that small numbers are protected in all of them. See docs/decisions/020.

create table figures (
  id uuid primary key default uuidv7() not null,
  indicator_id uuid not null,
  area text not null,
  partnership_id uuid,
  breakdown text default '' not null,
  kind text not null,
  -- What it is about. A cell that quotes another year is filed under that year, not under its column.
  period_kind text not null,
  period_label text not null,
  period_start date not null,
  period_end date not null,
  -- The period of the column that it was entered in.
  printed_under text not null,
  printed text not null,
  value numeric,
  value_high numeric,
  bound text not null,
  unit text not null,
  row_unit text not null,
  status text not null,
  quoted_period text,
  quoted_scheme text,
  footnote_marks text[] default '{}' not null,
  -- What it was divided from, where the figures of areas add up by their parts.
  numerator numeric,
  denominator numeric,
  source text,
  note text,
  -- Why it is what it is, when it was something else before.
  reason text,
  entered_by text not null,
  entered_at timestamptz default clock_timestamp() not null,
  signed_off_by text,
  signed_off_at timestamptz,
  version integer default 1 not null,
  constraint figures_key unique nulls not distinct (indicator_id, area, partnership_id, breakdown, kind, printed_under),
  constraint figures_indicator_id_indicators_id_fk foreign key (indicator_id) references indicators(id),
  constraint figures_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint figures_area_known check (area in ('county', 'partnership', 'england', 'neighbours')),
  constraint figures_partnership_named check ((area = 'partnership') = (partnership_id is not null)),
  -- Targets are a plan's.
  constraint figures_kind_known check (kind in ('actual', 'estimate', 'provisional', 'comparator')),
  constraint figures_period_in_order check (period_end >= period_start),
  constraint figures_bound_known check (bound in ('exactly', 'at_least', 'at_most', 'about', 'more_than', 'range')),
  constraint figures_status_known check (status in ('normal', 'provisional', 'not_available', 'not_applicable', 'to_be_confirmed',
    'suppressed', 'not_printed')),
  constraint figures_absence_has_no_value check (status in ('normal', 'provisional') or value is null),
  constraint figures_range_has_two_ends check ((bound = 'range') = (value_high is not null)),
  constraint figures_parts_together check ((numerator is null) = (denominator is null) and denominator is distinct from 0),
  constraint figures_signed_off_told check ((signed_off_by is null) = (signed_off_at is null))
);
create index figures_period on figures (indicator_id, period_start);
create index figures_partnership on figures (partnership_id, period_start);

-- A period that is closed in a catalogue: figures about it, and about what lies within it, are entered and signed off no more.
create table period_locks (
  id uuid primary key default uuidv7() not null,
  catalogue_id uuid not null,
  period_kind text not null,
  period_label text not null,
  period_start date not null,
  period_end date not null,
  locked_by text not null,
  locked_at timestamptz default clock_timestamp() not null,
  locked_because text,
  unlocked_by text,
  unlocked_at timestamptz,
  unlocked_because text,
  version integer default 1 not null,
  constraint period_locks_catalogue_id_indicator_catalogues_id_fk foreign key (catalogue_id) references indicator_catalogues(id),
  constraint period_locks_period_in_order check (period_end >= period_start),
  constraint period_locks_unlocked_told check (num_nonnulls(unlocked_by, unlocked_at, unlocked_because) in (0, 3)),
  constraint period_locks_unlocked_by_another check (unlocked_by <> locked_by),
  constraint period_locks_unlocked_with_reason check (btrim(unlocked_because) <> '')
);
create unique index period_locks_open on period_locks (catalogue_id, period_kind, period_label) where unlocked_at is null;
create index period_locks_catalogue on period_locks (catalogue_id, period_start);


-- What must stay true --------------------------------------------------------

-- Whoever locks a period waits for those who are entering figures, and they for whoever locks it.
create function hold_catalogue_for_lock() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from indicator_catalogues c where c.id = new.catalogue_id for no key update;
  return new;
end
$$;
create trigger hold_catalogue before insert on period_locks for each row execute function hold_catalogue_for_lock();

-- A period that was opened again is history; locking it anew is another lock.
create function refuse_change_to_ended_lock() returns trigger language plpgsql as $$
begin
  raise exception 'a lock ends once' using errcode = 'WE002', table = tg_table_name;
end
$$;
create trigger lock_ends_once before update on period_locks
  for each row when (old.unlocked_at is not null) execute function refuse_change_to_ended_lock();

-- A figure stays where it was entered, is signed off by somebody else than whoever entered it, and moves no more once its period is locked.
-- Who entered it and who signed it off is written here and nowhere else.
create function keep_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor text := audit.setting('app.actor');
  door text := audit.setting('app.figures');
  is_other boolean := true;
begin
  if tg_op = 'UPDATE' then
    if (new.indicator_id, new.area, new.partnership_id, new.breakdown, new.kind, new.printed_under)
      is distinct from (old.indicator_id, old.area, old.partnership_id, old.breakdown, old.kind, old.printed_under) then
      raise exception 'a figure stays where it was entered' using errcode = 'WE003', table = tg_table_name;
    end if;
    is_other := (new.printed, new.value, new.value_high, new.bound, new.unit, new.row_unit, new.status, new.quoted_period, new.quoted_scheme,
        new.footnote_marks, new.numerator, new.denominator, new.source, new.note, new.period_kind, new.period_label)
      is distinct from (old.printed, old.value, old.value_high, old.bound, old.unit, old.row_unit, old.status, old.quoted_period,
        old.quoted_scheme, old.footnote_marks, old.numerator, old.denominator, old.source, old.note, old.period_kind, old.period_label);
  end if;

  perform 1 from indicator_catalogues c join indicators i on i.catalogue_id = c.id where i.id = new.indicator_id for key share of c;
  if exists (
    select 1 from period_locks l join indicators i on i.catalogue_id = l.catalogue_id
    where i.id = new.indicator_id and l.unlocked_at is null
      and (new.period_start >= l.period_start and new.period_end <= l.period_end
        or (l.period_kind, l.period_label) = (new.period_kind, new.printed_under))
  ) then
    raise exception 'the period is locked' using errcode = 'WE006', table = tg_table_name;
  end if;

  if is_other then
    if door = 'sign' then
      raise exception 'whoever signs off changes nothing' using errcode = 'WE003', table = tg_table_name;
    end if;
    if tg_op = 'UPDATE' and coalesce(btrim(new.reason), '') = '' then
      raise exception 'a figure changes for a reason' using errcode = 'WE003', table = tg_table_name;
    end if;
    new.entered_by := coalesce(actor, new.entered_by);
    new.entered_at := clock_timestamp();
    -- Weald itself takes over what was signed off elsewhere.
    if actor is not null or tg_op = 'UPDATE' then
      new.signed_off_by := null;
      new.signed_off_at := null;
    end if;
  else
    new.entered_by := old.entered_by;
    new.entered_at := old.entered_at;
    if new.signed_off_by is distinct from old.signed_off_by then
      if new.signed_off_by is null or door is distinct from 'sign' and actor is not null then
        raise exception 'a figure that was signed off stays so until it changes' using errcode = 'WE003', table = tg_table_name;
      end if;
      new.signed_off_by := coalesce(actor, new.signed_off_by);
      new.signed_off_at := clock_timestamp();
    end if;
  end if;
  if new.signed_off_by in (select e.editor from agreement.editors_behind(new.entered_by) as e(editor)) then
    raise exception 'nobody signs off what they entered themselves' using errcode = 'WE004', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger keep_figure before insert or update on figures for each row execute function keep_figure();
revoke execute on function hold_catalogue_for_lock, refuse_change_to_ended_lock, keep_figure from public;


-- The second lock --------------------------------------------------------------

call access.lock_table('figures');
call access.lock_table('period_locks');

-- What a transaction was opened to do with figures: 'read', 'enter', 'sign', 'lock' or 'release' them; anything else shows none of them.
create function access.figures(variadic doors text[]) returns boolean language sql stable
  return access.acting() and coalesce(current_setting('app.figures', true), '') = any (doors);

create function access.own_partnerships() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id from partnerships p where access.reaches('own') and p.code = any (access.listed('app.partnerships'));
end;
revoke execute on function access.figures, access.own_partnerships from public;
grant execute on function access.figures, access.own_partnerships to weald_app;

grant select, insert, update on figures to weald_app;
create policy read on figures for select to weald_app
  using ((select access.figures('read', 'enter', 'sign', 'release'))
    and ((select access.reaches('all')) or partnership_id in (select access.own_partnerships())));
create policy add on figures for insert to weald_app
  with check ((select access.figures('enter'))
    and ((select access.reaches('all')) or partnership_id in (select access.own_partnerships())));
create policy change on figures for update to weald_app
  using ((select access.figures('enter', 'sign'))
    and ((select access.reaches('all')) or partnership_id in (select access.own_partnerships())));

-- That a period is closed is no secret. It is closed for the whole county, so somebody of one partnership does not close it.
grant select, insert on period_locks to weald_app;
grant update (unlocked_by, unlocked_at, unlocked_because, version) on period_locks to weald_app;
create policy read on period_locks for select to weald_app using ((select access.acting()));
create policy add on period_locks for insert to weald_app
  with check ((select access.figures('lock')) and (select access.reaches('all')) and locked_by = (select access.actor()) and unlocked_at is null);
create policy change on period_locks for update to weald_app
  using ((select access.figures('lock')) and (select access.reaches('all')) and unlocked_at is null)
  with check (unlocked_by = (select access.actor()));


-- The trail ----------------------------------------------------------------------

-- The history of a figure is the figure: it is a matter of its own, which only a transaction opened for figures is shown.
alter table audit_entries
  drop constraint audit_entries_matter_known,
  add constraint audit_entries_matter_known check (matter in ('plans', 'budgets', 'figures', 'raw', 'system'));
alter policy read on audit_entries using (
  case matter
    when 'system' then (select access.administering())
    when 'raw' then (select access.figures('read', 'enter', 'sign', 'release'))
      and ((select access.reaches('all')) or chain = any ((select access.listed('app.partnerships'))::text[]))
    else (select access.reaches('all'))
      or edition in (select audit.standing_editions())
      or edition is null and plan_code in (select audit.standing_plan_codes())
      or plan_code is null and subject_table is distinct from 'supersessions'
        and (select access.acting()) and (select access.listed('app.states')) <> '{}'
      or plan_code in (select audit.own_plan_codes())
      or plan_code is null and (select access.reaches('own')) and chain = any ((select access.listed('app.partnerships'))::text[])
  end
);

call audit.keep('figures', 'raw');
call audit.keep('period_locks', 'figures');
