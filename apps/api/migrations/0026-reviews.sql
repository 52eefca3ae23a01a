-- How partnerships are reviewed, quarter by quarter: what a cycle asks, what a partnership says of itself, and who signed it. Nothing here is content of an edition: an approved edition never changes, and progress is told beside it, by
-- lineage, so that it stays attached when the plan is amended. See docs/decisions/026.

create schema reviewing;
grant usage on schema reviewing to weald_app;


-- What there is --------------------------------------------------------------

-- A quarter that is reviewed, and the window in which.
create table review_cycles (
  id uuid primary key default uuidv7() not null,
  -- Such as 2008/09 Q1.
  quarter text not null,
  quarter_start date not null,
  quarter_end date not null,
  opens_on date not null,
  due_on date not null,
  instructions text not null,
  -- What each partnership is to write; the words are the domain's.
  asks text[] not null,
  -- Working days from the last day, on which people are told that a review is still open.
  remind_before integer not null,
  chair_after integer not null,
  director_after integer not null,
  opened_by text not null,
  opened_at timestamptz default clock_timestamp() not null,
  constraint review_cycles_quarter unique (quarter),
  constraint review_cycles_days_in_order check (quarter_end < opens_on and opens_on < due_on),
  constraint review_cycles_asks_known check (asks <@ '{narrative,progress,spend}' and asks <> '{}'),
  constraint review_cycles_reminders check (remind_before > 0 and chair_after > 0 and director_after >= chair_after)
);

-- Of one partnership in a cycle.
create table reviews (
  id uuid primary key default uuidv7() not null,
  cycle_id uuid not null,
  partnership_id uuid not null,
  -- The plan in force on the last day of the quarter, as it stood when the cycle was opened; null where none was.
  plan_edition_id uuid,
  state text default 'open' not null,
  -- Since when it has stood there.
  stands_since timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint reviews_key unique (cycle_id, partnership_id),
  constraint reviews_cycle_id_review_cycles_id_fk foreign key (cycle_id) references review_cycles(id),
  constraint reviews_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint reviews_plan_edition_id_editions_id_fk foreign key (plan_edition_id) references editions(id),
  constraint reviews_state_known check (state in ('open', 'submitted', 'chaired', 'signed'))
);
create index reviews_partnership on reviews (partnership_id, cycle_id);
create index reviews_plan_edition on reviews (plan_edition_id);
create index reviews_owed on reviews (state, partnership_id) where state <> 'signed';

-- Who moved a review on, and who signed it: kept for good.
create table review_steps (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  partnership_id uuid not null,
  -- From 1, without a gap.
  number integer not null,
  command text not null,
  from_state text not null,
  to_state text not null,
  actor text not null,
  taken_at timestamptz not null,
  reason text,
  constraint review_steps_number unique (review_id, number),
  constraint review_steps_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint review_steps_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint review_steps_reason_given check (command not in ('return', 'reopen') or btrim(reason) <> '')
);
create index review_steps_partnership on review_steps (partnership_id);

-- What a partnership says of a priority, known by its lineage; without one, of the whole.
create table review_entries (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  partnership_id uuid not null,
  priority_lineage_id uuid,
  narrative text not null,
  assessment text,
  written_by text not null,
  written_at timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint review_entries_key unique nulls not distinct (review_id, priority_lineage_id),
  constraint review_entries_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint review_entries_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint review_entries_assessment_known check (assessment in ('ahead', 'on_track', 'at_risk', 'off_track'))
);
create index review_entries_partnership on review_entries (partnership_id);

-- How an action or a milestone is going: known by its lineage, so that it stays attached across editions.
create table progress_updates (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  partnership_id uuid not null,
  thing text not null,
  lineage_id uuid not null,
  status text not null,
  note text,
  written_by text not null,
  written_at timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint progress_updates_key unique (review_id, lineage_id),
  constraint progress_updates_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint progress_updates_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint progress_updates_status_known check (
    thing = 'actions' and status in ('not_started', 'under_way', 'done', 'dropped')
    or thing = 'action_milestones' and status in ('expected', 'late', 'met', 'dropped'))
);
create index progress_updates_lineage on progress_updates (lineage_id, review_id);
create index progress_updates_partnership on progress_updates (partnership_id);

