-- Figures on their way to everybody. What is released stands in `observations` as it may be read, with a sign in place of what is withheld;
-- what it was before is kept here, so that no later release gives it away by its difference from this one. See docs/decisions/023.

create table releases (
  id uuid primary key default uuidv7() not null,
  -- References of the indicators, as they were asked for.
  indicators text[] not null,
  period_label text not null,
  -- Counts from 1 up to this were taken for small.
  up_to integer not null,
  printed integer not null,
  withheld integer not null,
  reason text not null,
  released_by text not null,
  released_at timestamptz default clock_timestamp() not null,
  constraint releases_threshold_sound check (up_to between 1 and 100),
  constraint releases_with_reason check (btrim(reason) <> '')
);

-- A figure as a release took it, with what the release decided. It is as raw as the figure itself.
create table released_figures (
  id uuid primary key default uuidv7() not null,
  release_id uuid not null,
  figure_id uuid not null,
  indicator_id uuid not null,
  area text not null,
  partnership_id uuid,
  breakdown text not null,
  kind text not null,
  period_kind text not null,
  period_label text not null,
  period_start date not null,
  period_end date not null,
  printed_under text not null,
  unit text not null,
  status text not null,
  bound text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  up_to integer not null,
  outcome text not null,
  reason text not null,
  constraint released_figures_once unique (release_id, figure_id),
  constraint released_figures_release_id_releases_id_fk foreign key (release_id) references releases(id),
  constraint released_figures_figure_id_figures_id_fk foreign key (figure_id) references figures(id),
  constraint released_figures_indicator_id_indicators_id_fk foreign key (indicator_id) references indicators(id),
  constraint released_figures_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint released_figures_outcome_known check (outcome in ('printed', 'hidden')),
  -- The second lock of what is small in itself, whatever the code above decides.
  constraint released_figures_small_withheld check (
    outcome = 'hidden' or area not in ('county', 'partnership') or kind = 'comparator' or bound <> 'exactly'
    or unit in ('money', 'fte', 'years', 'yes_no', 'band', 'text')
    or case unit
      when 'count' then value is null or value not between 1 and up_to
      else denominator is null or denominator not between 1 and up_to
        and (numerator not between 1 and up_to or numerator <> trunc(numerator))
        and (unit <> 'percent' or denominator - numerator not between 1 and up_to)
    end
  )
);
create index released_figures_indicator on released_figures (indicator_id, release_id);
create index released_figures_partnership on released_figures (partnership_id);
create index released_figures_figure on released_figures (figure_id);

alter table observations
  add column release_id uuid,
  add constraint observations_release_id_releases_id_fk foreign key (release_id) references releases(id),
  add constraint observations_released_alone check (release_id is null or source_edition_id is null);
create index observations_release on observations (release_id);


-- What must stay true --------------------------------------------------------

-- One release after the other: each must know what those before it printed.
create function release_in_turn() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('releases'));
  new.released_by := coalesce(audit.setting('app.actor'), new.released_by);
  new.released_at := clock_timestamp();
  return new;
end
$$;
create trigger in_turn before insert on releases for each row execute function release_in_turn();

-- Nobody releases what they entered themselves, nor what nobody has signed off.
create function keep_released_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  figure figures%rowtype;
begin
  select * into figure from figures f where f.id = new.figure_id for key share;
  if figure.signed_off_by is null then
    raise exception 'what is released is signed off' using errcode = 'WE003', table = tg_table_name;
  end if;
  if audit.setting('app.actor') in (select e.editor from agreement.editors_behind(figure.entered_by) as e(editor)) then
    raise exception 'nobody releases what they entered themselves' using errcode = 'WE004', table = tg_table_name;
  end if;
  if (new.value, new.numerator, new.denominator, new.status, new.unit, new.bound)
    is distinct from (figure.value, figure.numerator, figure.denominator, figure.status, figure.unit, figure.bound) then
    raise exception 'a release takes figures as they are' using errcode = 'WE003', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger keep_released_figure before insert on released_figures for each row execute function keep_released_figure();

-- A value of a release is what that release decided, and only another release changes it.
create function keep_released_value() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.release_id is null then
    if tg_op = 'UPDATE' and old.release_id is not null then
      raise exception 'what was released changes by a release' using errcode = 'WE007', table = tg_table_name;
    end if;
    return new;
  end if;
  if not exists (
    select 1 from released_figures f
    where f.release_id = new.release_id and f.indicator_id = new.indicator_id and f.area = new.area
      and f.partnership_id is not distinct from new.partnership_id and f.breakdown = new.breakdown and f.kind = new.kind
      and f.printed_under = new.printed_under
      and case f.outcome
        when 'printed' then new.value is not distinct from f.value
        else (new.status, new.printed, new.bound) = ('suppressed', '[c]', 'exactly')
          and num_nonnulls(new.value, new.value_high, new.numerator, new.denominator, new.note, new.quoted_period, new.quoted_scheme) = 0
      end
  ) then
    raise exception 'a released value is what its release decided' using errcode = 'WE007', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger keep_released_value before insert or update on observations for each row execute function keep_released_value();
revoke execute on function release_in_turn, keep_released_figure, keep_released_value from public;


-- The second lock --------------------------------------------------------------

call access.lock_table('releases');
call access.lock_table('released_figures');

-- That something was released is no secret; what it was before is one.
grant select, insert on releases to weald_app;
create policy read on releases for select to weald_app using ((select access.acting()));
create policy add on releases for insert to weald_app
  with check ((select access.figures('release')) and (select access.reaches('all')) and released_by = (select access.actor()));

grant select, insert on released_figures to weald_app;
create policy read on released_figures for select to weald_app
  using ((select access.figures('read', 'release')) and (select access.reaches('all')));
create policy add on released_figures for insert to weald_app
  with check ((select access.figures('release')) and (select access.reaches('all')));

alter policy add on observations with check (
  (select access.writing()) and ((select access.reaches('all')) or source_edition_id in (select access.own_editions()))
  or (select access.figures('release')) and (select access.reaches('all')) and release_id is not null);
alter policy change on observations
  using ((select access.writing()) and ((select access.reaches('all')) or source_edition_id in (select access.own_editions()))
    or (select access.figures('release')) and (select access.reaches('all')) and source_edition_id is null)
  with check ((select access.writing()) and ((select access.reaches('all')) or source_edition_id in (select access.own_editions()))
    or (select access.figures('release')) and (select access.reaches('all')) and release_id is not null);


-- The trail ----------------------------------------------------------------------

call audit.keep('releases', 'figures');
call audit.keep('released_figures', 'raw');
