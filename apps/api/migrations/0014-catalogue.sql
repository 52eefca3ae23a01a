-- What entering figures asks of the catalogue. All of it may be left open: the county of 2008 says little of its indicators.
alter table indicators
  -- How many decimals its figures are kept in; null where nobody has said.
  add column decimals integer,
  -- How often it is measured.
  add column frequency text,
  -- The parts of the whole that it is entered for, such as Primary.
  add column breakdowns text[] default '{}' not null,
  -- A post or an organisation, as people call it.
  add column owner text,
  -- How it is made from others, and from which, by their references.
  add column formula text,
  add column formula_of text[] default '{}' not null,
  add constraint indicators_decimals_in_range check (decimals between 0 and 6),
  add constraint indicators_frequency_known check (frequency in ('monthly', 'quarterly', 'termly', 'yearly', 'less_often')),
  add constraint indicators_formula_known check (formula in ('gap', 'average', 'ratio')),
  add constraint indicators_formula_told check ((formula is null) = (formula_of = '{}'));