-- What was spent in the quarter on a line of the budget, and what the authors expect for the year where they know better than the pace.
create table spend_reports (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  partnership_id uuid not null,
  budget_lineage_id uuid not null,
  spent numeric(14,2) not null,
  expected numeric(14,2),
  note text,
  written_by text not null,
  written_at timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint spend_reports_key unique (review_id, budget_lineage_id),
  constraint spend_reports_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint spend_reports_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id)
);
create index spend_reports_line on spend_reports (budget_lineage_id, review_id);
create index spend_reports_partnership on spend_reports (partnership_id);

-- How the partnership stood when its review was handed in, with what that was worked out from: its signatories sign the same, and it stays
-- when figures change. A review that is opened again and handed in anew is rated anew; what was under the earlier signatures stays too.
create table review_ratings (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  -- The step by which it was handed in.
  step_id uuid not null,
  partnership_id uuid not null,
  -- The edition that promised it, which says who may read this.
  plan_edition_id uuid not null,
  measure_lineage_id uuid not null,
  indicator_id uuid not null,
  position integer not null,
  key_target boolean not null,
  colour text not null,
  -- The rule, what went into it and the sentence, as the domain's rule of ratings said them.
  explanation jsonb not null,
  constraint review_ratings_key unique (step_id, measure_lineage_id),
  constraint review_ratings_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint review_ratings_step_id_review_steps_id_fk foreign key (step_id) references review_steps(id),
  constraint review_ratings_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint review_ratings_plan_edition_id_editions_id_fk foreign key (plan_edition_id) references editions(id),
  constraint review_ratings_indicator_id_indicators_id_fk foreign key (indicator_id) references indicators(id),
  constraint review_ratings_colour_known check (colour in ('green', 'amber', 'red', 'grey'))
);
create index review_ratings_review on review_ratings (review_id);
create index review_ratings_partnership on review_ratings (partnership_id);
create index review_ratings_plan_edition on review_ratings (plan_edition_id);
create index review_ratings_indicator on review_ratings (indicator_id);

do $$
declare
  each text;
begin
  foreach each in array array['review_cycles', 'reviews', 'review_steps', 'review_entries', 'progress_updates', 'spend_reports',
    'review_ratings'] loop
    call access.lock_table(each);
  end loop;
end
$$;


-- What must stay true whatever the code does -----------------------------------

-- The very table of packages/domain/src/reviews/workflow.ts; a test holds the two together.
create function reviewing.transitions() returns table (from_state text, command text, to_state text, signs boolean) language sql immutable
begin atomic
  values ('open', 'submit', 'submitted', true), ('submitted', 'chair', 'chaired', true), ('submitted', 'return', 'open', false),
    ('submitted', 'reopen', 'open', false), ('chaired', 'sign', 'signed', true), ('chaired', 'reopen', 'open', false),
    ('signed', 'reopen', 'open', false);
end;

-- A review moves by a step and in no other way; nobody signs twice; actor, time and number are said here.
create function reviewing.take_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  review reviews;
  step record;
begin
  select * into review from reviews where id = new.review_id for update;
  select t.* into step from reviewing.transitions() t where t.from_state = review.state and t.command = new.command;
  if step is null or new.from_state <> review.state or new.to_state <> step.to_state then
    raise exception 'a review has no such step' using errcode = 'WE003', table = tg_table_name;
  end if;
  new.actor := coalesce(audit.setting('app.actor'), 'weald');
  new.taken_at := clock_timestamp();
  new.partnership_id := review.partnership_id;
  if step.signs and exists (
    select 1 from review_steps s where s.review_id = review.id and s.actor = new.actor and s.to_state <> 'open'
      and s.number > coalesce((select max(o.number) from review_steps o where o.review_id = review.id and o.to_state = 'open'), 0)
  ) then
    raise exception 'nobody signs a review twice' using errcode = 'WE004', table = tg_table_name;
  end if;
  select coalesce(max(s.number), 0) + 1 into new.number from review_steps s where s.review_id = review.id;
  update reviews set state = new.to_state, stands_since = new.taken_at, version = version + 1 where id = review.id;
  return new;
end
$$;
create trigger take_step before insert on review_steps for each row execute function reviewing.take_step();
create trigger review_steps_are_kept before update or delete on review_steps
  for each row execute function refuse_change_to_record();
create trigger review_steps_are_not_emptied before truncate on review_steps
  for each statement execute function refuse_change_to_record();

