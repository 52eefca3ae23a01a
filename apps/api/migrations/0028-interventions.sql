-- What the county does about a partnership that does not deliver, and what that takes away: a suspended power is gone here as well as in the
-- policy table, whoever asks. See docs/decisions/025.

create schema interventions;
grant usage on schema interventions to weald_app;


-- The county's rule ----------------------------------------------------------

-- When an intervention is proposed: so many key targets, each missed so many times running. The newest row counts; the others tell how
-- it came about.
create table intervention_rules (
  id uuid primary key default uuidv7() not null,
  targets integer not null,
  periods integer not null,
  -- Whether a target that is missed by less than is tolerated counts, too.
  amber_counts boolean default false not null,
  reason text not null,
  set_by text not null,
  set_at timestamptz default clock_timestamp() not null,
  constraint intervention_rules_counts check (targets between 1 and 100 and periods between 1 and 20),
  constraint intervention_rules_reasoned check (btrim(reason) <> '')
);
insert into intervention_rules (targets, periods, reason, set_by) values (2, 2, 'What Weald begins with, until the county sets a rule of its own.', 'weald');


-- Interventions ----------------------------------------------------------------

create table interventions (
  id uuid primary key default uuidv7() not null,
  -- By which people call it, from 1 in the whole county.
  number integer generated always as identity,
  partnership_id uuid not null,
  kind text not null,
  state text default 'proposed' not null,
  -- What it would take away, or takes: of suspended powers alone.
  powers text[] default '{}' not null,
  -- Why it is proposed, and by which rule where it was one that asked.
  reason text not null,
  rule_id uuid,
  proposed_by text not null,
  proposed_at timestamptz default clock_timestamp() not null,
  -- The decision, for or against.
  body text,
  decided_on date,
  minute_reference text,
  decision_note text,
  decided_by text,
  decided_at timestamptz,
  -- From this day on it is in effect.
  starts_on date,
  review_on date,
  lifted_because text,
  lifted_by text,
  lifted_at timestamptz,
  version integer default 1 not null,
  constraint interventions_number unique (number),
  constraint interventions_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint interventions_rule_id_intervention_rules_id_fk foreign key (rule_id) references intervention_rules(id),
  constraint interventions_kind_known check (kind in ('change_in_management', 'reduction_in_resources', 'suspended_powers')),
  constraint interventions_state_known check (state in ('proposed', 'declined', 'decided', 'reviewed', 'lifted')),
  constraint interventions_powers_known check (powers <@ '{submit,approve,spend}' and (kind = 'suspended_powers') = (powers <> '{}')),
  constraint interventions_reasoned check (btrim(reason) <> ''),
  constraint interventions_decision_told
    check (num_nonnulls(body, decided_on, decided_by, decided_at) = case when state = 'proposed' then 0 else 4 end),
  constraint interventions_start_told check ((starts_on is not null) = (state in ('decided', 'reviewed', 'lifted'))),
  constraint interventions_lifting_told check (num_nonnulls(lifted_because, lifted_by, lifted_at) = case when state = 'lifted' then 3 else 0 end)
);
create index interventions_partnership on interventions (partnership_id, number);
create index interventions_rule on interventions (rule_id);
-- One proposal of a kind at a time, so that nobody is asked the same thing twice.
create unique index interventions_one_proposal on interventions (partnership_id, kind) where state = 'proposed';

-- The key targets that it rests on, as they stood when it was proposed: a figure that is put right later does not rewrite a reason.
create table intervention_targets (
  id uuid primary key default uuidv7() not null,
  intervention_id uuid not null,
  position integer not null,
  measure_lineage_id uuid not null,
  indicator text not null,
  title text not null,
  period text not null,
  colour text not null,
  sentence text not null,
  constraint intervention_targets_key unique (intervention_id, position),
  constraint intervention_targets_colour_known check (colour in ('red', 'amber')),
  constraint intervention_targets_intervention_id_interventions_id_fk foreign key (intervention_id) references interventions(id)
);

-- Who was there when it was decided, and what they declared.
create table intervention_people (
  id uuid primary key default uuidv7() not null,
  intervention_id uuid not null,
  position integer not null,
  name text not null,
  part text,
  interest text,
  constraint intervention_people_key unique (intervention_id, position),
  constraint intervention_people_intervention_id_interventions_id_fk foreign key (intervention_id) references interventions(id)
);

