-- Search over what people read: one row per thing that has a page, or a place on one.
-- Each branch's `words` is the very expression of an index, so that a search never reads whole tables.

create extension if not exists pg_trgm;

create index partnerships_words on partnerships using gin (to_tsvector('english', name));
create index plans_words on plans using gin (to_tsvector('english', title));
create index sections_words on sections using gin (to_tsvector('english', heading || ' ' || body));
create index priorities_words on priorities
  using gin (to_tsvector('english', coalesce(theme, '') || ' ' || title || ' ' || coalesce(description, '')));
create index risks_words on risks using gin (to_tsvector('english', statement));
create index indicators_words on indicators
  using gin (to_tsvector('english', ref || ' ' || title || ' ' || coalesce(category, '')));

-- Near-identical priorities across plans are found by their trigrams.
create index priorities_trigrams on priorities using gin (title gin_trgm_ops);

create view search_entries with (security_invoker = true) as
  select 'partnership' as kind, id, null::uuid as edition_id, null::integer as position, code as ref, name as title, '' as detail,
         to_tsvector('english', name) as words
    from partnerships
  union all
  select 'plan', id, null, null, code, title, coalesce(note, ''), to_tsvector('english', title)
    from plans
  union all
  select 'section', id, edition_id, position, code, heading, body, to_tsvector('english', heading || ' ' || body)
    from sections
  union all
  select 'priority', id, edition_id, position, coalesce(ref, inferred_ref, ''), title, concat_ws(' ', theme, description),
         to_tsvector('english', coalesce(theme, '') || ' ' || title || ' ' || coalesce(description, ''))
    from priorities where kind = 'priority'
  union all
  select 'risk', id, edition_id, position, position::text, statement, '', to_tsvector('english', statement)
    from risks
  union all
  select 'indicator', id, null, null, ref, title, coalesce(category, ''),
         to_tsvector('english', ref || ' ' || title || ' ' || coalesce(category, ''))
    from indicators;