-- What was signed does not change: it is written while the review is open. Whose it is, is said by the review.
create function reviewing.write_while_open() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  review reviews;
begin
  -- So that nobody signs while it is being written.
  select * into review from reviews where id = new.review_id for share;
  if review.state <> 'open' then
    raise exception 'a review is written while it is open' using errcode = 'WE003', table = tg_table_name;
  end if;
  new.partnership_id := review.partnership_id;
  return new;
end
$$;
create trigger written_while_open before insert or update on review_entries for each row execute function reviewing.write_while_open();
create trigger written_while_open before insert or update on progress_updates for each row execute function reviewing.write_while_open();
create trigger written_while_open before insert or update on spend_reports for each row execute function reviewing.write_while_open();

-- Ratings are kept with the step that hands the review in, and never again.
create function reviewing.keep_rating() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  step review_steps;
  review reviews;
begin
  select * into step from review_steps where id = new.step_id;
  select * into review from reviews where id = step.review_id for share;
  if step.command is distinct from 'submit' or review.state <> 'submitted'
    or exists (select 1 from review_steps s where s.review_id = step.review_id and s.number > step.number) then
    raise exception 'ratings are kept when a review is handed in' using errcode = 'WE003', table = tg_table_name;
  end if;
  new.review_id := step.review_id;
  new.partnership_id := review.partnership_id;
  return new;
end
$$;
create trigger kept_when_handed_in before insert on review_ratings for each row execute function reviewing.keep_rating();
create trigger review_ratings_are_kept before update or delete on review_ratings
  for each row execute function refuse_change_to_record();
create trigger review_ratings_are_not_emptied before truncate on review_ratings
  for each statement execute function refuse_change_to_record();

