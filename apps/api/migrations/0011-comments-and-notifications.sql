-- What people say to each other about an edition, and what they are told of. Neither is part of what an edition says: neither changes its
-- hash nor makes anybody an editor of it. See docs/decisions/014.


-- Comments --------------------------------------------------------------------

-- A conversation about an edition, or about one thing in it, known by its lineage.
create table comment_threads (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  subject_table text,
  subject_lineage_id uuid,
  resolved_by text,
  resolved_name text,
  resolved_at timestamptz,
  version integer default 1 not null,
  constraint comment_threads_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint comment_threads_pinned check ((subject_table is null) = (subject_lineage_id is null)),
  constraint comment_threads_resolved_told check (num_nonnulls(resolved_by, resolved_name, resolved_at) in (0, 3))
);
create index comment_threads_edition on comment_threads (edition_id, subject_table, subject_lineage_id);

create table comments (
  id uuid primary key default uuidv7() not null,
  thread_id uuid not null,
  edition_id uuid not null,
  -- As the audit trail names them, and as people do: a name does not change with what is written under it.
  author text not null,
  author_name text not null,
  text text not null,
  written_at timestamptz default clock_timestamp() not null,
  edited_at timestamptz,
  version integer default 1 not null,
  constraint comments_thread_id_comment_threads_id_fk foreign key (thread_id) references comment_threads(id),
  constraint comments_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint comments_say_something check (btrim(text) <> '' and length(text) <= 4000)
);
create index comments_thread on comments (thread_id, id);
create index comments_edition on comments (edition_id);

-- Whom a comment calls in, by the code of their account.
create table comment_mentions (
  id uuid primary key default uuidv7() not null,
  comment_id uuid not null,
  edition_id uuid not null,
  person text not null,
  name text not null,
  constraint comment_mentions_key unique (comment_id, person),
  constraint comment_mentions_comment_id_comments_id_fk foreign key (comment_id) references comments(id),
  constraint comment_mentions_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index comment_mentions_edition on comment_mentions (edition_id);

call access.lock_table('comment_threads');
call access.lock_table('comments');
call access.lock_table('comment_mentions');

-- A superseded edition is history, and so is what was said about it.
create function agreement.refuse_late_comment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from editions e where e.id = new.edition_id and e.state = 'superseded') then
    raise exception 'nothing is said any more about a superseded edition' using errcode = 'WE003', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger said_in_time before insert or update on comment_threads for each row execute function agreement.refuse_late_comment();
create trigger said_in_time before insert or update on comments for each row execute function agreement.refuse_late_comment();

-- A comment belongs to the edition of its thread, or one could be slipped in where its writer reaches.
create function agreement.refuse_comment_elsewhere() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  place uuid;
begin
  if tg_table_name = 'comments' then
    select t.edition_id into place from comment_threads t where t.id = new.thread_id;
  else
    select c.edition_id into place from comments c where c.id = new.comment_id;
  end if;
  if place <> new.edition_id then
    raise exception 'a comment belongs to the edition of its thread' using errcode = 'check_violation', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger said_in_place before insert on comments for each row execute function agreement.refuse_comment_elsewhere();
create trigger said_in_place before insert on comment_mentions for each row execute function agreement.refuse_comment_elsewhere();

-- Seen and added by those who have a part in the edition. None of it asks whether the transaction may write plans: who may comment may
-- therefore not write, and a transaction that comments is not let near what an edition says.
grant select, insert on comment_threads, comments, comment_mentions to weald_app;
grant update (resolved_by, resolved_name, resolved_at, version) on comment_threads to weald_app;
grant update (text, edited_at, version) on comments to weald_app;
create policy read on comment_threads for select to weald_app using (edition_id in (select agreement.reached_editions()));
create policy add on comment_threads for insert to weald_app
  with check (edition_id in (select agreement.reached_editions()) and resolved_by is null);
create policy change on comment_threads for update to weald_app
  using (edition_id in (select agreement.reached_editions()))
  with check (resolved_by is null or resolved_by = (select access.actor()));
create policy read on comments for select to weald_app using (edition_id in (select agreement.reached_editions()));
create policy add on comments for insert to weald_app
  with check (author = (select access.actor()) and edition_id in (select agreement.reached_editions()));
