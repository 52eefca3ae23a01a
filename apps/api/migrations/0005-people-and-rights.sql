-- People and rights: who may come in, what they may do and until when, and the keys of other systems. See docs/decisions/009.
-- What an administrator does here is done as weald_app, under policies of its own at the end of this file. Signing in is done by Weald
-- itself: until it has succeeded there is no actor.


-- Who may come in ---------------------------------------------------------

create table accounts (
  id uuid primary key default uuidv7() not null,
  -- The name by which records know this person, such as pat-field. It never changes and is never given twice.
  code text not null,
  name text not null,
  email text not null,
  -- Who this is among the people of the county; posts are held by those.
  person_id uuid,
  status text default 'active' not null,
  -- One way in: a password kept here, or a subject of a provider; neither until an invitation has been taken up.
  password_hash text,
  issuer text,
  subject text,
  created_at timestamptz default now() not null,
  created_by text not null,
  closed_at timestamptz,
  closed_by text,
  closed_because text,
  constraint accounts_code_unique unique(code),
  constraint accounts_subject_key unique(issuer, subject),
  constraint accounts_person_id_people_id_fk foreign key (person_id) references people(id),
  -- Names that begin so belong to the example people of a demonstration.
  constraint accounts_code_shape check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and code !~ '^demo(-|$)'),
  constraint accounts_email_lower check (email = lower(email)),
  constraint accounts_status_known check (status in ('active', 'closed')),
  constraint accounts_closed_told check ((status = 'closed') = (num_nonnulls(closed_at, closed_by, closed_because) = 3)),
  constraint accounts_one_way_in check ((issuer is null) = (subject is null) and num_nonnulls(password_hash, subject) <= 1),
  constraint accounts_not_closed_by_oneself check (closed_by is distinct from 'person:' || code)
);
create unique index accounts_email on accounts (email) where status = 'active';
create index accounts_person on accounts (person_id);

create table invitations (
  id uuid primary key default uuidv7() not null,
  account_id uuid not null,
  token_hash text not null,
  created_at timestamptz default now() not null,
  created_by text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint invitations_token_hash_unique unique(token_hash),
  constraint invitations_account_id_accounts_id_fk foreign key (account_id) references accounts(id)
);
create index invitations_account on invitations (account_id);


-- What they may do --------------------------------------------------------

-- A role, given to a person or to whoever holds a post: for the county, or for the partnerships in role_grant_partnerships.
-- A grant for neither reaches nothing.
create table role_grants (
  id uuid primary key default uuidv7() not null,
  account_id uuid,
  post_id uuid,
  role text not null,
  county boolean not null,
  -- Both days belong to it; no last day means until it is ended.
  starts_on date not null,
  ends_on date,
  granted_at timestamptz default now() not null,
  granted_by text not null,
  reason text not null,
  -- Ended before its last day: counts no more from that instant.
  ended_at timestamptz,
  ended_by text,
  ended_because text,
  constraint role_grants_account_id_accounts_id_fk foreign key (account_id) references accounts(id),
  constraint role_grants_post_id_posts_id_fk foreign key (post_id) references posts(id),
  constraint role_grants_one_holder check (num_nonnulls(account_id, post_id) = 1),
  constraint role_grants_role_known check (role in ('plan_author', 'partner_contributor', 'chair', 'director_of_operations', 'senior_team',
    'county_board', 'finance', 'analyst', 'reader', 'administrator')),
  -- Holders of posts are imported: nobody may become an administrator by an import.
  constraint role_grants_administrator check (role <> 'administrator' or (county and account_id is not null)),
  constraint role_grants_days_in_order check (ends_on >= starts_on),
  constraint role_grants_ended_told check (num_nonnulls(ended_at, ended_by, ended_because) in (0, 3)),
  constraint role_grants_reasons_given check (reason <> '' and ended_because is distinct from '')
);
create index role_grants_account on role_grants (account_id);
create index role_grants_post on role_grants (post_id);

create table role_grant_partnerships (
  id uuid primary key default uuidv7() not null,
  grant_id uuid not null,
  partnership_id uuid not null,
  constraint role_grant_partnerships_key unique(grant_id, partnership_id),
  constraint role_grant_partnerships_grant_id_role_grants_id_fk foreign key (grant_id) references role_grants(id),
  constraint role_grant_partnerships_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id)
);
create index role_grant_partnerships_partnership on role_grant_partnerships (partnership_id);

