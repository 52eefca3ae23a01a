-- The audit trail: every change of business data and every event of access, kept by the database itself so that no code can forget.
-- A new table of business data is followed in its own migration: `call audit.keep('name', 'plans')`. See docs/decisions/008.

create schema audit;
grant usage on schema audit to weald_app;

create table audit_entries (
  id uuid primary key default uuidv7() not null,
  chain text not null,
  number bigint not null,
  happened_at timestamptz not null,
  actor text not null,
  on_behalf_of text,
  action text not null,
  matter text not null,
  subject_table text,
  subject_id text,
  lineage_id uuid,
  plan_code text,
  -- Not named edition_id: by that column the tables are known that hold what is in an edition.
  edition uuid,
  before jsonb,
  after jsonb,
  reason text,
  request_id text,
  previous_hash text not null,
  hash text not null,
  constraint audit_entries_number unique(chain, number),
  constraint audit_entries_matter_known check (matter in ('plans', 'budgets', 'figures', 'system'))
);
create index audit_entries_plan on audit_entries (plan_code, id);
create index audit_entries_lineage on audit_entries (lineage_id, id);
create index audit_entries_actor on audit_entries (actor, id);
create index audit_entries_request on audit_entries (request_id, id);
create index audit_entries_subject on audit_entries (subject_id, id);
create index audit_entries_matter on audit_entries (matter, id);
create index audit_entries_action on audit_entries (action, id);
create index audit_entries_thing on audit_entries (subject_table, id);
create index audit_entries_time on audit_entries (happened_at);
create index audit_entries_imports on audit_entries (request_id) where action = 'import.applied';

-- Where each chain ends. Whoever adds to a chain holds its row, so that a chain never forks.
create table audit_heads (
  chain text primary key not null,
  number bigint not null,
  hash text not null
);


-- Nobody changes what was written --------------------------------------------

call access.lock_table('audit_entries');
call access.lock_table('audit_heads');

create trigger audit_entries_are_kept before update or delete or truncate on audit_entries
  for each statement execute function refuse_change_to_record();
create trigger audit_heads_are_kept before delete or truncate on audit_heads
  for each statement execute function refuse_change_to_record();

-- A head moves on with its chain and not otherwise.
create function audit.refuse_other_head() returns trigger language plpgsql as $$
begin
  if new.chain <> old.chain or new.number <= old.number or not exists (
    select 1 from public.audit_entries e where (e.chain, e.number, e.hash) = (new.chain, new.number, new.hash)
  ) then
    raise exception 'audit_heads are never changed' using errcode = 'WE002', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger audit_heads_move_on before update on audit_heads
  for each row execute function audit.refuse_other_head();


-- The hash of an entry --------------------------------------------------------

