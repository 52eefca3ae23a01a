-- What a plan of 2008/9 did not print and a plan that is written here needs: actions with their partners and steps, measures with their
-- targets, controls of risks, evidence of need; and the templates that plans are begun from.

create table evidence (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  priority_id uuid,
  statement text not null,
  source text,
  period_printed text,
  constraint evidence_key unique (edition_id, position),
  constraint evidence_priority foreign key (edition_id, priority_id) references priorities(edition_id, id),
  constraint evidence_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index evidence_priority on evidence (priority_id);

create table actions (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  priority_id uuid,
  ref text,
  title text not null,
  description text,
  starts_printed text,
  starts_start date,
  starts_end date,
  starts_precision text not null,
  ends_printed text,
  ends_start date,
  ends_end date,
  ends_precision text not null,
  cost numeric(14, 2),
  funding_source text,
  budget_line_id uuid,
  status text not null,
  progress_note text,
  constraint actions_key unique (edition_id, position),
  constraint actions_in_edition unique (edition_id, id),
  constraint actions_priority foreign key (edition_id, priority_id) references priorities(edition_id, id),
  -- Who writes the money need not be one who may write actions: a budget line that goes is let go of here whoever removes it.
  constraint actions_budget_line foreign key (edition_id, budget_line_id) references budget_lines(edition_id, id)
    on delete set null (budget_line_id),
  constraint actions_status_known check (status in ('not_started', 'under_way', 'done', 'dropped')),
  constraint actions_cost_something check (cost >= 0),
  constraint actions_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index actions_priority on actions (priority_id);
create index actions_budget_line on actions (budget_line_id);

create table action_partners (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  action_id uuid not null,
  printed text not null,
  organisation_id uuid,
  contribution text,
  constraint action_partners_key unique (action_id, position),
  constraint action_partners_action foreign key (edition_id, action_id) references actions(edition_id, id),
  constraint action_partners_organisation_id_organisations_id_fk foreign key (organisation_id) references organisations(id),
  constraint action_partners_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index action_partners_edition on action_partners (edition_id);
create index action_partners_organisation on action_partners (organisation_id);

create table action_milestones (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  action_id uuid not null,
  date_printed text not null,
  date_start date,
  date_end date,
  date_precision text not null,
  text text not null,
  done boolean not null,
  constraint action_milestones_key unique (action_id, position),
  constraint action_milestones_action foreign key (edition_id, action_id) references actions(edition_id, id),
  constraint action_milestones_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index action_milestones_edition on action_milestones (edition_id);

create table measures (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  priority_id uuid,
  action_id uuid,
  indicator_id uuid not null,
  key_target boolean not null,
  period_kind text not null,
  row_unit text not null,
  baseline_period text,
  -- Null where the baseline has no year.
  baseline_period_label text,
  baseline_period_start date,
  baseline_period_end date,
  baseline_printed text not null,
  baseline_value numeric,
  baseline_value_high numeric,
  baseline_bound text not null,
  baseline_unit text not null,
  baseline_status text not null,
  baseline_quoted_period text,
  baseline_quoted_scheme text,
  baseline_footnote_marks text[] default '{}' not null,
  constraint measures_key unique (edition_id, position),
  constraint measures_in_edition unique (edition_id, id),
  constraint measures_priority foreign key (edition_id, priority_id) references priorities(edition_id, id),
  constraint measures_action foreign key (edition_id, action_id) references actions(edition_id, id),
  constraint measures_indicator_id_indicators_id_fk foreign key (indicator_id) references indicators(id),
  constraint measures_baseline_period_in_order check (baseline_period_end >= baseline_period_start),
  constraint measures_baseline_bound_known check (baseline_bound in ('exactly', 'at_least', 'at_most', 'about', 'more_than', 'range')),
  constraint measures_baseline_status_known check (baseline_status in ('normal', 'provisional', 'not_available', 'not_applicable',
    'to_be_confirmed', 'suppressed', 'not_printed')),
  constraint measures_baseline_absence_has_no_value check (baseline_status in ('normal', 'provisional') or baseline_value is null),
  constraint measures_baseline_range_has_two_ends check ((baseline_bound = 'range') = (baseline_value_high is not null)),
  constraint measures_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index measures_priority on measures (priority_id);
create index measures_action on measures (action_id);
create index measures_indicator on measures (indicator_id);

create table targets (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  measure_id uuid not null,
  period_kind text not null,
  printed_under text not null,
  -- The year that it is for: another than the one it is printed under where the cell quotes one.
  period_label text not null,
  period_start date not null,
  period_end date not null,
  row_unit text not null,
  printed text not null,
  value numeric,
  value_high numeric,
  bound text not null,
  unit text not null,
  status text not null,
  quoted_period text,
  quoted_scheme text,
  footnote_marks text[] default '{}' not null,
  reason text,
  constraint targets_key unique (measure_id, printed_under),
  constraint targets_measure foreign key (edition_id, measure_id) references measures(edition_id, id),
  constraint targets_period_in_order check (period_end >= period_start),
  constraint targets_bound_known check (bound in ('exactly', 'at_least', 'at_most', 'about', 'more_than', 'range')),
  constraint targets_status_known check (status in ('normal', 'provisional', 'not_available', 'not_applicable',
    'to_be_confirmed', 'suppressed', 'not_printed')),
  constraint targets_absence_has_no_value check (status in ('normal', 'provisional') or value is null),
  constraint targets_range_has_two_ends check ((bound = 'range') = (value_high is not null)),
  constraint targets_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index targets_edition on targets (edition_id);

create table risk_controls (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  risk_id uuid not null,
  text text not null,
  owner_printed text,
  status text not null,
  constraint risk_controls_key unique (risk_id, position),
  constraint risk_controls_risk foreign key (edition_id, risk_id) references risks(edition_id, id),
  constraint risk_controls_status_known check (status in ('planned', 'in_place', 'not_effective')),
  constraint risk_controls_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index risk_controls_edition on risk_controls (edition_id);

-- Somebody may answer for an action too, and still for exactly one thing.
alter table leads
  add column action_id uuid,
  add constraint leads_action_in_edition foreign key (edition_id, action_id) references actions(edition_id, id),
  drop constraint leads_for_one_thing,
  add constraint leads_for_one_thing check (num_nonnulls(risk_area_id, objective_id, commitment_id, action_id) = 1);
create index leads_action on leads (action_id);

-- All of it is content of editions: seen with its edition, written by who writes that, closed with it, followed, and on the trail.
do $$
declare
  content text;
begin
  foreach content in array array['evidence', 'actions', 'action_partners', 'action_milestones', 'measures', 'targets', 'risk_controls'] loop
    call access.lock_table(content::regclass);
    execute format('grant select, insert, update, delete on %I to weald_app', content);
    execute format('create policy read on %I for select to weald_app
      using ((select access.reaches(''all'')) or edition_id in (select access.visible_editions()))', content);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
    execute format('create policy remove on %I for delete to weald_app
      using ((select access.writing()) and ((select access.reaches(''all'')) or edition_id in (select access.own_editions())))', content);
    execute format('create trigger closed_edition before insert or update or delete on %I
      for each row execute function refuse_change_to_closed_edition()', content);
    call agreement.follow_content(content::regclass);
    call audit.keep(content::regclass, 'plans');
  end loop;
end
$$;


-- Templates are the county's, and belong to no plan.
create table plan_templates (
  id uuid primary key default uuidv7() not null,
  code text not null,
  title text not null,
  kind text not null,
  position integer not null,
  note text,
  version integer default 1 not null,
  constraint plan_templates_code_unique unique (code),
  constraint plan_templates_kind_known check (kind in ('annual_operating_plan', 'local_plan', 'annual_action_plan'))
);

create table template_sections (
  id uuid primary key default uuidv7() not null,
  template_id uuid not null,
  position integer not null,
  code text not null,
  heading text not null,
  level integer not null,
  guidance text not null,
  required boolean not null,
  note text,
  version integer default 1 not null,
  constraint template_sections_key unique (template_id, code),
  constraint template_sections_template_id_plan_templates_id_fk foreign key (template_id) references plan_templates(id),
  constraint template_sections_level_known check (level in (1, 2))
);

do $$
declare
  reference text;
begin
  foreach reference in array array['plan_templates', 'template_sections'] loop
    call access.lock_table(reference::regclass);
    execute format('grant select, insert, update on %I to weald_app', reference);
    execute format('create policy read on %I for select to weald_app using ((select access.acting()))', reference);
    execute format('create policy add on %I for insert to weald_app
      with check ((select access.writing()) and (select access.reaches(''all'')))', reference);
    execute format('create policy change on %I for update to weald_app
      using ((select access.writing()) and (select access.reaches(''all'')))', reference);
    call audit.keep(reference::regclass, 'plans');
  end loop;
end
$$;

-- The template that an edition was begun from: its guidance and what it requires. Null where it was begun from nothing or from another plan.
alter table editions
  add column template_id uuid,
  add constraint editions_template_id_plan_templates_id_fk foreign key (template_id) references plan_templates(id);
create index editions_template on editions (template_id);