-- One's own, and only as long as hardly anybody has read it: an answer must not end up below other words.
create policy change on comments for update to weald_app
  using (author = (select access.actor()) and written_at > clock_timestamp() - interval '15 minutes'
    and edition_id in (select agreement.reached_editions()));
create policy read on comment_mentions for select to weald_app using (edition_id in (select agreement.reached_editions()));
create policy add on comment_mentions for insert to weald_app
  with check (edition_id in (select agreement.reached_editions())
    and exists (select 1 from comments c where c.id = comment_id and c.author = (select access.actor())));

call audit.keep('comment_threads', 'plans');
call audit.keep('comments', 'plans');
call audit.keep('comment_mentions', 'plans');

-- The thing of this kind and lineage in an edition, as a row; null where there is none. It reads as its caller does.
create function agreement.thing(edition uuid, kind text, lineage uuid) returns jsonb language plpgsql stable as $$
declare
  found_it jsonb;
begin
  if exists (
    select 1 from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid
    where t.tgname = 'closed_edition' and c.relname = kind and a.attname = 'lineage_id' and not a.attisdropped
  ) then
    execute format('select to_jsonb(t) from public.%I t where t.edition_id = $1 and t.lineage_id = $2', kind) into found_it using edition, lineage;
  end if;
  return found_it;
end
$$;

-- Who has an account and a role, with the roles, for the policy to say which of them may read an edition: only to whoever has a part in it.
create function agreement.people_with_roles(edition uuid)
returns table (code text, name text, grants jsonb) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.code, a.name, jsonb_agg(jsonb_build_object('role', g.role, 'partnership', p.code, 'from', g.first_day, 'to', g.last_day))
  from accounts a
  join lateral (
    select id, role, county, starts_on as first_day, ends_on as last_day
    from role_grants where account_id = a.id and ended_at is null
    union all
    select r.id, r.role, r.county, greatest(r.starts_on, h.starts_on), least(r.ends_on, h.ends_on)
    from post_holdings h join role_grants r on r.post_id = h.post_id
    where h.person_id = a.person_id and r.ended_at is null
  ) g on true
  left join role_grant_partnerships place on place.grant_id = g.id and not g.county
  left join partnerships p on p.id = place.partnership_id
  where a.status = 'active' and (g.county or p.id is not null) and edition in (select agreement.reached_editions())
  group by a.id;
end;

revoke execute on function agreement.refuse_late_comment, agreement.refuse_comment_elsewhere, agreement.thing, agreement.people_with_roles from public;
grant execute on function agreement.thing, agreement.people_with_roles to weald_app;


-- What people are told of --------------------------------------------------------

-- One row for each thing that happened, written with it. Whom it is told to is not written here, unless it is one person: the domain's
-- table of kinds says which roles are told, and who has them is asked when it is read or sent (packages/domain/src/notifications).
-- No business data, so not on the trail: everything in it is there already.
create table notices (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  kind text not null,
  actor text not null,
  happened_at timestamptz default clock_timestamp() not null,
  -- The step, consent, piece of feedback, condition, comment or thread that it is about.
  subject_id uuid not null,
  -- A name that the sentence needs; never what somebody wrote.
  detail text,
  -- The one person whom it is for, as the trail names them; null: those whom the kind tells.
  person text,
  -- How far up the escalation chain: 0 as it happened.
  rung integer default 0 not null,
  -- The day from which the time of the chain is counted, where that is not the day on which it happened.
  counts_from date,
  -- When it was worked out who gets it by e-mail.
  mails_planned_at timestamptz,
  constraint notices_key unique nulls not distinct (subject_id, kind, rung, person),
  constraint notices_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint notices_kind_known check (kind in ('submit_priorities', 'agree_priorities', 'submit', 'withdraw', 'return', 'endorse', 'approve',
    'supersede', 'consent_given', 'consent_withdrawn', 'feedback_answered', 'condition_set', 'condition_discharged', 'commented', 'replied',
    'mentioned', 'resolved')),
  constraint notices_rung_positive check (rung >= 0)
);
create index notices_edition on notices (edition_id, id);
create index notices_person on notices (person, id);
create index notices_unplanned on notices (id) where mails_planned_at is null;