-- Holds a review still until the transaction ends, for whoever reaches its partnership and need not be one who may write the row itself.
create function reviewing.hold(review uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from reviews r where r.id = review and r.partnership_id in (select access.reached_partnerships()) for update;
  return found;
end
$$;


-- Who reads and writes them -------------------------------------------------------

-- Reading reaches as far as the right to read reviews, whatever a transaction is for; writing asks for the very action, and reaches as far as that.
create function access.reads_reviews() returns boolean language sql stable
  return access.acting() and coalesce(nullif(current_setting('app.review_reach', true), ''), 'none') <> 'none';
create function access.reviewed_partnerships() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id from partnerships p
  where access.reads_reviews() and (current_setting('app.review_reach', true) = 'all' or p.code = any (access.listed('app.review_partnerships')));
end;
create function access.reviewing(variadic actions text[]) returns boolean language sql stable
  return access.acting() and coalesce(current_setting('app.reviewing', true), '') = any (actions);
create function access.reached_partnerships() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id from partnerships p
  where access.reaches('all') or access.reaches('own') and p.code = any (access.listed('app.partnerships'));
end;
revoke execute on function access.reads_reviews, access.reviewed_partnerships, access.reviewing, access.reached_partnerships,
  reviewing.transitions, reviewing.take_step, reviewing.write_while_open, reviewing.keep_rating, reviewing.hold from public;
grant execute on function access.reads_reviews, access.reviewed_partnerships, access.reviewing, access.reached_partnerships,
  reviewing.transitions, reviewing.hold to weald_app;

do $$
declare
  told text;
begin
  -- Of a partnership.
  foreach told in array array['reviews', 'review_steps', 'review_entries', 'progress_updates', 'spend_reports', 'review_ratings'] loop
    execute format('grant select, insert on %I to weald_app', told);
    execute format('create policy read on %I for select to weald_app
      using (partnership_id in (select access.reviewed_partnerships()))', told);
  end loop;
  -- What its authors write.
  foreach told in array array['review_entries', 'progress_updates', 'spend_reports'] loop
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.reviewing(''review:update'')) and partnership_id in (select access.reached_partnerships()))', told);
    execute format('create policy change on %I for update to weald_app
      using ((select access.reviewing(''review:update'')) and partnership_id in (select access.reached_partnerships()))', told);
  end loop;
end
$$;

grant select, insert on review_cycles to weald_app;
create policy read on review_cycles for select to weald_app using ((select access.reads_reviews()));

create policy add on reviews for insert to weald_app
  with check ((select access.reviewing('review:oversee')) and partnership_id in (select access.reached_partnerships()));
create policy add on review_steps for insert to weald_app
  with check ((select access.reviewing('review:submit', 'review:sign', 'review:oversee'))
    and partnership_id in (select access.reached_partnerships()));
create policy add on review_ratings for insert to weald_app
  with check ((select access.reviewing('review:submit')) and partnership_id in (select access.reached_partnerships()));
create policy add on review_cycles for insert to weald_app
  with check ((select access.reviewing('review:oversee')) and opened_by = (select access.actor()));

grant update (narrative, assessment, written_by, written_at, version) on review_entries to weald_app;
grant update (status, note, written_by, written_at, version) on progress_updates to weald_app;
grant update (spent, expected, note, written_by, written_at, version) on spend_reports to weald_app;


-- All of it is on the trail ---------------------------------------------------------

call audit.keep('review_cycles', 'plans');
call audit.keep('reviews', 'plans');
call audit.keep('review_steps', 'plans');
call audit.keep('review_entries', 'plans');
call audit.keep('progress_updates', 'plans');
call audit.keep('spend_reports', 'budgets');
call audit.keep('review_ratings', 'figures');


-- Who is told of them ---------------------------------------------------------------

-- People are told of their reviews as of their plans: a notice is about an edition or about a review, and the chain of a review that is
-- still open goes up on the days that its cycle says. See docs/decisions/014 and 026.

alter table notices
  alter column edition_id drop not null,
  add column review_id uuid,
  add constraint notices_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  add constraint notices_about_one check (num_nonnulls(edition_id, review_id) = 1);
create index notices_review on notices (review_id, id);

-- The kinds that there are besides those there have been. A test holds them to the domain's table.
create procedure agreement.add_notice_kinds(variadic kinds text[]) language plpgsql as $$
declare
  known text[] := (
    select array_agg(m[1] order by m[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''(\w+)''', 'g') m
    where k.conname = 'notices_kind_known');
begin
  alter table notices drop constraint notices_kind_known;
  execute format('alter table notices add constraint notices_kind_known check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ' order by k) from unnest(known || kinds) k));
end
$$;
revoke execute on procedure agreement.add_notice_kinds from public;
call agreement.add_notice_kinds('review_opened', 'review_submit', 'review_chair', 'review_sign', 'review_return', 'review_reopen');

drop policy read on notices;
create policy read on notices for select to weald_app
  using ((person is null or person = (select access.actor()))
    and (edition_id in (select agreement.reached_editions()) or review_id in (select r.id from reviews r)));

-- Whether nobody needs to do anything about it any more: a later step has been taken, for reviews as for editions.
create or replace function agreement.is_settled(kind text, edition uuid, subject uuid) returns boolean language sql stable
  return case
    when kind = 'return' then not exists (select 1 from public.feedback f where f.step_id = subject and f.answer is null)
    when kind = 'condition_set' then exists (select 1 from public.conditions c where c.id = subject and c.discharged_at is not null)
    when kind = 'review_opened' then exists (select 1 from public.review_steps s where s.review_id = subject)
    when kind like 'review\_%' then exists (
      select 1 from public.review_steps s join public.review_steps later on later.review_id = s.review_id and later.number > s.number
      where s.id = subject
    )
    else exists (
      select 1 from public.edition_steps s join public.edition_steps later on later.edition_id = s.edition_id and later.number > s.number
      where s.id = subject
    )
  end;

create function reviewing.tell() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cycle review_cycles;
begin
  if tg_table_name = 'reviews' then
    select c.* into cycle from review_cycles c where c.id = new.cycle_id;
    insert into notices (review_id, kind, actor, subject_id, detail, counts_from)
    values (new.id, 'review_opened', coalesce(audit.setting('app.actor'), 'weald'), new.id, cycle.quarter, cycle.due_on);
  else
    select c.* into cycle from review_cycles c join reviews r on r.cycle_id = c.id where r.id = new.review_id;
    insert into notices (review_id, kind, actor, subject_id, detail)
    values (new.review_id, 'review_' || new.command, new.actor, new.id, cycle.quarter);
  end if;
  return null;
end
$$;
create trigger tell after insert on reviews for each row execute function reviewing.tell();
create trigger tell after insert on review_steps for each row execute function reviewing.tell();

revoke execute on function reviewing.tell from public;
