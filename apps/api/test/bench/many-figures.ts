import { type SQL, sql } from 'drizzle-orm'
import type { Database, Tx } from '../../src/db/client.ts'

export interface Size {
  readonly partnerships: number
  readonly indicators: number
  /** Academic years before 2008/09. */
  readonly years: number
  /** Indicators that the plan of each partnership promises something of. */
  readonly measures: number
}

/** The county of the issue: 200 × 198 × 3 kinds × 40 years are 4.75 million figures of partnerships, and the county's own beside them. */
export const countySize: Size = { partnerships: 200, indicators: 198, years: 40, measures: 6 }

/** The day on which the figures are looked at: the last year is over, and its figures are not old. */
export const benchDay = '2008-11-01'

/** Fills empty tables with figures of every partnership, and with a plan in force for each that promises some of them. */
export async function fillCounty(database: Database, size: Size): Promise<number> {
  return database.transaction(null, async (tx) => {
    await tx.execute(
      sql`select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
    )
    // What is measured is reading. That each row is on the trail would take most of the time, and is proved elsewhere.
    await quietly(
      tx,
      ['partnerships', 'indicators', 'plans', 'editions', 'plan_owners', 'measures', 'targets', 'observations'],
      async () => {
        for (const statement of statements(size)) await tx.execute(statement)
      },
    )
    const { rows } = await tx.execute<{ all: string }>(sql`select count(*) as all from observations`)
    return Number(rows[0]!.all)
  })
}

/** Afterwards PostgreSQL is told what the tables hold, as it finds out by itself in a while. */
export const lookThrough = (database: Database) =>
  database.transaction(null, async (tx) => {
    await tx.execute(sql`select set_config('statement_timeout', '0', true)`)
    await tx.execute(sql`analyze`)
  })

async function quietly(tx: Tx, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  const all = (what: SQL) => tables.map((table) => sql`alter table ${sql.identifier(table)} ${what} trigger user`)
  for (const statement of all(sql`disable`)) await tx.execute(statement)
  await work()
  for (const statement of all(sql`enable`)) await tx.execute(statement)
}

/** A year by how long before 2008/09 it began: 1 is 2007/08. */
const label = (ago: SQL) => sql`(2008 - ${ago})::text || '/' || lpad(((2009 - ${ago}) % 100)::text, 2, '0')`
const start = (ago: SQL) => sql`make_date(2008 - ${ago}, 9, 1)`
const end = (ago: SQL) => sql`make_date(2009 - ${ago}, 8, 31)`
const ago = sql`y.ago`

const statements = ({ partnerships, indicators, years, measures }: Size): SQL[] => [
  sql`insert into partnerships (code, name, position) select 'p' || n, 'Partnership ' || n, n from generate_series(1, ${partnerships}) n`,
  sql`insert into indicator_catalogues (code, title, scheme, position, status) values ('ni', 'National Indicators', 'NI', 1, 'in_use')`,
  sql`insert into indicators (catalogue_id, ref, title, position, unit, polarity, calendar, roll_up)
    select c.id, 'NI ' || n, 'Indicator ' || n, n, 'percent', 'higher', 'academic_year', 'sum_of_parts'
    from indicator_catalogues c, generate_series(1, ${indicators}) n`,
  sql`insert into plans (code, title, kind, county_owned, position, term_start, term_end)
    select 'plan-' || p.code, p.name, 'local_plan', false, p.position, '2008-09-01', '2011-08-31' from partnerships p`,
  sql`insert into plan_owners (plan_id, partnership_id, position)
    select l.id, p.id, 1 from plans l join partnerships p on l.code = 'plan-' || p.code`,
  sql`insert into editions (plan_id, number, title, visibility) select id, 1, 'First edition', 'public' from plans`,
  sql`insert into measures (edition_id, position, indicator_id, key_target, period_kind, row_unit, baseline_period, baseline_period_label,
      baseline_period_start, baseline_period_end, baseline_printed, baseline_value, baseline_bound, baseline_unit, baseline_status)
    select e.id, n, i.id, n = 1, 'academic_year', 'percent', '2005/06', '2005/06', '2005-09-01', '2006-08-31', '50%', 50, 'exactly', 'percent', 'normal'
    from editions e join plans l on l.id = e.plan_id, generate_series(1, ${measures}) n
    join indicators i on true where i.position = (l.position * 7 + n * 31) % ${indicators} + 1`,
  sql`insert into targets (edition_id, measure_id, position, period_kind, printed_under, period_label, period_start, period_end, printed, value,
      bound, unit, row_unit, status)
    select m.edition_id, m.id, 1, 'academic_year', ${label(sql`0`)}, ${label(sql`0`)}, ${start(sql`0`)}, ${end(sql`0`)}, '80%', 80, 'exactly', 'percent',
      'percent', 'normal' from measures m`,
  sql`insert into observations (indicator_id, area, partnership_id, kind, period_kind, period_label, period_start, period_end, printed_under, position,
      printed, value, bound, unit, row_unit, status, numerator, denominator)
    select i.id, a.area, a.partnership_id, k.kind, 'academic_year', ${label(ago)}, ${start(ago)}, ${end(ago)}, ${label(ago)}, 1,
      v.value || '%', v.value, 'exactly', 'percent', 'percent', 'normal', v.value * 10, 1000
    from indicators i
    cross join (select 'partnership' as area, id as partnership_id, position from partnerships union all select 'county', null, 0) a
    cross join (values ('actual'), ('estimate'), ('target')) k (kind)
    cross join generate_series(1, ${years}) y (ago)
    cross join lateral (select 40 + (i.position + a.position + y.ago) % 50 as value) v`,
]