create table intervention_reviews (
  id uuid primary key default uuidv7() not null,
  intervention_id uuid not null,
  number integer not null,
  reviewed_on date not null,
  finding text not null,
  next_review_on date,
  reviewed_by text not null,
  recorded_at timestamptz default clock_timestamp() not null,
  constraint intervention_reviews_number unique (intervention_id, number),
  constraint intervention_reviews_intervention_id_interventions_id_fk foreign key (intervention_id) references interventions(id),
  constraint intervention_reviews_find_something check (btrim(finding) <> '')
);

call access.lock_table('intervention_rules');
call access.lock_table('interventions');
call access.lock_table('intervention_targets');
call access.lock_table('intervention_people');
call access.lock_table('intervention_reviews');

do $$
declare
  record text;
begin
  foreach record in array array['intervention_rules', 'intervention_targets', 'intervention_people', 'intervention_reviews'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change_to_record()', record || '_are_kept', record);
  end loop;
end
$$;


-- How they move on -----------------------------------------------------------------

-- The very table of packages/domain/src/interventions/states.ts; a test holds the two together.
create table intervention_transitions (
  from_state text not null,
  command text not null,
  to_state text not null,
  constraint intervention_transitions_pkey primary key (from_state, command)
);
insert into intervention_transitions (from_state, command, to_state) values
  ('proposed', 'decide', 'decided'),
  ('proposed', 'decline', 'declined'),
  ('decided', 'lift', 'lifted'),
  ('in_effect', 'review', 'reviewed'),
  ('in_effect', 'lift', 'lifted'),
  ('reviewed', 'review', 'reviewed'),
  ('reviewed', 'lift', 'lifted');
call access.lock_table('intervention_transitions');

-- The county's day, which is handed over by the transaction (src/db/transaction.ts); Weald itself goes by the clock.
create function interventions.today() returns date language sql stable
  return coalesce(nullif(current_setting('app.day', true), '')::date, (clock_timestamp() at time zone 'Europe/London')::date);

-- Whether whoever acts has a part in this partnership.
create function interventions.concerns_actor(partnership uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (
    select 1 from accounts a
      join lateral (
        select id from role_grants where account_id = a.id and ended_at is null and not county
          and starts_on <= interventions.today() and coalesce(ends_on >= interventions.today(), true)
        union all
        select r.id from post_holdings h join role_grants r on r.post_id = h.post_id
        where h.person_id = a.person_id and r.ended_at is null and not r.county
          and coalesce(h.starts_on <= interventions.today(), true) and coalesce(h.ends_on >= interventions.today(), true)
      ) g on true
      join role_grant_partnerships p on p.grant_id = g.id
    where 'person:' || a.code = access.actor() and p.partnership_id = partnership
  );
end;

-- Takes no step that is not in the table, and none that is decided by who proposed it or by somebody of the partnership.
create function interventions.keep_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stands text := old.state;
begin
  if (new.id, new.number, new.partnership_id, new.reason, new.rule_id, new.proposed_by, new.proposed_at)
    is distinct from (old.id, old.number, old.partnership_id, old.reason, old.rule_id, old.proposed_by, old.proposed_at)
    or old.state <> 'proposed' and (new.kind, new.powers, new.starts_on, new.body, new.decided_on, new.decided_by, new.decided_at)
      is distinct from (old.kind, old.powers, old.starts_on, old.body, old.decided_on, old.decided_by, old.decided_at) then
    raise exception 'what was proposed and decided is not rewritten' using errcode = 'WE002', table = tg_table_name;
  end if;
  if stands = 'decided' and old.starts_on <= interventions.today() then
    stands := 'in_effect';
  end if;
  if not exists (select 1 from intervention_transitions t where t.from_state = stands and t.to_state = new.state) then
    raise exception 'an intervention takes no such step' using errcode = 'WE003', table = tg_table_name;
  end if;
  if access.acting() and (
    interventions.concerns_actor(new.partnership_id) or old.state = 'proposed' and old.proposed_by = access.actor()
  ) then
    raise exception 'nobody decides on an intervention of their own' using errcode = 'WE004', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger keep_order before update on interventions for each row execute function interventions.keep_order();
create trigger interventions_are_kept before delete on interventions for each row execute function refuse_change_to_record();

create function interventions.refuse_own_proposal() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if access.acting() and interventions.concerns_actor(new.partnership_id) then
    raise exception 'nobody decides on an intervention of their own' using errcode = 'WE004', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger refuse_own_proposal before insert on interventions for each row execute function interventions.refuse_own_proposal();


-- What is suspended ------------------------------------------------------------------

-- The powers that owners of a plan are without today, one row for each intervention that suspends one. Whoever reads a plan may know why
-- nothing can be done to it, so this reads past the policies: which powers and since when, and nothing of the reasons.
create function interventions.suspended_of_plan(plan uuid)
returns table (partnership text, name text, power text, since date, intervention integer, owner uuid)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.code, p.name, w.power, i.starts_on, i.number, p.id
  from plan_owners o
    join partnerships p on p.id = o.partnership_id
    join interventions i on i.partnership_id = p.id
    cross join lateral unnest(i.powers) as w(power)
  where o.plan_id = plan and i.state in ('decided', 'reviewed') and i.starts_on <= interventions.today()
  order by o.position, i.number, w.power;
end;

-- The same of the plan of an edition, as the domain's SuspendedPower reads it.
create function interventions.suspended(edition uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(jsonb_agg(jsonb_build_object('partnership', s.partnership, 'name', s.name, 'power', s.power, 'since', s.since,
    'intervention', s.intervention)), '[]')
  from editions e cross join lateral interventions.suspended_of_plan(e.plan_id) s where e.id = edition;
end;

-- An edition gets to a gate by being submitted, and is approved by being approved: by a step, or taken over from elsewhere.
create function interventions.refuse_suspended_move() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from interventions.suspended_of_plan(new.plan_id) s
    where s.power = case when new.state in ('priorities_submitted', 'submitted') then 'submit' when new.state = 'approved' then 'approve' end
  ) then
    raise exception 'an owner of the plan is without this power' using errcode = 'WE006', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger refuse_suspended_move before update on editions
  for each row when (new.state <> old.state) execute function interventions.refuse_suspended_move();

-- A board consents by its own power, whatever stands with the other owners.
create function interventions.refuse_suspended_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from editions e cross join lateral interventions.suspended_of_plan(e.plan_id) s
    where e.id = new.edition_id and s.owner = new.partnership_id and s.power = 'approve'
  ) then
    raise exception 'the owner is without this power' using errcode = 'WE006', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger refuse_suspended_consent before insert on consents
  for each row execute function interventions.refuse_suspended_consent();

-- Money, a whole statement at once. What is copied into an edition that is only now being begun is not spent.
create function interventions.refuse_suspended_spending() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  touched uuid[];
begin
  if tg_op = 'DELETE' then
    select array_agg(distinct edition_id) into touched from old_rows;
  else
    select array_agg(distinct edition_id) into touched from new_rows;
  end if;
  if exists (
    select 1 from editions e cross join lateral interventions.suspended_of_plan(e.plan_id) s
    where e.id = any (touched) and s.power = 'spend' and e.xmin <> pg_current_xact_id()::xid
  ) then
    raise exception 'an owner of the plan is without this power' using errcode = 'WE006', table = tg_table_name;
  end if;
  return null;
end
$$;

-- Holds a table of money to that.
create procedure interventions.guard_spending(money regclass) language plpgsql as $$
begin
  execute format('create trigger suspended_insert after insert on %s referencing new table as new_rows
    for each statement execute function interventions.refuse_suspended_spending()', money);
  execute format('create trigger suspended_update after update on %s referencing new table as new_rows
    for each statement execute function interventions.refuse_suspended_spending()', money);
  execute format('create trigger suspended_delete after delete on %s referencing old table as old_rows
    for each statement execute function interventions.refuse_suspended_spending()', money);
end
$$;
call interventions.guard_spending('budget_lines');
call interventions.guard_spending('budget_figure_sources');
call interventions.guard_spending('staffing_lines');
call interventions.guard_spending('staffing_funding');

revoke execute on all functions in schema interventions from public;
revoke execute on all procedures in schema interventions from public;
grant execute on function interventions.today, interventions.concerns_actor, interventions.suspended, interventions.suspended_of_plan to weald_app;


-- Who reads and writes them ------------------------------------------------------------

-- The partnerships whose interventions somebody reads. That plans of a partnership are public is no way to them, and a key has none.
create function interventions.reached_partnerships() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id from partnerships p
  where starts_with(access.actor(), 'person:') and (
    access.reaches('all') or access.reaches('own') and p.code = any (access.listed('app.partnerships')) or access.listed('app.states') <> '{}'
  );
end;
revoke execute on function interventions.reached_partnerships from public;
grant execute on function interventions.reached_partnerships to weald_app;

grant select on intervention_transitions, intervention_rules to weald_app;
create policy read on intervention_transitions for select to weald_app using ((select access.acting()));
create policy read on intervention_rules for select to weald_app using ((select access.acting()));
grant insert (targets, periods, amber_counts, reason, set_by) on intervention_rules to weald_app;
create policy add on intervention_rules for insert to weald_app
  with check ((select access.writing()) and (select access.reaches('all')) and set_by = (select access.actor()));

grant select on interventions to weald_app;
-- An actor proposes, and no more: everything else of a new row is as the table says.
grant insert (partnership_id, kind, powers, reason, rule_id, proposed_by) on interventions to weald_app;
grant update (kind, state, powers, body, decided_on, minute_reference, decision_note, decided_by, decided_at, starts_on, review_on, lifted_because,
  lifted_by, lifted_at, version) on interventions to weald_app;
create policy read on interventions for select to weald_app using (partnership_id in (select interventions.reached_partnerships()));
create policy add on interventions for insert to weald_app
  with check ((select access.writing()) and (select access.reaches('all')) and proposed_by = (select access.actor()));
create policy change on interventions for update to weald_app
  using ((select access.writing()) and (select access.reaches('all')));

do $$
declare
  told text;
begin
  foreach told in array array['intervention_targets', 'intervention_people', 'intervention_reviews'] loop
    execute format('grant select, insert on %I to weald_app', told);
    execute format('create policy read on %I for select to weald_app using (intervention_id in (select i.id from interventions i))', told);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and (select access.reaches(''all'')))', told);
  end loop;
end
$$;


-- All of it is on the trail ----------------------------------------------------------------

call audit.keep('intervention_rules', 'plans');
call audit.keep('interventions', 'plans');
call audit.keep('intervention_targets', 'plans');
call audit.keep('intervention_people', 'plans');
call audit.keep('intervention_reviews', 'plans');


-- Those concerned are told -----------------------------------------------------------------

do $$
declare
  known text[] := (
    select array_agg(m[1] order by m[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''(\w+)''', 'g') m
    where k.conname = 'notices_kind_known');
begin
  known := known || array['intervention_proposed', 'intervention_declined', 'intervention_decided', 'intervention_reviewed', 'intervention_lifted'];
  alter table notices drop constraint notices_kind_known;
  execute format('alter table notices add constraint notices_kind_known check (kind in (%s))',
    (select string_agg(quote_literal(k), ', ' order by k) from unnest(known) k));
end
$$;
-- An intervention concerns each plan of its partnership, so the same thing may be told of several editions.
alter table notices drop constraint notices_key,
  add constraint notices_key unique nulls not distinct (subject_id, kind, rung, person, edition_id);

-- Told by the editions that the partnership answers for: through them a notice reaches its own people and those of the county. What is
-- only between it and the county is not told by a plan that it shares with others; a suspended power is, since it holds up each of its plans.
create function interventions.tell_of(about interventions, kind text, subject uuid) returns void
language sql security definer set search_path = public, pg_temp
begin atomic
  select agreement.tell(e.id, kind, subject, null, p.name)
  from partnerships p
    join plan_owners o on o.partnership_id = p.id
    cross join lateral (
      select id from editions where plan_id = o.plan_id and state <> 'superseded' order by (state = 'approved') desc, number desc limit 1
    ) e
  where p.id = about.partnership_id and (
    kind in ('intervention_proposed', 'intervention_declined') or about.kind = 'suspended_powers'
    or not exists (select 1 from plan_owners other where other.plan_id = o.plan_id and other.partnership_id <> p.id)
  );
end;

create function interventions.tell() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  about interventions;
begin
  if tg_table_name = 'intervention_reviews' then
    select * into about from interventions where id = new.intervention_id;
    perform interventions.tell_of(about, 'intervention_reviewed', new.id);
  elsif tg_op = 'INSERT' then
    perform interventions.tell_of(new, 'intervention_proposed', new.id);
  else
    perform interventions.tell_of(new, 'intervention_' || new.state, new.id);
  end if;
  return null;
end
$$;
create trigger tell after insert on interventions for each row when (new.state = 'proposed') execute function interventions.tell();
create trigger tell_decided after update on interventions
  for each row when (new.state in ('declined', 'decided', 'lifted') and new.state <> old.state) execute function interventions.tell();
create trigger tell after insert on intervention_reviews for each row execute function interventions.tell();

revoke execute on function interventions.tell_of, interventions.tell from public;