-- Nobody grants to themselves, also not by way of a post that they hold.
create function refuse_grant_to_oneself() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (
    select 1 from accounts a
    where 'person:' || a.code in (new.granted_by, new.ended_by)
      and (a.id = new.account_id
        or exists (select 1 from post_holdings h where h.post_id = new.post_id and h.person_id = a.person_id))
  ) then
    raise exception 'nobody grants roles to themselves, or ends their own' using errcode = 'check_violation', constraint = 'role_grants_not_to_oneself';
  end if;
  return new;
end
$$;
create trigger not_to_oneself before insert or update on role_grants for each row execute function refuse_grant_to_oneself();


-- Signing in --------------------------------------------------------------

-- Sessions of before this file know no limit for idleness; whoever had one signs in again.
delete from sessions;
alter table sessions
  alter column person_code drop not null,
  add column account_id uuid,
  add column idle_until timestamptz not null,
  add column user_agent_hash text not null,
  add constraint sessions_account_id_accounts_id_fk foreign key (account_id) references accounts(id),
  -- An account, or an example person of a demonstration.
  add constraint sessions_of_one check (num_nonnulls(person_code, account_id) = 1);
create index sessions_account on sessions (account_id);

-- What a browser that went to the provider must bring back. Taken out when it comes back, so that nothing can be replayed.
create table provider_visits (
  secret_hash text primary key not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  way_back text not null,
  expires_at timestamptz not null
);
create index provider_visits_expiry on provider_visits (expires_at);

-- Passwords that were tried, by the hash of an address, whether anybody has it or not, and by that of the address and where the try came
-- from; with a device that has signed in there before, by the hash of both alone.
create table password_tries (
  id uuid primary key default uuidv7() not null,
  key_hash text not null,
  tried_at timestamptz not null
);
create index password_tries_key on password_tries (key_hash, tried_at);
-- Old ones are taken out with every try.
create index password_tries_age on password_tries (tried_at);

-- Devices that have signed in to an account: others who try its password do not lock these out.
create table known_devices (
  device_hash text not null,
  account_id uuid not null,
  last_used_at timestamptz not null,
  constraint known_devices_key unique(account_id, device_hash),
  constraint known_devices_account_id_accounts_id_fk foreign key (account_id) references accounts(id)
);


-- Keys of other systems ---------------------------------------------------

create table service_accounts (
  id uuid primary key default uuidv7() not null,
  name text not null,
  -- Who answers for it. Those made on the server itself have only the name of somebody.
  owner_id uuid,
  owner_name text not null,
  scopes text[] not null,
  -- All partnerships, or those in service_account_partnerships.
  county boolean not null,
  -- What its queries may cost in a minute, in fields.
  cost_per_minute integer not null,
  expires_at timestamptz not null,
  created_at timestamptz default now() not null,
  created_by text not null,
  revoked_at timestamptz,
  revoked_by text,
  constraint service_accounts_owner_id_accounts_id_fk foreign key (owner_id) references accounts(id),
  constraint service_accounts_cost_positive check (cost_per_minute > 0),
  constraint service_accounts_scopes_known check (scopes <@ '{read,import}' and scopes <> '{}'),
  constraint service_accounts_revoked_told check (num_nonnulls(revoked_at, revoked_by) in (0, 2))
);
create index service_accounts_owner on service_accounts (owner_id);

create table service_account_partnerships (
  id uuid primary key default uuidv7() not null,
  service_account_id uuid not null,
  partnership_id uuid not null,
  constraint service_account_partnerships_key unique(service_account_id, partnership_id),
  constraint service_account_partnerships_account_fk foreign key (service_account_id) references service_accounts(id),
  constraint service_account_partnerships_partnership_fk foreign key (partnership_id) references partnerships(id)
);
create index service_account_partnerships_partnership on service_account_partnerships (partnership_id);

-- Several for one account, so that a system can change to its new key before the old one ends.
create table service_keys (
  id uuid primary key default uuidv7() not null,
  service_account_id uuid not null,
  key_hash text not null,
  -- The end of the key, by which people tell keys apart.
  ending text not null,
  created_at timestamptz default now() not null,
  created_by text not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  constraint service_keys_key_hash_unique unique(key_hash),
  constraint service_keys_service_account_id_service_accounts_id_fk foreign key (service_account_id) references service_accounts(id),
  constraint service_keys_revoked_told check (num_nonnulls(revoked_at, revoked_by) in (0, 2))
);
create index service_keys_account on service_keys (service_account_id);

insert into service_accounts (id, name, owner_name, scopes, county, cost_per_minute, expires_at, created_at, created_by, revoked_at, revoked_by)
  select id, name, 'Whoever runs this server', scopes, true, 100000, expires_at, created_at, 'server', revoked_at, case when revoked_at is not null then 'server' end
  from service_tokens where scopes <> '{}';
