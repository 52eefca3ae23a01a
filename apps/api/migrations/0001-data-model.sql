-- The data model: who there is, what a plan is made of, what is measured.
-- Every table of an edition's content carries edition_id, so that one rule can close an approved edition (0002).


-- Who there is ----------------------------------------------------------

create table partnerships (
  id uuid primary key default uuidv7() not null,
  code text not null,
  name text not null,
  position integer not null,
  short_code text,
  tile_column integer,
  tile_row integer,
  note text,
  version integer default 1 not null,
  constraint partnerships_code_unique unique(code)
);

create table partnership_phases (
  id uuid primary key default uuidv7() not null,
  partnership_id uuid not null,
  kind text not null,
  starts_on date not null,
  ends_on date,
  pathfinder boolean not null,
  note text,
  version integer default 1 not null,
  constraint partnership_phases_key unique(partnership_id, kind),
  constraint partnership_phases_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id)
);

create table organisations (
  id uuid primary key default uuidv7() not null,
  code text not null,
  name text not null,
  position integer not null,
  kind text not null,
  source_section text,
  note text,
  version integer default 1 not null,
  constraint organisations_code_unique unique(code)
);

create table people (
  id uuid primary key default uuidv7() not null,
  code text not null,
  name text not null,
  position integer not null,
  note text,
  version integer default 1 not null,
  constraint people_code_unique unique(code)
);

create table posts (
  id uuid primary key default uuidv7() not null,
  code text not null,
  title text not null,
  position integer not null,
  partnership_id uuid,
  note text,
  version integer default 1 not null,
  constraint posts_code_unique unique(code),
  constraint posts_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id)
);
create index posts_partnership on posts (partnership_id);

create table post_holdings (
  id uuid primary key default uuidv7() not null,
  post_id uuid not null,
  person_id uuid not null,
  starts_on date,
  ends_on date,
  source_section text,
  note text,
  version integer default 1 not null,
  constraint post_holdings_key unique(post_id, person_id),
  constraint post_holdings_post_id_posts_id_fk foreign key (post_id) references posts(id),
  constraint post_holdings_person_id_people_id_fk foreign key (person_id) references people(id)
);
create index post_holdings_person on post_holdings (person_id);


-- What plans align to ---------------------------------------------------

create table frameworks (
  id uuid primary key default uuidv7() not null,
  code text not null,
  title text not null,
  position integer not null,
  kind text not null,
  edition text,
  agreed text,
  note text,
  version integer default 1 not null,
  constraint frameworks_code_unique unique(code)
);

create table framework_items (
  id uuid primary key default uuidv7() not null,
  framework_id uuid not null,
  code text not null,
  number text,
  title text not null,
  position integer not null,
  parent_id uuid,
  labels text[] default '{}' not null,
  note text,
  version integer default 1 not null,
  constraint framework_items_key unique(framework_id, code),
  constraint framework_items_framework_id_frameworks_id_fk foreign key (framework_id) references frameworks(id),
  constraint framework_items_parent_item foreign key (parent_id) references framework_items(id)
);
create index framework_items_parent on framework_items (parent_id);


-- Plans, their owners and editions --------------------------------------

create table plans (
  id uuid primary key default uuidv7() not null,
  code text not null,
  position integer not null,
  kind text not null,
  title text not null,
  term_start date not null,
  term_end date not null,
  county_owned boolean not null,
  note text,
  version integer default 1 not null,
  constraint plans_code_unique unique(code)
);
create index plans_kind on plans (kind, position);

create table plan_owners (
  id uuid primary key default uuidv7() not null,
  plan_id uuid not null,
  partnership_id uuid not null,
  position integer not null,
  lead_post_id uuid,
  printed_heading text,
  note text,
  version integer default 1 not null,
  constraint plan_owners_key unique(plan_id, partnership_id),
  constraint plan_owners_plan_id_plans_id_fk foreign key (plan_id) references plans(id),
  constraint plan_owners_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint plan_owners_lead_post_id_posts_id_fk foreign key (lead_post_id) references posts(id)
);
create index plan_owners_lead_post on plan_owners (lead_post_id);
create index plan_owners_partnership on plan_owners (partnership_id);

create table editions (
  id uuid primary key default uuidv7() not null,
  plan_id uuid not null,
  number integer not null,
  title text not null,
  as_at date,
  as_at_printed text,
  state text default 'draft' not null,
  state_note text,
  visibility text default 'owners' not null,
  content_hash text,
  note text,
  version integer default 1 not null,
  constraint editions_key unique(plan_id, number),
  constraint editions_plan_id_plans_id_fk foreign key (plan_id) references plans(id)
);
create index editions_public on editions (visibility, state);

