-- What a value was divided from, so that values of partnerships come to one of the county by their parts and never by an average.
alter table observations
  add column numerator numeric,
  add column denominator numeric,
  add constraint observations_parts_together check ((numerator is null) = (denominator is null)),
  add constraint observations_denominator_positive check (denominator > 0),
  -- The parts would tell what the value withholds.
  add constraint observations_parts_withheld check (status <> 'suppressed' or numerator is null);

-- The end of each series of figures in one step, however long it is and however many others there are: what ratings are made of.
create index observations_series on observations (indicator_id, area, partnership_id, breakdown, kind, period_end);
