-- People are told of their reviews as of their plans: a notice is about an edition or about a review, and the chain of a review that is
-- still open goes up on the days that its cycle says. See docs/decisions/014 and 023.

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