create table particulars (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  position integer not null,
  lineage_id uuid default uuidv7() not null,
  section_code text not null,
  label text not null,
  value text not null,
  note text,
  version integer default 1 not null,
  constraint particulars_key unique(edition_id, position),
  constraint particulars_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table supersessions (
  id uuid primary key default uuidv7() not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  effective_on date not null,
  printed text,
  note text,
  version integer default 1 not null,
  constraint supersessions_key unique(predecessor_id, successor_id),
  constraint supersessions_predecessor_id_plans_id_fk foreign key (predecessor_id) references plans(id),
  constraint supersessions_successor_id_plans_id_fk foreign key (successor_id) references plans(id)
);
create index supersessions_successor on supersessions (successor_id);

create table decisions (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  gate text not null,
  outcome text not null,
  body text not null,
  decided_on date not null,
  minute_reference text,
  content_hash text not null,
  recorded_at timestamptz default now() not null,
  constraint decisions_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index decisions_edition on decisions (edition_id);


-- What an edition says --------------------------------------------------

create table sections (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  code text not null,
  heading text not null,
  level integer not null,
  body text default '' not null,
  parts text[] default '{}' not null,
  constraint sections_key unique(edition_id, code),
  constraint sections_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table contents_entries (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  printed_title text not null,
  section_code text not null,
  constraint contents_entries_key unique(edition_id, position),
  constraint contents_entries_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table footnotes (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  section_code text not null,
  mark text not null,
  text text not null,
  constraint footnotes_key unique(edition_id, section_code, mark),
  constraint footnotes_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table reference_lists (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  code text not null,
  section_code text not null,
  title text not null,
  introduction text,
  ordered boolean not null,
  constraint reference_lists_key unique(edition_id, code),
  constraint reference_lists_in_edition unique(edition_id, id),
  constraint reference_lists_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table reference_list_items (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  list_id uuid not null,
  parent_position integer,
  text text not null,
  detail text,
  constraint reference_list_items_key unique(list_id, position),
  constraint reference_list_items_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint reference_list_items_list foreign key (edition_id, list_id) references reference_lists(edition_id, id)
);
create index reference_list_items_edition on reference_list_items (edition_id);

create table legislation (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  title text not null,
  year integer,
  kind text not null,
  section_codes text[] default '{}' not null,
  constraint legislation_key unique(edition_id, position),
  constraint legislation_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table glossary_terms (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  term text not null,
  meaning text not null,
  printed_meaning boolean not null,
  constraint glossary_terms_key unique(edition_id, term),
  constraint glossary_terms_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table facts (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  printed text not null,
  value numeric,
  value_high numeric,
  bound text not null,
  unit text not null,
  row_unit text not null,
  status text not null,
  quoted_period text,
  quoted_scheme text,
  footnote_marks text[] default '{}' not null,
  section_code text not null,
  subject text not null,
  measure text,
  period_printed text,
  comparator text,
  counted text,
  constraint facts_key unique(edition_id, position),
  constraint facts_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table achievements (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  section_code text not null,
  statement text not null,
  figures text,
  constraint achievements_key unique(edition_id, position),
  constraint achievements_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table scan_faults (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  section_code text not null,
  subject text not null,
  scanned_as text,
  read_as text,
  certainty text not null,
  explanation text not null,
  constraint scan_faults_key unique(edition_id, position),
  constraint scan_faults_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);


-- What it means to change -----------------------------------------------

create table priorities (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  ref text,
  inferred_ref text,
  kind text not null,
  theme text,
  title text not null,
  description text,
  scan_damaged boolean not null,
  constraint priorities_key unique(edition_id, position),
  constraint priorities_in_edition unique(edition_id, id),
  constraint priorities_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);
create index priorities_kind on priorities (kind);
create index priorities_lineage on priorities (lineage_id);

create table alignments (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  priority_id uuid not null,
  framework_item_id uuid not null,
  basis text not null,
  constraint alignments_key unique(priority_id, framework_item_id),
  constraint alignments_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint alignments_framework_item_id_framework_items_id_fk foreign key (framework_item_id) references framework_items(id),
  constraint alignments_priority foreign key (edition_id, priority_id) references priorities(edition_id, id)
);
create index alignments_edition on alignments (edition_id);
create index alignments_item on alignments (framework_item_id);

create table outcome_headings (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  framework_item_id uuid not null,
  printed_number text,
  printed_label text,
  constraint outcome_headings_key unique(edition_id, framework_item_id),
  constraint outcome_headings_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint outcome_headings_framework_item_id_framework_items_id_fk foreign key (framework_item_id) references framework_items(id)
);
create index outcome_headings_item on outcome_headings (framework_item_id);


-- Risks -----------------------------------------------------------------

create table risk_areas (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  title text not null,
  constraint risk_areas_key unique(edition_id, position),
  constraint risk_areas_in_edition unique(edition_id, id),
  constraint risk_areas_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table risks (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  area_id uuid not null,
  number_in_area integer not null,
  statement text not null,
  likelihood integer,
  impact integer,
  residual_likelihood integer,
  residual_impact integer,
  same_as_id uuid,
  constraint risks_key unique(edition_id, position),
  constraint risks_in_edition unique(edition_id, id),
  constraint risks_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint risks_area_in_edition foreign key (edition_id, area_id) references risk_areas(edition_id, id),
  constraint risks_same_as_entry foreign key (edition_id, same_as_id) references risks(edition_id, id)
);
create index risks_area on risks (area_id);
create index risks_same_as on risks (same_as_id) where same_as_id is not null;


-- What it will do -------------------------------------------------------

create table milestones (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  section_code text not null,
  date_printed text not null,
  date_start date,
  date_end date,
  date_precision text not null,
  activity text not null,
  event text,
  scan_damaged boolean not null,
  constraint milestones_key unique(edition_id, position),
  constraint milestones_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table objectives (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  theme text not null,
  section_code text not null,
  number integer not null,
  title text not null,
  summary text,
  reference text,
  target_date_printed text,
  target_date_start date,
  target_date_end date,
  target_date_precision text not null,
  constraint objectives_key unique(edition_id, position),
  constraint objectives_in_edition unique(edition_id, id),
  constraint objectives_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table deliverables (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  objective_id uuid not null,
  text text not null,
  constraint deliverables_key unique(objective_id, position),
  constraint deliverables_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint deliverables_objective foreign key (edition_id, objective_id) references objectives(edition_id, id)
);
create index deliverables_edition on deliverables (edition_id);

create table commitments (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  contribution text not null,
  group_printed text not null,
  plan_ref_printed text not null,
  target text not null,
  action text,
  constraint commitments_key unique(edition_id, position),
  constraint commitments_in_edition unique(edition_id, id),
  constraint commitments_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table commitment_references (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  commitment_id uuid not null,
  framework_item_id uuid not null,
  constraint commitment_references_key unique(commitment_id, framework_item_id),
  constraint commitment_references_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint commitment_references_framework_item_id_framework_items_id_fk foreign key (framework_item_id) references framework_items(id),
  constraint commitment_references_commitment foreign key (edition_id, commitment_id) references commitments(edition_id, id)
);
create index commitment_references_edition on commitment_references (edition_id);
create index commitment_references_item on commitment_references (framework_item_id);

create table consultations (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  name text not null,
  starts_printed text,
  starts_start date,
  starts_end date,
  starts_precision text not null,
  ends_printed text,
  ends_start date,
  ends_end date,
  ends_precision text not null,
  feedback_printed text,
  feedback_start date,
  feedback_end date,
  feedback_precision text not null,
  target_group text,
  sample_printed text,
  target_areas text[] not null,
  contractor text,
  purpose text not null,
  statutory boolean not null,
  contact text,
  event text,
  constraint consultations_key unique(edition_id, position),
  constraint consultations_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table leads (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  risk_area_id uuid,
  objective_id uuid,
  commitment_id uuid,
  printed text not null,
  person_id uuid,
  post_id uuid,
  organisation_id uuid,
  constraint leads_key unique(edition_id, position),
  constraint leads_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint leads_person_id_people_id_fk foreign key (person_id) references people(id),
  constraint leads_post_id_posts_id_fk foreign key (post_id) references posts(id),
  constraint leads_organisation_id_organisations_id_fk foreign key (organisation_id) references organisations(id),
  constraint leads_risk_area_in_edition foreign key (edition_id, risk_area_id) references risk_areas(edition_id, id),
  constraint leads_objective_in_edition foreign key (edition_id, objective_id) references objectives(edition_id, id),
  constraint leads_commitment_in_edition foreign key (edition_id, commitment_id) references commitments(edition_id, id)
);
create index leads_post on leads (post_id);
create index leads_organisation on leads (organisation_id);
create index leads_risk_area on leads (risk_area_id);
create index leads_objective on leads (objective_id);
create index leads_commitment on leads (commitment_id);
create index leads_person on leads (person_id);


-- Money and people ------------------------------------------------------

create table budget_lines (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  line_type text not null,
  activity text not null,
  financial_year text not null,
  previous_fte numeric,
  fte numeric,
  previous_controllable numeric(14, 2),
  employee numeric(14, 2),
  running numeric(14, 2),
  contracts numeric(14, 2),
  gross numeric(14, 2),
  external_income numeric(14, 2),
  internal_income numeric(14, 2),
  controllable numeric(14, 2),
  cabinet_member_printed text,
  cabinet_member_id uuid,
  funding_source text,
  constraint budget_lines_key unique(edition_id, position),
  constraint budget_lines_in_edition unique(edition_id, id),
  constraint budget_lines_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint budget_lines_cabinet_member_id_people_id_fk foreign key (cabinet_member_id) references people(id)
);
create index budget_lines_cabinet_member on budget_lines (cabinet_member_id);

create table budget_figure_sources (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  budget_line_id uuid not null,
  figure text not null,
  scanned_as text,
  printed boolean not null,
  certainty text not null,
  reason text not null,
  constraint budget_figure_sources_key unique(budget_line_id, figure),
  constraint budget_figure_sources_edition_id_editions_id_fk foreign key (edition_id) references editions(id),
  constraint budget_figure_sources_line foreign key (edition_id, budget_line_id) references budget_lines(edition_id, id)
);
create index budget_figure_sources_edition on budget_figure_sources (edition_id);

create table staffing_lines (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  printed text not null,
  value numeric,
  value_high numeric,
  bound text not null,
  unit text not null,
  row_unit text not null,
  status text not null,
  quoted_period text,
  quoted_scheme text,
  footnote_marks text[] default '{}' not null,
  band text not null,
  line_type text not null,
  financial_year text not null,
  row_number integer not null,
  constraint staffing_lines_key unique(edition_id, row_number, financial_year),
  constraint staffing_lines_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);

create table staffing_funding (
  id uuid primary key default uuidv7() not null,
  edition_id uuid not null,
  lineage_id uuid default uuidv7() not null,
  position integer not null,
  version integer default 1 not null,
  note text,
  financial_year text not null,
  funding_source text not null,
  budget_activity text,
  staff text,
  fte numeric not null,
  constraint staffing_funding_key unique(edition_id, position),
  constraint staffing_funding_edition_id_editions_id_fk foreign key (edition_id) references editions(id)
);


-- Measures --------------------------------------------------------------

create table indicator_catalogues (
  id uuid primary key default uuidv7() not null,
  code text not null,
  title text not null,
  scheme text not null,
  position integer not null,
  status text not null,
  size integer,
  note text,
  version integer default 1 not null,
  constraint indicator_catalogues_code_unique unique(code)
);

create table indicators (
  id uuid primary key default uuidv7() not null,
  catalogue_id uuid not null,
  ref text not null,
  other_refs text[] default '{}' not null,
  title text not null,
  category text,
  position integer not null,
  unit text not null,
  unit_note text,
  polarity text not null,
  calendar text not null,
  roll_up text not null,
  note text,
  version integer default 1 not null,
  constraint indicators_ref_unique unique(ref),
  constraint indicators_catalogue_id_indicator_catalogues_id_fk foreign key (catalogue_id) references indicator_catalogues(id)
);
create index indicators_catalogue on indicators (catalogue_id, position);
create index indicators_other_refs on indicators using gin (other_refs);

create table observations (
  id uuid primary key default uuidv7() not null,
  indicator_id uuid not null,
  area text not null,
  partnership_id uuid,
  breakdown text default '' not null,
  kind text not null,
  period_kind text not null,
  period_label text not null,
  period_start date not null,
  period_end date not null,
  printed_under text not null,
  column_heading text,
  source_edition_id uuid,
  source_section text,
  position integer not null,
  printed text not null,
  value numeric,
  value_high numeric,
  bound text not null,
  unit text not null,
  row_unit text not null,
  status text not null,
  quoted_period text,
  quoted_scheme text,
  footnote_marks text[] default '{}' not null,
  note text,
  version integer default 1 not null,
  constraint observations_key unique nulls not distinct(indicator_id, area, partnership_id, breakdown, kind, printed_under, source_edition_id),
  constraint observations_indicator_id_indicators_id_fk foreign key (indicator_id) references indicators(id),
  constraint observations_partnership_id_partnerships_id_fk foreign key (partnership_id) references partnerships(id),
  constraint observations_source_edition_id_editions_id_fk foreign key (source_edition_id) references editions(id)
);
create index observations_period on observations (indicator_id, period_start);
create index observations_partnership on observations (partnership_id, period_start);
create index observations_source on observations (source_edition_id);


-- Doors -----------------------------------------------------------------

create table sessions (
  token_hash text primary key not null,
  person_code text not null,
  started_at timestamptz default now() not null,
  expires_at timestamptz not null
);
create index sessions_expiry on sessions (expires_at);

create table service_tokens (
  id uuid primary key default uuidv7() not null,
  name text not null,
  token_hash text not null,
  scopes text[] not null,
  created_at timestamptz default now() not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint service_tokens_token_hash_unique unique(token_hash)
);

create table import_batches (
  id uuid primary key default uuidv7() not null,
  applied_at timestamptz default now() not null,
  actor text not null,
  created integer not null,
  changed integer not null,
  unchanged integer not null,
  files jsonb default '[]' not null
);
create index import_batches_time on import_batches (applied_at);