-- Who has read what.
create table notice_marks (
  reader text not null,
  notice_id uuid not null,
  read_at timestamptz default clock_timestamp() not null,
  constraint notice_marks_pkey primary key (reader, notice_id),
  constraint notice_marks_notice_id_notices_id_fk foreign key (notice_id) references notices(id)
);
create index notice_marks_notice on notice_marks (notice_id);

-- How somebody wants to be told by e-mail; without a row, as the domain says.
create table mail_preferences (
  person text primary key not null,
  choice text not null,
  constraint mail_preferences_choice_known check (choice in ('at_once', 'digest', 'none'))
);

call access.lock_table('notices');
call access.lock_table('notice_marks');
call access.lock_table('mail_preferences');

grant select on notices to weald_app;
create policy read on notices for select to weald_app
  using ((person is null or person = (select access.actor())) and edition_id in (select agreement.reached_editions()));
grant select, insert on notice_marks to weald_app;
create policy read on notice_marks for select to weald_app using (reader = (select access.actor()));
-- What somebody may not read they have not read either.
create policy add on notice_marks for insert to weald_app
  with check (reader = (select access.actor()) and exists (select 1 from notices n where n.id = notice_id));
grant select on mail_preferences to weald_app;
create policy read on mail_preferences for select to weald_app using (person = (select access.actor()));

-- Whoever chooses chooses for themselves: there is no other way to write a choice.
create function agreement.choose_mail(wanted text) returns void language sql security definer set search_path = public, pg_temp
begin atomic
  insert into mail_preferences (person, choice) select access.actor(), wanted where access.acting()
  on conflict (person) do update set choice = excluded.choice;
end;
revoke execute on function agreement.choose_mail from public;
grant execute on function agreement.choose_mail to weald_app;

-- Whether nobody needs to do anything about it any more.
create function agreement.is_settled(kind text, edition uuid, subject uuid) returns boolean language sql stable
  return case kind
    when 'return' then not exists (select 1 from public.feedback f where f.step_id = subject and f.answer is null)
    when 'condition_set' then exists (select 1 from public.conditions c where c.id = subject and c.discharged_at is not null)
    else exists (
      select 1 from public.edition_steps s join public.edition_steps later on later.edition_id = s.edition_id and later.number > s.number
      where s.id = subject
    )
  end;
revoke execute on function agreement.is_settled from public;
grant execute on function agreement.is_settled to weald_app;


-- Every cause tells of itself -------------------------------------------------------

create function agreement.tell(edition uuid, kind text, subject uuid, person text default null, detail text default null, counts_from date default null)
returns void language sql security definer set search_path = public, pg_temp
begin atomic
  insert into notices (edition_id, kind, actor, subject_id, person, detail, counts_from)
  values (edition, kind, coalesce(audit.setting('app.actor'), 'weald'), subject, person, detail, counts_from)
  on conflict do nothing;
end;

create function agreement.tell_of_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- That an edition gives way to the next one of its plan is told by the approval of that.
  if new.command <> 'supersede' or not exists (
    select 1 from editions e join editions later on later.plan_id = e.plan_id and later.number > e.number
    where e.id = new.edition_id
  ) then
    perform agreement.tell(new.edition_id, new.command, new.id);
  end if;
  return null;
end
$$;
create trigger tell after insert on edition_steps for each row execute function agreement.tell_of_step();

create function agreement.tell_of_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  name text := (select p.name from partnerships p where p.id = new.partnership_id);
begin
  if tg_op = 'INSERT' then
    perform agreement.tell(new.edition_id, 'consent_given', new.id, null, name);
  -- One that made room for a newer one was not taken back.
  elsif not exists (
    select 1 from consents c where c.edition_id = new.edition_id and c.partnership_id = new.partnership_id and c.withdrawn_at is null
  ) then
    perform agreement.tell(new.edition_id, 'consent_withdrawn', new.id, null, name);
  end if;
  return null;
end
$$;
create trigger tell after insert on consents for each row execute function agreement.tell_of_consent();
create constraint trigger tell_withdrawn after update on consents deferrable initially deferred
  for each row when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function agreement.tell_of_consent();

