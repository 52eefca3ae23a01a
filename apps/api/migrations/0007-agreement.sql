-- How an edition is agreed: who wrote it, who consented, what was decided and what was asked for. The states change by steps alone, and
-- PostgreSQL takes no step that the workflow does not know, none that is decided by somebody who wrote the edition, and no approval of
-- anything but what was endorsed. See docs/decisions/010.

create schema agreement;
grant usage on schema agreement to weald_app;


-- Who wrote an edition -----------------------------------------------------

-- One row for each who changed anything in an edition, with the last time they did. Kept by the database, so that no code can forget.
create table edition_editors (
  edition_id uuid not null,
  -- As the audit trail names them.
  editor text not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  constraint edition_editors_pkey primary key (edition_id, editor),
  constraint edition_editors_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
call access.lock_table('edition_editors');

-- A key writes for its owner, who is an editor as well.
create function agreement.editors_behind(actor text) returns setof text language sql stable security definer set search_path = public, pg_temp
begin atomic
  select actor
  union
  select 'person:' || a.code from service_accounts s join accounts a on a.id = s.owner_id where 'service:' || s.id = actor;
end;

create function agreement.remember_editor() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  actor text := coalesce(audit.setting('app.actor'), 'weald');
  touched uuid[];
begin
  if tg_table_name = 'editions' then
    -- A step moves an edition on; that is not writing it.
    select array_agg(distinct n.id) into touched from new_rows n join old_rows o using (id)
    where (n.title, n.as_at, n.as_at_printed, n.note) is distinct from (o.title, o.as_at, o.as_at_printed, o.note);
  elsif tg_op = 'DELETE' then
    select array_agg(distinct edition_id) into touched from old_rows;
  else
    select array_agg(distinct edition_id) into touched from new_rows;
  end if;
  if touched is not null then
    -- In one order, so that two writers of the same two editions wait for each other rather than for ever.
    insert into edition_editors (edition_id, editor, first_at, last_at)
    select t.id, e.editor, clock_timestamp(), clock_timestamp()
    from unnest(touched) as t(id) cross join agreement.editors_behind(actor) as e(editor) order by 1, 2
    on conflict (edition_id, editor) do update set last_at = excluded.last_at;
  end if;
  return null;
end
$$;

-- Follows a table of edition content. A new one is followed in its own migration.
create procedure agreement.follow_content(content regclass) language plpgsql as $$
begin
  execute format('create trigger editor_insert after insert on %s referencing new table as new_rows
    for each statement execute function agreement.remember_editor()', content);
  execute format('create trigger editor_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function agreement.remember_editor()', content);
  execute format('create trigger editor_delete after delete on %s referencing old table as old_rows
    for each statement execute function agreement.remember_editor()', content);
end
$$;

do $$
declare
  content text;
begin
  for content in
    select tgrelid::regclass::text from pg_trigger where tgname = 'closed_edition' order by 1
  loop
    call agreement.follow_content(content::regclass);
  end loop;
end
$$;
create trigger editor_update after update on editions referencing old table as old_rows new table as new_rows
  for each statement execute function agreement.remember_editor();


-- The steps --------------------------------------------------------------------

-- The very table of packages/domain/src/agreement/workflow.ts; a test holds the two together.
create table workflow_transitions (
  workflow text not null,
  from_state text not null,
  command text not null,
  to_state text not null,
  -- Whether a body decides by it, which nobody may do on their own work.
  decides boolean not null,
  constraint workflow_transitions_pkey primary key (workflow, from_state, command)
);
insert into workflow_transitions (workflow, from_state, command, to_state, decides) values
  ('two_gates', 'draft', 'submit_priorities', 'priorities_submitted', false),
  ('two_gates', 'priorities_submitted', 'withdraw', 'draft', false),
  ('two_gates', 'priorities_submitted', 'return', 'draft', true),
  ('two_gates', 'priorities_submitted', 'agree_priorities', 'priorities_agreed', true),
  ('two_gates', 'priorities_agreed', 'submit', 'submitted', false),
  ('two_gates', 'submitted', 'withdraw', 'priorities_agreed', false),
  ('two_gates', 'submitted', 'return', 'priorities_agreed', true),
  ('two_gates', 'submitted', 'endorse', 'endorsed', true),
  ('two_gates', 'endorsed', 'return', 'priorities_agreed', true),
  ('two_gates', 'endorsed', 'approve', 'approved', true),
  ('two_gates', 'approved', 'supersede', 'superseded', false),
  ('one_gate', 'draft', 'submit', 'submitted', false),
  ('one_gate', 'submitted', 'withdraw', 'draft', false),
  ('one_gate', 'submitted', 'return', 'draft', true),
  ('one_gate', 'submitted', 'endorse', 'endorsed', true),
  ('one_gate', 'endorsed', 'return', 'draft', true),
  ('one_gate', 'endorsed', 'approve', 'approved', true),
  ('one_gate', 'approved', 'supersede', 'superseded', false);
call access.lock_table('workflow_transitions');

create table plan_kind_workflows (
  kind text primary key not null,
  workflow text not null
);
insert into plan_kind_workflows values
  ('annual_operating_plan', 'one_gate'), ('local_plan', 'two_gates'), ('annual_action_plan', 'one_gate');
call access.lock_table('plan_kind_workflows');

create table edition_steps (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  -- From 1, without a gap.
  number integer not null,
  command text not null,
  from_state text not null,
  to_state text not null,
  actor text not null,
  taken_at timestamptz not null,
  -- SHA-256 of the content as it was when the step was taken.
  content_hash text not null,
  note text,
  constraint edition_steps_number unique (edition_id, number),
  constraint edition_steps_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint edition_steps_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$')
);
call access.lock_table('edition_steps');

-- Writes what a step means: who takes it, when, and where the edition stands after it. Whoever asks for another step than the workflow
-- knows gets none. The state itself cannot be written by an actor otherwise: see editions_move_by_steps.
create function agreement.take_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  edition editions;
  transition workflow_transitions;
  submitted edition_steps;
begin
  select * into edition from editions where id = new.edition_id for update;
  select t.* into transition from plans p
    join plan_kind_workflows k on k.kind = p.kind
    join workflow_transitions t on t.workflow = k.workflow and t.from_state = edition.state and t.command = new.command
  where p.id = edition.plan_id;
  if transition is null or new.from_state <> edition.state or new.to_state <> transition.to_state then
    raise exception 'the workflow has no such step' using errcode = 'WE003', table = tg_table_name;
  end if;

  new.actor := coalesce(audit.setting('app.actor'), 'weald');
  new.taken_at := clock_timestamp();
  if transition.decides and exists (select 1 from edition_editors e where e.edition_id = edition.id and e.editor = new.actor) then
    raise exception 'nobody decides on an edition that they edited' using errcode = 'WE004', table = tg_table_name;
  end if;

  select * into submitted from edition_steps s
    where s.edition_id = edition.id and s.command in ('submit', 'submit_priorities') order by s.number desc limit 1;
  if new.command in ('agree_priorities', 'endorse', 'approve') and submitted.content_hash is distinct from new.content_hash then
    raise exception 'the edition is not what was submitted' using errcode = 'WE005', table = tg_table_name;
  end if;

  if new.to_state = 'approved' then
    insert into edition_steps (edition_id, number, command, from_state, to_state, actor, taken_at, content_hash, note)
    select e.id, 0, 'supersede', 'approved', 'superseded', new.actor, new.taken_at, e.content_hash, format('Edition %s was approved.', edition.number)
    from editions e where e.plan_id = edition.plan_id and e.state = 'approved';
  end if;

  select coalesce(max(s.number), 0) + 1 into new.number from edition_steps s where s.edition_id = edition.id;
  update editions set state = new.to_state, version = version + 1,
      content_hash = case when new.to_state = 'approved' then new.content_hash else content_hash end,
      -- What has been approved is for everybody to read.
      visibility = case when new.to_state = 'approved' then 'public' else visibility end
    where id = edition.id;
  return new;
end
$$;
create trigger take_step before insert on edition_steps for each row execute function agreement.take_step();
create trigger edition_steps_are_kept before update or delete on edition_steps
  for each row execute function refuse_change_to_record();
create trigger edition_steps_are_not_emptied before truncate on edition_steps
  for each statement execute function refuse_change_to_record();

-- Of a plan there is one approved edition at a time: approving the next one puts the last one out of force, in the same step.
create unique index editions_one_approved on editions (plan_id) where state = 'approved';

-- An actor moves an edition by a step. Taking over from elsewhere where editions stand is for whoever imports for the whole county.
create function agreement.refuse_move_without_step() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and current_user = 'weald_app' and not access.reaches('all') then
    raise exception 'an edition moves by a step of its workflow' using errcode = 'WE003', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger editions_move_by_steps before update on editions
  for each row execute function agreement.refuse_move_without_step();


-- What goes with the steps ----------------------------------------------------

-- A decision that is recorded here belongs to the step that it took; one taken over from elsewhere has none.
alter table decisions
  add column step_id uuid,
  -- Written before the step, since after it the edition may be out of the reach of whoever took it.
  add constraint decisions_step_id_edition_steps_id_fk foreign key (step_id) references edition_steps(id) deferrable initially deferred,
  add constraint decisions_step unique (step_id);

-- Who was there when it was decided, and what they declared.
create table decision_people (
  id uuid primary key default uuidv7() not null,
  decision_id uuid not null,
  position integer not null,
  name text not null,
  -- As what: chair, member, officer.
  part text,
  -- The interest that they declared; null for none.
  interest text,
  constraint decision_people_key unique (decision_id, position),
  constraint decision_people_decision_id_decisions_id_fk foreign key (decision_id) references decisions(id)
);
call access.lock_table('decision_people');
create trigger decision_people_are_kept before update or delete on decision_people
  for each row execute function refuse_change_to_record();

-- An owner of a joint plan agrees that it is submitted as it is. What is written later outdates it.
create table consents (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  partnership_id uuid not null,
  given_by text not null,
  given_at timestamptz not null,
  withdrawn_by text,
  withdrawn_at timestamptz,
  constraint consents_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint consents_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint consents_withdrawn_told check ((withdrawn_by is null) = (withdrawn_at is null))
);
create unique index consents_standing on consents (edition_id, partnership_id) where withdrawn_at is null;
create index consents_partnership on consents (partnership_id);
call access.lock_table('consents');

-- What a body asks of the authors when it returns an edition: about the whole, or about one thing in it, known by its lineage.
create table feedback (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  step_id uuid not null,
  position integer not null,
  subject_table text,
  subject_lineage_id uuid,
  text text not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  version integer default 1 not null,
  constraint feedback_key unique (step_id, position),
  constraint feedback_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint feedback_step_id_edition_steps_id_fk foreign key (step_id) references edition_steps(id) deferrable initially deferred,
  constraint feedback_pinned check ((subject_table is null) = (subject_lineage_id is null)),
  constraint feedback_answer_told check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)),
  constraint feedback_says_something check (btrim(text) <> '')
);
create index feedback_edition on feedback (edition_id, step_id, position);
call access.lock_table('feedback');

-- What an approval depends on, until it is discharged.
create table conditions (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  decision_id uuid not null,
  position integer not null,
  text text not null,
  due_on date,
  discharged_by text,
  discharged_at timestamptz,
  discharge_note text,
  version integer default 1 not null,
  constraint conditions_key unique (decision_id, position),
  constraint conditions_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint conditions_decision_id_decisions_id_fk foreign key (decision_id) references decisions(id),
  constraint conditions_discharge_told check (num_nonnulls(discharged_by, discharged_at, discharge_note) in (0, 3)),
  constraint conditions_say_something check (btrim(text) <> '')
);
create index conditions_edition on conditions (edition_id, position);
call access.lock_table('conditions');

-- Nobody discharges what they were asked for as an author.
create function agreement.refuse_own_discharge() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.discharged_at is not null then
    raise exception 'a condition is discharged once' using errcode = 'WE002', table = tg_table_name;
  end if;
  if exists (select 1 from edition_editors e where e.edition_id = new.edition_id and e.editor = audit.setting('app.actor')) then
    raise exception 'nobody decides on an edition that they edited' using errcode = 'WE004', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger discharge_by_another before update on conditions for each row execute function agreement.refuse_own_discharge();


-- Who reads and writes them ------------------------------------------------------

-- The editions that the action of this transaction reaches: not those that are merely public, which everybody may read and nobody write.
create function agreement.reached_editions() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.id from editions e
  where access.reaches('all')
    or access.acting() and (e.plan_id in (select access.own_plans()) or e.state = any (access.listed('app.states')));
end;

-- Holds an edition still until the transaction ends, for whoever reaches it and need not be one who may write the row itself.
create function agreement.hold_edition(edition uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from editions e where e.id = edition and e.id in (select agreement.reached_editions()) for update;
  return found;
end
$$;

revoke execute on all functions in schema agreement from public;
revoke execute on all procedures in schema agreement from public;
grant execute on function agreement.reached_editions, agreement.hold_edition to weald_app;

grant select on workflow_transitions, plan_kind_workflows to weald_app;
create policy read on workflow_transitions for select to weald_app using ((select access.acting()));
create policy read on plan_kind_workflows for select to weald_app using ((select access.acting()));

-- How an edition is agreed is the business of those who have a part in it, also where the edition itself has become public.
do $$
declare
  told text;
begin
  foreach told in array array['edition_editors', 'edition_steps', 'consents', 'feedback', 'conditions'] loop
    execute format('grant select on %I to weald_app', told);
    execute format('create policy read on %I for select to weald_app
      using (edition_id in (select agreement.reached_editions()))', told);
  end loop;
  foreach told in array array['edition_steps', 'decisions', 'consents', 'feedback', 'conditions'] loop
    execute format('grant insert on %I to weald_app', told);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and edition_id in (select agreement.reached_editions()))', told);
  end loop;
end
$$;

grant select, insert on decision_people to weald_app;
create policy read on decision_people for select to weald_app
  using (decision_id in (select d.id from decisions d where d.edition_id in (select agreement.reached_editions())));
create policy add on decision_people for insert to weald_app
  with check ((select access.writing()) and decision_id in (select d.id from decisions d));

grant update (withdrawn_by, withdrawn_at) on consents to weald_app;
grant update (answer, answered_by, answered_at, version) on feedback to weald_app;
grant update (discharged_by, discharged_at, discharge_note, version) on conditions to weald_app;
do $$
declare
  told text;
begin
  foreach told in array array['consents', 'feedback', 'conditions'] loop
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and edition_id in (select agreement.reached_editions()))', told);
  end loop;
end
$$;


-- All of it is on the trail --------------------------------------------------------

call audit.keep('edition_steps', 'plans');
call audit.keep('consents', 'plans');
call audit.keep('feedback', 'plans');
call audit.keep('conditions', 'plans');
call audit.keep('decision_people', 'plans');
