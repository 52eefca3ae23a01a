-- Who looks after what, once it has been given to somebody: an approved plan stays as it is, so this is kept beside it, by lineage, and
-- goes on in the next edition. What nobody has been given answers to whom its plan names. See docs/decisions/042.

create table owner_assignments (
  id uuid primary key default uuidv7() not null,
  thing text not null,
  -- The same in every edition; of a review or an intervention, its id.
  lineage_id uuid not null,
  -- From 1 for each thing; the highest counts.
  number integer not null,
  edition_id uuid,
  partnership_id uuid,
  post_id uuid,
  person_id uuid,
  reason text not null,
  given_by text not null,
  given_at timestamptz default clock_timestamp() not null,
  constraint owner_assignments_key unique (thing, lineage_id, number),
  constraint owner_assignments_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint owner_assignments_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint owner_assignments_post_id_posts_id_fk foreign key (post_id) references posts(id),
  constraint owner_assignments_person_id_people_id_fk foreign key (person_id) references people(id),
  constraint owner_assignments_thing_known check (thing in ('actions', 'measures', 'risks', 'reviews', 'interventions')),
  -- What a plan says is told about its edition; the rest is about a partnership.
  constraint owner_assignments_place check (num_nonnulls(edition_id, partnership_id) = 1
    and (partnership_id is not null) = (thing in ('reviews', 'interventions'))),
  constraint owner_assignments_one_owner check (num_nonnulls(post_id, person_id) = 1),
  constraint owner_assignments_with_reason check (btrim(reason) <> '')
);
create index owner_assignments_edition on owner_assignments (edition_id);
create index owner_assignments_partnership on owner_assignments (partnership_id);
create index owner_assignments_post on owner_assignments (post_id);
create index owner_assignments_person on owner_assignments (person_id);

create schema ownership;
revoke all on schema ownership from public;
grant usage on schema ownership to weald_app;

create function ownership.sign_assignment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.given_by := coalesce(audit.setting('app.actor'), new.given_by);
  new.given_at := clock_timestamp();
  return new;
end
$$;
create trigger sign_assignment before insert on owner_assignments for each row execute function ownership.sign_assignment();

-- After the second lock has looked at the row, so that who may not write it learns nothing of what there is.
create function ownership.check_assignment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (case new.thing
    when 'actions' then exists (select 1 from actions t where t.edition_id = new.edition_id and t.lineage_id = new.lineage_id)
    when 'measures' then exists (select 1 from measures t where t.edition_id = new.edition_id and t.lineage_id = new.lineage_id)
    when 'risks' then exists (select 1 from risks t where t.edition_id = new.edition_id and t.lineage_id = new.lineage_id)
    when 'reviews' then exists (select 1 from reviews t where t.id = new.lineage_id and t.partnership_id = new.partnership_id)
    else exists (select 1 from interventions t where t.id = new.lineage_id and t.partnership_id = new.partnership_id)
  end) then
    raise exception 'there is no such thing there' using errcode = 'WE003', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger check_assignment after insert on owner_assignments for each row execute function ownership.check_assignment();
revoke execute on function ownership.sign_assignment, ownership.check_assignment from public;
create trigger owner_assignments_are_kept before update or delete on owner_assignments
  for each row execute function refuse_change_to_record();
create trigger owner_assignments_are_not_emptied before truncate on owner_assignments
  for each statement execute function refuse_change_to_record();

-- Who writes the reviews of each partnership on a day: whoever has the role of an author in it, by themselves or by a post. Only to whoever
-- reads them.
create function ownership.review_authors(day date) returns table (partnership_id uuid, names text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select place.partnership_id, string_agg(distinct a.name, ', ')
  from accounts a
  join lateral (
    select id, role, starts_on as first_day, ends_on as last_day from role_grants where account_id = a.id and ended_at is null
    union all
    select r.id, r.role, greatest(r.starts_on, h.starts_on), least(r.ends_on, h.ends_on)
    from post_holdings h join role_grants r on r.post_id = h.post_id
    where h.person_id = a.person_id and r.ended_at is null
  ) g on g.role = 'plan_author' and coalesce(g.first_day <= day, true) and coalesce(g.last_day >= day, true)
  join role_grant_partnerships place on place.grant_id = g.id
  where a.status = 'active' and place.partnership_id in (select access.reviewed_partnerships())
  group by place.partnership_id;
end;
revoke execute on function ownership.review_authors from public;
grant execute on function ownership.review_authors to weald_app;

call access.lock_table('owner_assignments');
grant select, insert on owner_assignments to weald_app;
create policy read on owner_assignments for select to weald_app
  using (edition_id in (select agreement.reached_editions()) or partnership_id in (select access.reviewed_partnerships()));
create policy add on owner_assignments for insert to weald_app
  with check ((select access.reviewing('owner:assign')) and given_by = (select access.actor())
    and (edition_id in (select agreement.reached_editions()) or partnership_id in (select access.reached_partnerships())));

call audit.keep('owner_assignments', 'plans');