create function agreement.tell_of_answer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform agreement.tell(new.edition_id, 'feedback_answered', new.id);
  return null;
end
$$;
create trigger tell after update on feedback
  for each row when (old.answer is null and new.answer is not null) execute function agreement.tell_of_answer();

create function agreement.tell_of_condition() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform agreement.tell(new.edition_id, 'condition_set', new.id, null, null, new.due_on);
  else
    perform agreement.tell(new.edition_id, 'condition_discharged', new.id);
  end if;
  return null;
end
$$;
create trigger tell after insert on conditions for each row execute function agreement.tell_of_condition();
create trigger tell_discharged after update on conditions
  for each row when (old.discharged_at is null and new.discharged_at is not null) execute function agreement.tell_of_condition();

create function agreement.tell_of_comment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform agreement.tell(new.edition_id, 'commented', new.id);
  perform agreement.tell(new.edition_id, 'replied', new.id, earlier.author)
    from (select distinct c.author from comments c where c.thread_id = new.thread_id and c.author <> new.author) earlier;
  return null;
end
$$;
create trigger tell after insert on comments for each row execute function agreement.tell_of_comment();

create function agreement.tell_of_mention() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Who is called in is not told a second time that there is an answer.
  delete from notices n where n.kind = 'replied' and n.subject_id = new.comment_id and n.person = 'person:' || new.person;
  perform agreement.tell(new.edition_id, 'mentioned', new.comment_id, 'person:' || new.person);
  return null;
end
$$;
create trigger tell after insert on comment_mentions for each row execute function agreement.tell_of_mention();

create function agreement.tell_of_resolution() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform agreement.tell(new.edition_id, 'resolved', new.id, each.author)
    from (select distinct c.author from comments c where c.thread_id = new.id) each;
  return null;
end
$$;
create trigger tell after update on comment_threads
  for each row when (old.resolved_at is null and new.resolved_at is not null) execute function agreement.tell_of_resolution();

revoke execute on function agreement.tell, agreement.tell_of_step, agreement.tell_of_consent, agreement.tell_of_answer, agreement.tell_of_condition,
  agreement.tell_of_comment, agreement.tell_of_mention, agreement.tell_of_resolution from public;


-- E-mail --------------------------------------------------------------------------

-- An e-mail that is to be sent, or was. Weald itself writes and reads these; no actor does.
create table mails (
  id uuid primary key default uuidv7() not null,
  account_id uuid not null,
  -- The day of a digest; null for one that goes at once.
  digest_day date,
  planned_at timestamptz not null,
  -- When it may be tried next. Whoever tries it puts this off first, so that nobody else does meanwhile.
  due_at timestamptz not null,
  attempts integer default 0 not null,
  last_fault text,
  sent_at timestamptz,
  -- Given up, or with nothing left to tell, and why.
  dropped_at timestamptz,
  dropped_because text,
  constraint mails_account_id_accounts_id_fk foreign key (account_id) references accounts(id),
  constraint mails_one_digest_a_day unique (account_id, digest_day),
  constraint mails_one_end check (num_nonnulls(sent_at, dropped_at) <= 1),
  constraint mails_dropped_told check ((dropped_at is null) = (dropped_because is null))
);
create index mails_due on mails (due_at) where sent_at is null and dropped_at is null;

-- What an e-mail tells, or what waits for somebody's next digest. Nobody is told the same thing twice by e-mail.
create table mail_items (
  account_id uuid not null,
  notice_id uuid not null,
  mail_id uuid,
  planned_at timestamptz not null,
  constraint mail_items_pkey primary key (account_id, notice_id),
  constraint mail_items_account_id_accounts_id_fk foreign key (account_id) references accounts(id),
  constraint mail_items_notice_id_notices_id_fk foreign key (notice_id) references notices(id),
  constraint mail_items_mail_id_mails_id_fk foreign key (mail_id) references mails(id)
);
create index mail_items_notice on mail_items (notice_id);
create index mail_items_mail on mail_items (mail_id);
create index mail_items_waiting on mail_items (account_id) where mail_id is null;

call access.lock_table('mails');
call access.lock_table('mail_items');
