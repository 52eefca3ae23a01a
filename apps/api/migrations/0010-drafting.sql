-- New plans and new editions. Who may begin one is checked here as well, since whoever could write plan_owners could make any plan
-- their own: an actor has no right to insert into plans, plan_owners or editions but through these functions.

create schema drafting;
grant usage on schema drafting to weald_app;

-- A code that no plan has: the wanted one, or that with a number behind it.
create function drafting.free_code(wanted text) returns text language sql volatile security definer set search_path = public, pg_temp
begin atomic
  select wanted || case when count(*) = 0 then '' else '-' || (count(*) + 1) end
  from plans p where p.code = wanted or p.code ~ ('^' || wanted || '-[0-9]+$');
end;

-- A plan with its owners and its first edition. At least one owner must be a partnership that the transaction's action reaches; the
-- others become owners with equal rights, and must consent before anything is submitted.
-- @returns the id of the edition, or null where the actor may not
create function drafting.create_plan(wanted_code text, kind text, title text, term_start date, term_end date, owners text[], leads text[], template uuid)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  plan uuid;
  edition uuid;
begin
  if not access.writing() or not (access.reaches('all') or access.reaches('own') and owners && access.listed('app.partnerships')) then
    return null;
  end if;
  -- One at a time, so that two plans begun at once get two codes and two places.
  perform pg_advisory_xact_lock(hashtext('drafting.create_plan'));
  insert into plans (code, position, kind, title, term_start, term_end, county_owned)
    values (drafting.free_code(wanted_code), (select coalesce(max(p.position), 0) + 1 from plans p), kind, title, term_start, term_end, false) returning id into plan;
  insert into plan_owners (plan_id, partnership_id, position, lead_post_id)
    select plan, h.id, o.place, l.id
    from unnest(owners, leads) with ordinality as o(partnership, lead, place)
      join partnerships h on h.code = o.partnership left join posts l on l.code = o.lead;
  insert into editions (plan_id, number, title, visibility, template_id) values (plan, 1, title, 'owners', template) returning id into edition;
  return edition;
end
$$;

-- The next edition of a plan, as a draft; null where the actor may not, or where a working edition is open already.
create function drafting.next_edition(earlier uuid) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  last editions;
  edition uuid;
begin
  if not access.writing() or not exists (select 1 from agreement.reached_editions() r where r = earlier) then
    return null;
  end if;
  -- One at a time, so that an edition that is amended twice at once gets one draft.
  perform 1 from plans p join editions e on e.plan_id = p.id where e.id = earlier for update of p;
  select e.* into last from editions e where e.plan_id = (select plan_id from editions where id = earlier) order by e.number desc limit 1;
  if last.id <> earlier then
    return null;
  end if;
  insert into editions (plan_id, number, title, as_at, visibility, template_id)
    values (last.plan_id, last.number + 1, last.title, null, 'owners', last.template_id) returning id into edition;
  return edition;
end
$$;

-- The id of a copied row: found again from the edition that it is copied into and the row that it is a copy of, so that references
-- between copied rows need no table of what became of what.
create function drafting.copied(into_edition uuid, row_id uuid) returns uuid language sql immutable
  return case when row_id is null then null else md5(into_edition::text || row_id::text)::uuid end;

-- Copies everything that one edition says into another, in which nothing stands yet. Within a plan every row keeps its lineage, by which
-- editions are compared and progress stays attached; in another plan each begins a lineage of its own.
-- @param content the tables, those that are referred to before those that refer to them
create function drafting.copy_content(source uuid, target uuid, keep_lineage boolean, content text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  each text;
  names text;
  shown text;
begin
  if not access.writing() or not exists (
    select 1 from editions e where e.id = target and e.xmin = pg_current_xact_id()::xid
  ) then
    raise exception 'only a draft that was begun in this transaction is filled' using errcode = 'WE003';
  end if;
  -- Copying is reading.
  if not exists (select 1 from access.visible_editions() v where v = source) then
    raise exception 'nobody copies what they may not read' using errcode = 'WE003';
  end if;
  foreach each in array content loop
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum),
      string_agg(case
        when a.attname = 'id' then 'drafting.copied($2, t.id)'
        when a.attname = 'edition_id' then '$2'
        when a.attname = 'version' then '1'
        when a.attname = 'lineage_id' and not keep_lineage then 'uuidv7()'
        when exists (
          select 1 from pg_constraint k join pg_class f on f.oid = k.confrelid
          where k.conrelid = a.attrelid and k.contype = 'f' and a.attnum = any (k.conkey) and f.relname = any (content)
        ) then format('drafting.copied($2, t.%I)', a.attname)
        else format('t.%I', a.attname)
      end, ', ' order by a.attnum)
    into names, shown
    from pg_attribute a where a.attrelid = each::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    execute format('insert into %I (%s) select %s from %I t where t.edition_id = $1', each, names, shown, each) using source, target;
  end loop;
end
$$;

-- A lead of a plan, its dates and its title are written by those who write the plan.
create function drafting.change_plan(plan uuid, expected_version integer, title text, term_start date, term_end date)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed integer;
begin
  if not access.writing() or not exists (select 1 from editions e where e.plan_id = plan and e.id in (select agreement.reached_editions())) then
    return null;
  end if;
  update plans p set title = change_plan.title, term_start = change_plan.term_start, term_end = change_plan.term_end, version = p.version + 1
    where p.id = plan and p.version = expected_version returning p.version into changed;
  return coalesce(changed, 0);
end
$$;

revoke execute on all functions in schema drafting from public;
grant execute on all functions in schema drafting to weald_app;
