-- What must stay true whatever the code above does: known words, sane ranges, and approved editions that never change.

-- Words --------------------------------------------------------------------

alter table partnership_phases
  add constraint partnership_phases_kind_known check (kind in ('cluster', 'lcsp')),
  add constraint partnership_phases_in_order check (ends_on is null or ends_on >= starts_on);

alter table post_holdings
  add constraint post_holdings_in_order check (ends_on is null or starts_on is null or ends_on >= starts_on);

alter table frameworks
  add constraint frameworks_kind_known
    check (kind in ('outcomes', 'priorities', 'strategies', 'targets', 'initiatives', 'equality'));

alter table plans
  add constraint plans_kind_known check (kind in ('annual_operating_plan', 'local_plan', 'annual_action_plan')),
  add constraint plans_term_in_order check (term_end >= term_start);

alter table supersessions
  add constraint supersessions_of_another check (predecessor_id <> successor_id);

alter table editions
  add constraint editions_state_known
    check (state in ('draft', 'priorities_submitted', 'priorities_agreed', 'submitted', 'endorsed', 'approved', 'superseded')),
  add constraint editions_visibility_known check (visibility in ('owners', 'county', 'public')),
  add constraint editions_closed_with_hash
    check (state not in ('approved', 'superseded') or coalesce(content_hash, '') ~ '^[0-9a-f]{64}$');

alter table decisions
  add constraint decisions_gate_known check (gate in ('priorities', 'plan')),
  add constraint decisions_outcome_known
    check (outcome in ('agreed', 'endorsed', 'approved', 'approved_with_conditions', 'returned')),
  add constraint decisions_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$');

alter table sections add constraint sections_level_known check (level in (1, 2));

alter table scan_faults
  add constraint scan_faults_certainty_known check (certainty in ('certain', 'likely', 'unresolved'));

alter table priorities add constraint priorities_kind_known check (kind in ('priority', 'stem', 'fragment'));

alter table alignments add constraint alignments_basis_known check (basis in ('stated', 'accepted', 'rejected'));

alter table risks
  add constraint risks_scores_in_range
    check (
      coalesce(likelihood, 1) between 1 and 5 and coalesce(impact, 1) between 1 and 5
      and coalesce(residual_likelihood, 1) between 1 and 5 and coalesce(residual_impact, 1) between 1 and 5
    ),
  add constraint risks_not_own_twin check (same_as_id is null or same_as_id <> id);

alter table objectives
  add constraint objectives_theme_known check (theme in ('environment', 'equality', 'crime_and_disorder'));

alter table commitments add constraint commitments_contribution_known check (contribution in ('leads', 'supports'));

-- Somebody answers for exactly one thing.
alter table leads
  add constraint leads_for_one_thing check (num_nonnulls(risk_area_id, objective_id, commitment_id) = 1);

alter table budget_lines
  add constraint budget_lines_type_known
    check (line_type in ('activity', 'controllable_total', 'memorandum', 'total_cost')),
  add constraint budget_lines_income_negative
    check (coalesce(external_income, 0) <= 0 and coalesce(internal_income, 0) <= 0);

alter table budget_figure_sources
  add constraint budget_figure_sources_certainty_known
    check (certainty in ('proven', 'consistent', 'reading_order', 'best_guess', 'as_printed'));

alter table staffing_lines
  add constraint staffing_lines_type_known check (line_type in ('band', 'total', 'of_which_external'));

alter table indicator_catalogues
  add constraint indicator_catalogues_status_known check (status in ('proposed', 'final', 'in_use'));

alter table indicators
  add constraint indicators_polarity_known check (polarity in ('higher', 'lower', 'within_range', 'not_stated')),
  add constraint indicators_roll_up_known check (roll_up in ('sum', 'sum_of_parts', 'none'));

alter table observations
  add constraint observations_area_known check (area in ('county', 'partnership', 'england', 'neighbours')),
  add constraint observations_partnership_named check ((area = 'partnership') = (partnership_id is not null)),
  add constraint observations_kind_known check (kind in ('actual', 'estimate', 'target', 'provisional', 'comparator')),
  add constraint observations_period_in_order check (period_end >= period_start);

-- Cells: a cell that holds no number says so by its status, never by a zero.
do $$
declare
  cell_table text;
begin
  foreach cell_table in array array['facts', 'staffing_lines', 'observations'] loop
    execute format(
      'alter table %1$I
         add constraint %2$I check (bound in (''exactly'', ''at_least'', ''at_most'', ''about'', ''more_than'', ''range'')),
         add constraint %3$I check (status in (''normal'', ''provisional'', ''not_available'', ''not_applicable'',
           ''to_be_confirmed'', ''suppressed'', ''not_printed'')),
         add constraint %4$I check (status in (''normal'', ''provisional'') or value is null),
         add constraint %5$I check ((bound = ''range'') = (value_high is not null))',
      cell_table,
      cell_table || '_bound_known',
      cell_table || '_status_known',
      cell_table || '_absence_has_no_value',
      cell_table || '_range_has_two_ends'
    );
  end loop;
end
$$;

-- Closed editions ------------------------------------------------------------

-- An approved edition never changes: amending copies it into a new draft.
create function refuse_change_to_closed_edition() returns trigger language plpgsql as $$
declare
  touched uuid[];
begin
  touched := case tg_op
    when 'INSERT' then array[new.edition_id]
    when 'DELETE' then array[old.edition_id]
    else array[new.edition_id, old.edition_id]
  end;
  -- The lock makes a simultaneous approval wait for this change, or this change see the approval.
  perform 1 from editions where id = any (touched) for share;
  if exists (select 1 from editions where id = any (touched) and state in ('approved', 'superseded')) then
    raise exception 'edition is closed' using errcode = 'WE001', table = tg_table_name;
  end if;
  return coalesce(new, old);
end
$$;

create function refuse_reopening_of_edition() returns trigger language plpgsql as $$
begin
  if old.state in ('approved', 'superseded') and (
    tg_op = 'DELETE'
    or new.state not in (old.state, 'superseded')
    or (new.plan_id, new.number, new.title, new.as_at, new.as_at_printed, new.content_hash)
       is distinct from (old.plan_id, old.number, old.title, old.as_at, old.as_at_printed, old.content_hash)
  ) then
    raise exception 'edition is closed' using errcode = 'WE001', table = tg_table_name;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger closed_editions_stay_closed before update or delete on editions
  for each row execute function refuse_reopening_of_edition();

do $$
declare
  content_table text;
begin
  for content_table in
    select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'edition_id' and table_name <> 'decisions' order by table_name
  loop
    execute format(
      'create trigger closed_edition before insert or update or delete on %I
         for each row execute function refuse_change_to_closed_edition()',
      content_table
    );
  end loop;
end
$$;

-- A decision is a record of what happened: it is never edited or removed.
create function refuse_change_to_record() returns trigger language plpgsql as $$
begin
  raise exception '% are never changed', tg_table_name using errcode = 'WE002', table = tg_table_name;
end
$$;

create trigger decisions_are_kept before update or delete on decisions
  for each row execute function refuse_change_to_record();