insert into service_keys (service_account_id, key_hash, ending, created_at, created_by, expires_at, last_used_at, revoked_at, revoked_by)
  select id, token_hash, '????', created_at, 'server', expires_at, last_used_at, revoked_at, case when revoked_at is not null then 'server' end
  from service_tokens where scopes <> '{}';
drop table service_tokens;


-- The second lock ---------------------------------------------------------

do $$
declare
  each text;
begin
  foreach each in array array['accounts', 'invitations', 'role_grants', 'role_grant_partnerships', 'provider_visits', 'password_tries',
    'known_devices', 'service_accounts', 'service_account_partnerships', 'service_keys'] loop
    call access.lock_table(each);
  end loop;
end
$$;

create function access.administering() returns boolean language sql stable
  return access.acting() and coalesce(current_setting('app.administers', true), '') = 'true';
create function access.actor() returns text language sql stable
  return current_setting('app.actor', true);
revoke execute on function access.administering(), access.actor() from public;
grant execute on function access.administering(), access.actor() to weald_app;

-- An administrator sees who there is, and no secret: hashes of passwords, invitations and keys are in columns that are not granted.
-- Whatever is written carries the name of its writer, and what has ended stays ended.
grant select (id, code, name, email, person_id, status, issuer, created_at, created_by, closed_at, closed_by, closed_because),
  insert (id, code, name, email, person_id, created_by),
  update (status, closed_at, closed_by, closed_because) on accounts to weald_app;
create policy administer_read on accounts for select to weald_app using ((select access.administering()));
create policy administer_add on accounts for insert to weald_app
  with check ((select access.administering()) and created_by = (select access.actor()) and status = 'active');
create policy administer_close on accounts for update to weald_app
  using ((select access.administering()) and status = 'active')
  with check (status = 'closed' and closed_by = (select access.actor()));

grant select (id, account_id, created_at, expires_at, used_at), insert (account_id, token_hash, created_by, expires_at),
  update (expires_at) on invitations to weald_app;
create policy administer_read on invitations for select to weald_app using ((select access.administering()));
create policy administer_add on invitations for insert to weald_app
  with check ((select access.administering()) and created_by = (select access.actor()));
create policy administer_end on invitations for update to weald_app using ((select access.administering()) and used_at is null);

grant select, insert, update (ended_at, ended_by, ended_because) on role_grants to weald_app;
create policy administer_read on role_grants for select to weald_app using ((select access.administering()));
create policy administer_add on role_grants for insert to weald_app
  with check ((select access.administering()) and granted_by = (select access.actor()) and ended_at is null);
create policy administer_end on role_grants for update to weald_app
  using ((select access.administering()) and ended_at is null)
  with check (ended_by = (select access.actor()));

grant select, insert on role_grant_partnerships to weald_app;
create policy administer_read on role_grant_partnerships for select to weald_app using ((select access.administering()));
-- Only while the grant itself is being made: a grant is not widened afterwards.
create policy administer_add on role_grant_partnerships for insert to weald_app
  with check ((select access.administering())
    and exists (select 1 from role_grants g where g.id = grant_id and g.granted_by = (select access.actor()) and g.granted_at = now()));

grant select, insert, update (expires_at, revoked_at, revoked_by) on service_accounts to weald_app;
create policy administer_read on service_accounts for select to weald_app using ((select access.administering()));
create policy administer_add on service_accounts for insert to weald_app
  with check ((select access.administering()) and created_by = (select access.actor()) and owner_id is not null and revoked_at is null);
create policy administer_end on service_accounts for update to weald_app
  using ((select access.administering()) and revoked_at is null)
  with check (revoked_by is null or revoked_by = (select access.actor()));

grant select, insert on service_account_partnerships to weald_app;
create policy administer_read on service_account_partnerships for select to weald_app using ((select access.administering()));
create policy administer_add on service_account_partnerships for insert to weald_app
  with check ((select access.administering())
    and exists (select 1 from service_accounts s where s.id = service_account_id and s.created_by = (select access.actor()) and s.created_at = now()));

grant select (id, service_account_id, ending, created_at, created_by, expires_at, last_used_at, revoked_at, revoked_by),
  insert (service_account_id, key_hash, ending, created_by, expires_at),
  update (expires_at, revoked_at, revoked_by) on service_keys to weald_app;
create policy administer_read on service_keys for select to weald_app using ((select access.administering()));
create policy administer_add on service_keys for insert to weald_app
  with check ((select access.administering()) and created_by = (select access.actor()));
create policy administer_end on service_keys for update to weald_app
  using ((select access.administering()) and revoked_at is null)
  with check (revoked_by is null or revoked_by = (select access.actor()));
