-- How targets come to be agreed: what was proposed, which board agreed to it and when, and what was sent back. It is told about an edition,
-- not by it: it changes neither its hash nor its editors. What was agreed is the words that stood there. See docs/decisions/035.

-- What the county itself aims at stands in a table of figures, where none of its plans has a measure for it; it is entered there like the rest.
alter table figures
  drop constraint figures_kind_known,
  add constraint figures_kind_known check (kind in ('actual', 'estimate', 'target', 'provisional', 'comparator')),
  -- Targets of partnerships are their plans'.
  add constraint figures_targets_of_the_county check (kind <> 'target' or area = 'county');

create table target_steps (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  -- The same target in every edition of the plan.
  target_lineage_id uuid not null,
  step text not null,
  -- What the target said then.
  printed text not null,
  -- Whose board it was. Empty for who proposes, and for the county's board.
  partnership_id uuid,
  body text,
  decided_on date,
  minute_reference text,
  note text,
  taken_by text not null,
  taken_at timestamptz default clock_timestamp() not null,
  constraint target_steps_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint target_steps_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint target_steps_known check (step in ('proposed', 'agreed', 'returned')),
  -- Boards decide, on a day.
  constraint target_steps_decided check ((step = 'proposed') = (body is null) and (step = 'proposed') = (decided_on is null)),
  constraint target_steps_proposed_by_nobodys_board check (step <> 'proposed' or partnership_id is null),
  constraint target_steps_returned_with_reason check (step <> 'returned' or btrim(note) <> '')
);
create index target_steps_edition on target_steps (edition_id);
create index target_steps_target on target_steps (target_lineage_id, taken_at);
create index target_steps_partnership on target_steps (partnership_id);

create function agreement.sign_target_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.taken_by := coalesce(audit.setting('app.actor'), new.taken_by);
  new.taken_at := clock_timestamp();
  return new;
end
$$;
create trigger sign_step before insert on target_steps for each row execute function agreement.sign_target_step();

-- Nobody agrees to a target of an edition that they edited, and what is agreed is a target of that edition, in the words that stand there.
-- After the second lock has looked at the row, so that who may not write it learns nothing of targets.
create function agreement.check_target_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select 1 from targets t
    where t.edition_id = new.edition_id and t.lineage_id = new.target_lineage_id and t.printed = new.printed
  ) then
    raise exception 'there is no such target in this edition' using errcode = 'WE003', table = tg_table_name;
  end if;
  if new.step <> 'proposed' and exists (
    select 1 from edition_editors e where e.edition_id = new.edition_id and e.editor = new.taken_by
  ) then
    raise exception 'nobody decides on an edition that they edited' using errcode = 'WE004', table = tg_table_name;
  end if;
  return new;
end
$$;
create trigger check_step after insert on target_steps for each row execute function agreement.check_target_step();
revoke execute on function agreement.sign_target_step, agreement.check_target_step from public;

call access.lock_table('target_steps');
grant select, insert on target_steps to weald_app;
create policy read on target_steps for select to weald_app using (edition_id in (select agreement.reached_editions()));
create policy add on target_steps for insert to weald_app
  with check ((select access.writing()) and edition_id in (select agreement.reached_editions()));

call audit.keep('target_steps', 'plans');
