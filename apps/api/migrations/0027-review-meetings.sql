-- What came of a review when people met about it: the record, what was found, and who follows what up by when. It stands beside what was
-- signed and changes none of it. See docs/decisions/026.

create table review_meetings (
  id uuid primary key default uuidv7() not null,
  review_id uuid not null,
  partnership_id uuid not null,
  held_on date not null,
  -- Who was there, as they are known.
  present text not null,
  record text not null,
  written_by text not null,
  written_at timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint review_meetings_key unique (review_id),
  constraint review_meetings_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint review_meetings_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id)
);
create index review_meetings_partnership on review_meetings (partnership_id);

-- What was found, and what somebody is to do about it.
create table review_findings (
  -- Made by the caller, so that a finding that is sent twice is one.
  id uuid primary key not null,
  review_id uuid not null,
  partnership_id uuid not null,
  finding text not null,
  follow_up text,
  -- Who is to do it, as the trail names them.
  owner text,
  due_on date,
  done_at timestamptz,
  done_by text,
  -- What came of it.
  outcome text,
  written_by text not null,
  written_at timestamptz default clock_timestamp() not null,
  version integer default 1 not null,
  constraint review_findings_review_id_reviews_id_fk foreign key (review_id) references reviews(id),
  constraint review_findings_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint review_findings_said check (btrim(finding) <> ''),
  -- What is to be done has somebody who does it, and a day.
  constraint review_findings_followed_up check (num_nonnulls(follow_up, owner, due_on) in (0, 3) and btrim(follow_up) <> ''),
  constraint review_findings_done check (num_nonnulls(done_at, done_by, outcome) in (0, 3) and (done_at is null or follow_up is not null))
);
create index review_findings_review on review_findings (review_id);
create index review_findings_partnership on review_findings (partnership_id) where done_at is null and follow_up is not null;
create index review_findings_owner on review_findings (owner) where done_at is null;

call access.lock_table('review_meetings');
call access.lock_table('review_findings');

-- People meet about what has been handed in. Whose it is, is said by the review.
create function reviewing.meet_when_handed_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  review reviews;
begin
  select * into review from reviews where id = new.review_id for share;
  if review.state = 'open' then
    raise exception 'people meet about a review that has been handed in' using errcode = 'WE003', table = tg_table_name;
  end if;
  new.partnership_id := review.partnership_id;
  return new;
end
$$;
create trigger met_when_handed_in before insert on review_meetings for each row execute function reviewing.meet_when_handed_in();
create trigger met_when_handed_in before insert on review_findings for each row execute function reviewing.meet_when_handed_in();

-- Who has a role that lets them act for the partnership of a review, with the roles, for the policy to say which of them may follow something
-- up: only to whoever reads its reviews.
create function reviewing.people_with_roles(review uuid)
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
  where a.status = 'active' and (g.county or p.id is not null)
    and exists (select 1 from reviews r where r.id = review and r.partnership_id in (select access.reviewed_partnerships()))
  group by a.id;
end;
revoke execute on function reviewing.meet_when_handed_in, reviewing.people_with_roles from public;
grant execute on function reviewing.people_with_roles to weald_app;

do $$
declare
  told text;
begin
  foreach told in array array['review_meetings', 'review_findings'] loop
    execute format('grant select, insert on %I to weald_app', told);
    execute format('create policy read on %I for select to weald_app
      using (partnership_id in (select access.reviewed_partnerships()))', told);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.reviewing(''review:meet'')) and partnership_id in (select access.reached_partnerships()))', told);
  end loop;
end
$$;
grant update (held_on, present, record, written_by, written_at, version) on review_meetings to weald_app;
create policy change on review_meetings for update to weald_app
  using ((select access.reviewing('review:meet')) and partnership_id in (select access.reached_partnerships()));
grant update (finding, follow_up, owner, due_on, done_at, done_by, outcome, written_by, written_at, version) on review_findings to weald_app;
-- Of the partnerships that they reach; who of a partnership was asked, is the service's to say.
create policy change on review_findings for update to weald_app
  using ((select access.reviewing('review:meet', 'review:followUp')) and partnership_id in (select access.reached_partnerships()));

call audit.keep('review_meetings', 'plans');
call audit.keep('review_findings', 'plans');