-- One line of the canonical text; a null has no equals sign. packages/domain/src/audit/canonical-text.ts writes the very same.
create function audit.line(name text, value text) returns text language sql immutable
  return case when value is null then name else name || '=' || replace(replace(value, '\', '\\'), chr(10), '\n') end || chr(10);

create function audit.instant(moment timestamptz) returns text language sql stable
  return to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function audit.hash_of(entry public.audit_entries) returns text language sql stable
  return encode(sha256(convert_to(
    audit.line('chain', entry.chain) || audit.line('number', entry.number::text) || audit.line('id', entry.id::text)
    || audit.line('happened_at', audit.instant(entry.happened_at))
    || audit.line('actor', entry.actor) || audit.line('on_behalf_of', entry.on_behalf_of)
    || audit.line('action', entry.action) || audit.line('matter', entry.matter)
    || audit.line('subject_table', entry.subject_table) || audit.line('subject_id', entry.subject_id)
    || audit.line('lineage_id', entry.lineage_id::text) || audit.line('plan_code', entry.plan_code)
    || audit.line('edition', entry.edition::text)
    || audit.line('before', entry.before::text) || audit.line('after', entry.after::text)
    || audit.line('reason', entry.reason) || audit.line('request_id', entry.request_id)
    || audit.line('previous_hash', entry.previous_hash),
    'UTF8')), 'hex');


-- Writing ----------------------------------------------------------------------

create function audit.setting(name text) returns text language sql stable
  return nullif(current_setting(name, true), '');

-- Adds entries to their chains; they come sorted by chain, without number and hashes. Two transactions that take the heads of two
-- chains in opposite order are told so by PostgreSQL, and the one that loses is done again.
create function audit.append(entries public.audit_entries[]) returns void language plpgsql as $$
declare
  entry public.audit_entries;
  head public.audit_heads;
begin
  foreach entry in array coalesce(entries, '{}') loop
    if entry.chain is distinct from head.chain then
      update public.audit_heads set number = head.number, hash = head.hash where chain = head.chain;
      insert into public.audit_heads values (entry.chain, 0, '') on conflict do nothing;
      select * into head from public.audit_heads where chain = entry.chain for update;
    end if;
    entry.id := uuidv7();
    entry.number := head.number + 1;
    entry.previous_hash := head.hash;
    entry.hash := audit.hash_of(entry);
    insert into public.audit_entries values (entry.*);
    head.number := entry.number;
    head.hash := entry.hash;
  end loop;
  update public.audit_heads set number = head.number, hash = head.hash where chain = head.chain;
end
$$;

create type audit.change as (before jsonb, after jsonb);

-- What happened, in a word: what was done to the row, or the event that this means.
create function audit.action_of(changed_table text, before jsonb, after jsonb) returns text language sql immutable
  return case
    when changed_table = 'sessions' then case when after is null then 'session.ended' else 'session.started' end
    when changed_table = 'service_keys' and before is null then 'token.created'
    when changed_table = 'service_keys' and after->>'revoked_at' is not null and before->>'revoked_at' is null then 'token.revoked'
    when changed_table = 'import_batches' and before is null then 'import.applied'
    when before is null then 'insert'
    when after is null then 'delete'
    else 'update'
  end;

-- Who did it. Nobody is signed in yet when a session starts, so it is the one whose session it is.
create function audit.actor_of(changed_table text, content jsonb) returns text language sql stable
  return coalesce(audit.setting('app.actor'), case changed_table when 'sessions' then 'person:' || coalesce(
    content->>'person_code', (select a.code from public.accounts a where a.id = (content->>'account_id')::uuid)) end, 'weald');

-- What of a row the trail may tell: all of it, or for tables that hold secrets only the columns that are named.
create function audit.told(content jsonb, columns text[]) returns jsonb language sql immutable
  return case when columns is null or content is null then content
    else (select jsonb_object_agg(key, value) from jsonb_each(content) where key = any (columns)) end;

-- Entries for changed rows of one table; a row that is as it was makes none. A row belongs to the chain of the first owner of its plan,
-- or of its own partnership, or of the county; to the county belongs, and to no plan, what ties two plans together: one side alone would
-- confirm that the other exists. What is about access has a chain of its own. Chains only keep writers out of each other's way: who may
-- read an entry does not depend on them where the entry names a plan.
-- @param told the only columns to tell, or null for all
create function audit.record_changes(changed_table text, matter text, told text[], changes audit.change[], as_action text default null)
returns void language plpgsql as $$
declare
  entries public.audit_entries[];
begin
  with subjects as (
    select ordinality, r.before, r.after, coalesce(r.after, r.before) as content
    from unnest(changes) with ordinality as c(before, after, ordinality)
      cross join lateral (select audit.told(c.before, told) as before, audit.told(c.after, told) as after offset 0) r
    -- As text, since 1.0 and 1.00 are equal and yet not the same row.
    where r.before::text is distinct from r.after::text
  ), in_editions as (
    select s.*, case changed_table
        when 'editions' then content->>'id'
        else coalesce(content->>'edition_id', content->>'source_edition_id')
      end::uuid as edition
    from subjects s
  ), in_plans as (
    select s.*, case changed_table
        when 'plans' then (content->>'id')::uuid
        else coalesce((content->>'plan_id')::uuid, e.plan_id)
      end as plan_id
    from in_editions s left join public.editions e on e.id = s.edition
  ), first_owners as (
    select distinct on (o.plan_id) o.plan_id, o.partnership_id
    from public.plan_owners o where o.plan_id in (select plan_id from in_plans)
    order by o.plan_id, o.position, o.id
  ), placed as (
    select i.*, coalesce(p.code, case changed_table when 'plans' then content->>'code' end) as plan_code,
      case when record_changes.matter = 'system' then 'access'
        else coalesce(own.code, case changed_table when 'partnerships' then content->>'code' end, 'county') end as chain
    from in_plans i
    left join public.plans p on p.id = i.plan_id
    left join first_owners f on f.plan_id = i.plan_id
    left join public.partnerships own on own.id = coalesce(f.partnership_id, (content->>'partnership_id')::uuid)
  )
  select array_agg(row(null, chain, null, clock_timestamp(), audit.actor_of(changed_table, content), audit.setting('app.on_behalf_of'),
      coalesce(as_action, audit.action_of(changed_table, before, after)), record_changes.matter, changed_table,
      coalesce(content->>'id', content->>'grant_id', content->>'service_account_id', content->>'account_id', content->>'person_code'),
      coalesce(content->>'lineage_id', content->>'id')::uuid, plan_code, edition, before, after,
      audit.setting('app.reason'), audit.setting('app.request'), null, null)::public.audit_entries
    order by chain, ordinality)
  into entries from placed;
  perform audit.append(entries);
end
$$;

-- A whole statement at once: an import of thousands of rows is chained in one pass. Arguments: the matter, then the columns to tell.
create function audit.follow() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changes audit.change[];
begin
  case tg_op
    when 'INSERT' then
      select array_agg(row(null, to_jsonb(n))::audit.change) into changes from new_rows n;
    when 'DELETE' then
      select array_agg(row(to_jsonb(o), null)::audit.change) into changes from old_rows o;
    else
      select array_agg(row(to_jsonb(o), to_jsonb(n))::audit.change) into changes from old_rows o full join new_rows n using (id);
  end case;
  if changes is not null then
    perform audit.record_changes(tg_table_name, tg_argv[0], case when tg_nargs > 1 then tg_argv[1:] end, changes);
  end if;
  return null;
end
$$;

create function audit.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception '% is never truncated: the audit trail could not tell what was lost', tg_table_name using errcode = 'WE002', table = tg_table_name;
end
$$;

-- Follows a table from now on, and takes down what it holds already. @param told the only columns to tell, for tables with secrets
create procedure audit.keep(followed regclass, matter text, variadic told text[] default '{}') language plpgsql as $$
declare
  -- Rows that only tie two others together have no id to be known by: they come and go, and are never changed.
  has_id boolean := exists (select 1 from pg_attribute where attrelid = followed and attname = 'id' and not attisdropped);
  arguments text := (select string_agg(quote_literal(a), ', ' order by place) from unnest(array[matter] || told) with ordinality as w(a, place));
  changes audit.change[];
begin
  execute format('create trigger audit_insert after insert on %s referencing new table as new_rows
    for each statement execute function audit.follow(%s)', followed, arguments);
  if has_id then
    execute format('create trigger audit_update after update on %s referencing old table as old_rows new table as new_rows
      for each statement execute function audit.follow(%s)', followed, arguments);
  else
    execute format('create trigger audit_update before update on %s for each statement execute function refuse_change_to_record()', followed);
  end if;
  execute format('create trigger audit_delete after delete on %s referencing old table as old_rows
    for each statement execute function audit.follow(%s)', followed, arguments);
  execute format('create trigger audit_truncate before truncate on %s
    for each statement execute function audit.refuse_truncate()', followed);
  execute format('select array_agg(row(null, to_jsonb(t))::audit.change order by to_jsonb(t)->>''id'') from %s t', followed) into changes;
  if changes is not null then
    perform audit.record_changes((select relname::text from pg_class where oid = followed), matter, nullif(told, '{}'), changes, 'found');
  end if;
end
$$;

-- An event of access: a session, a key, a refusal. Never give it a secret, nor the hash of one.
create function audit.record_event(
  action text, subject_table text default null, subject_id text default null, details jsonb default null,
  reason text default null, actor text default null, on_behalf_of text default null, request_id text default null
) returns void language sql security definer set search_path = public, pg_temp
begin atomic
  select audit.append(array[row(null, 'access', null, clock_timestamp(),
    -- Who is turned away at the door is not known.
    coalesce(audit.setting('app.actor'), actor, case when action like '%.refused' then 'anonymous' else 'weald' end),
    coalesce(audit.setting('app.on_behalf_of'), on_behalf_of), action, 'system', subject_table, subject_id, null, null, null, null, details,
    coalesce(audit.setting('app.reason'), reason), coalesce(audit.setting('app.request'), request_id), null, null)::public.audit_entries]);
end;

revoke execute on all functions in schema audit from public;
revoke execute on all procedures in schema audit from public;


-- Reading ------------------------------------------------------------------------

-- As wide as plans are read, never to whoever reads only what is public; what is about access, to administrators alone. Which matters
-- somebody reads is the policy's business (src/audit/reading-rights.ts): this lock is about whose rows they are. Who reads what stands
-- somewhere, as the county board does, reads what the trail tells of editions that stand there now, of plans that have one, and of what
-- belongs to no plan, except what ties two plans together.
create function audit.own_plan_codes() returns setof text language sql stable security definer set search_path = public, pg_temp
begin atomic
  select l.code from plans l where l.id in (select access.own_plans());
end;

create function audit.standing_editions() returns setof uuid language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.id from editions e where access.acting() and e.state = any (access.listed('app.states'));
end;

create function audit.standing_plan_codes() returns setof text language sql stable security definer set search_path = public, pg_temp
begin atomic
  select l.code from plans l join editions e on e.plan_id = l.id where e.id in (select audit.standing_editions());
end;

-- What people call those who did something: nobody else may read the tables that tell.
create function audit.actor_names(labels text[]) returns table (label text, name text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select 'person:' || a.code, a.name from accounts a where 'person:' || a.code = any (labels)
  union all
  select 'service:' || s.id, s.name from service_accounts s where 'service:' || s.id = any (labels);
end;

-- The labels of those whose name holds these words, whatever the case.
create function audit.actors_named(words text) returns setof text language sql stable security definer set search_path = public, pg_temp
begin atomic
  select 'person:' || a.code from accounts a where position(lower(words) in lower(a.name)) > 0
  union all
  select 'service:' || s.id from service_accounts s where position(lower(words) in lower(s.name)) > 0;
end;

-- The files of those requests that were imports, so that who may read a row's entry is told where the row came from: the entry of the
-- import itself belongs to the county.
create function audit.import_files(requests text[]) returns table (request text, dataset text, file text) language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.request_id, f.value->>'dataset', f.value->>'file'
  from audit_entries e cross join lateral jsonb_array_elements(e.after->'files') f
  where e.action = 'import.applied' and e.request_id = any (requests);
end;

revoke execute on function audit.own_plan_codes, audit.standing_editions, audit.standing_plan_codes, audit.actor_names, audit.actors_named, audit.import_files from public;
grant execute on function audit.own_plan_codes, audit.standing_editions, audit.standing_plan_codes, audit.actor_names, audit.actors_named, audit.import_files to weald_app;

grant select on audit_entries to weald_app;
create policy read on audit_entries for select to weald_app
  using (
    case when matter = 'system' then (select access.administering())
      else (select access.reaches('all'))
        or edition in (select audit.standing_editions())
        or edition is null and plan_code in (select audit.standing_plan_codes())
        or plan_code is null and subject_table is distinct from 'supersessions'
          and (select access.acting()) and (select access.listed('app.states')) <> '{}'
        or plan_code in (select audit.own_plan_codes())
        or plan_code is null and (select access.reaches('own')) and chain = any ((select access.listed('app.partnerships'))::text[])
    end
  );


-- What is followed -----------------------------------------------------------------

do $$
declare
  followed text;
begin
  for followed in
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and (c.relname in ('partnerships', 'partnership_phases', 'organisations', 'people', 'posts', 'post_holdings', 'frameworks',
          'framework_items', 'plans', 'plan_owners', 'editions', 'supersessions', 'indicator_catalogues', 'indicators', 'observations',
          'import_batches')
        or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'edition_id' and not a.attisdropped))
    order by c.relname
  loop
    call audit.keep(followed::regclass, case
      when followed in ('budget_lines', 'budget_figure_sources', 'staffing_lines', 'staffing_funding') then 'budgets'
      when followed in ('indicator_catalogues', 'indicators', 'observations') then 'figures'
      else 'plans'
    end);
  end loop;
end
$$;

call audit.keep('accounts', 'system', 'id', 'code', 'person_id', 'status', 'issuer', 'created_by', 'closed_at', 'closed_by', 'closed_because');
call audit.keep('invitations', 'system', 'id', 'account_id', 'created_by', 'expires_at', 'used_at');
call audit.keep('role_grants', 'system', 'id', 'account_id', 'post_id', 'role', 'county', 'starts_on', 'ends_on', 'granted_by', 'reason',
  'ended_at', 'ended_by', 'ended_because');
call audit.keep('role_grant_partnerships', 'system', 'grant_id', 'partnership_id');
call audit.keep('service_accounts', 'system', 'id', 'name', 'owner_id', 'owner_name', 'scopes', 'county', 'cost_per_minute', 'expires_at',
  'created_by', 'revoked_at', 'revoked_by');
call audit.keep('service_account_partnerships', 'system', 'service_account_id', 'partnership_id');
call audit.keep('service_keys', 'system', 'id', 'service_account_id', 'ending', 'created_by', 'expires_at', 'revoked_at', 'revoked_by');

-- Of a session only its beginning and its end: that it was used is no news, and it has no name that is not a secret.
create trigger audit_insert after insert on sessions referencing new table as new_rows
  for each statement execute function audit.follow('system', 'person_code', 'account_id', 'started_at', 'expires_at');
create trigger audit_delete after delete on sessions referencing old table as old_rows
  for each statement execute function audit.follow('system', 'person_code', 'account_id', 'started_at', 'expires_at');
