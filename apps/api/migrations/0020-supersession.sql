-- Which plan takes the place of an approved one, and from which day. Whoever could write supersessions could put any plan into force, so
-- an actor has no right to the table but through this function: who may put approved editions out of force everywhere, and for one that
-- is approved. The version of that edition rises with each change, so that nobody changes what they have not seen.

-- @param effective_on null: the other plan does not take its place after all
-- @returns whether there was anything to change that the actor may change
create function agreement.supersede_plan(edition uuid, successor_code text, effective_on date)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gives_way uuid;
  takes_over uuid;
begin
  if not access.writing() or not (access.reaches('all') or 'approved' = any (access.listed('app.states'))) then
    return false;
  end if;
  select e.plan_id into gives_way from editions e where e.id = edition and e.state = 'approved' for update;
  select p.id into takes_over from plans p where p.code = successor_code;
  if gives_way is null or takes_over is null then
    return false;
  end if;
  if effective_on is null then
    delete from supersessions s where s.predecessor_id = gives_way and s.successor_id = takes_over;
    if not found then
      return false;
    end if;
  else
    -- What the source printed of it was about another day.
    insert into supersessions (predecessor_id, successor_id, effective_on) values (gives_way, takes_over, effective_on)
      on conflict on constraint supersessions_key
      do update set effective_on = excluded.effective_on, printed = null, version = supersessions.version + 1;
  end if;
  update editions e set version = e.version + 1 where e.id = edition;
  return true;
end
$$;

revoke execute on function agreement.supersede_plan from public;
grant execute on function agreement.supersede_plan to weald_app;
