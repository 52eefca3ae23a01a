import { type Issue, parsePeriod, type PeriodKind, type Refusal, refusal } from '@weald/domain'
import { asc, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { figures, indicators, partnerships } from '../../db/tables/index.ts'
import type { Indicator, Partnership } from '../figures/places.ts'
import type { StoredFigure } from '../figures/queries.ts'

export type ReleaseScope = {
  readonly indicators: readonly string[]
  readonly period: string
  readonly withoutCounts?: boolean | null
}

/** What was counted of children. What the county wants to reach is its own word: it counts nobody, and is not for a release. */
export type CountedFigure = StoredFigure & { readonly kind: Exclude<StoredFigure['kind'], 'target'> }

export type PlacedFigure = {
  readonly figure: CountedFigure
  readonly indicator: Indicator
  readonly partnership: Partnership | null
}

export type Found = {
  readonly indicatorIds: readonly string[]
  readonly period: string
  readonly signedOff: readonly PlacedFigure[]
  readonly waiting: readonly StoredFigure[]
}

const most = { indicators: 50, figures: 5000 } as const

/** The figures of a scope, in two statements; a table is released whole, so the period is a whole one and all within it comes along. */
export async function figuresInScope(
  tx: Tx,
  { indicators: refs, period }: ReleaseScope,
): Promise<Found | { readonly refusal: Refusal }> {
  if (refs.length === 0) return { refusal: refusal('NOTHING', 'There is nothing to release. Choose at least one indicator.') }
  if (refs.length > most.indicators)
    return { refusal: refusal('TOO_MANY', `Release at most ${most.indicators} indicators at a time.`) }
  const found = await tx
    .select()
    .from(indicators)
    .where(sql`lower(${indicators.ref}) = any (${sql.param(refs.map(tidied))}::text[])`)
  const known = new Map(found.map((indicator) => [tidied(indicator.ref), indicator]))
  const readings = refs.map((ref) => spanIn(known.get(tidied(ref)), ref, period))
  const issues = readings.flatMap((reading, at) => ('issue' in reading ? [{ ...reading.issue, path: `indicators.${at}` }] : []))
  if (issues.length > 0)
    return { refusal: refusal('CHECK_FIELDS', [...new Set(issues.map(({ message }) => message))].join(' '), issues) }
  const spans = readings.flatMap((reading) => ('span' in reading ? [reading.span] : []))
  const rows = await tx
    .select({ figure: figures, indicator: indicators, partnership: partnerships })
    .from(figures)
    .innerJoin(indicators, sql`${indicators.id} = ${figures.indicatorId}`)
    .leftJoin(partnerships, sql`${partnerships.id} = ${figures.partnershipId}`)
    .where(
      sql`exists (select from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as s(id uuid, start date, "end" date)
        where s.id = ${figures.indicatorId} and ${figures.periodStart} >= s.start and ${figures.periodEnd} <= s."end")
        and ${figures.indicatorId} = any (${sql.param(spans.map(({ id }) => id))}::uuid[]) and ${figures.kind} <> 'target'`,
    )
    .orderBy(
      asc(indicators.position),
      asc(indicators.id),
      asc(figures.area),
      asc(partnerships.position),
      asc(figures.breakdown),
      asc(figures.periodStart),
      asc(figures.periodEnd),
      asc(figures.kind),
      asc(figures.id),
    )
    .limit(most.figures + 1)
  if (rows.length > most.figures)
    return {
      refusal: refusal(
        'TOO_MANY',
        `Release at most ${most.figures.toLocaleString('en-GB')} figures at a time. Choose fewer indicators.`,
      ),
    }
  return {
    indicatorIds: spans.map(({ id }) => id),
    period: spans[0]!.label,
    signedOff: rows.filter(isCounted).filter(({ figure }) => figure.signedOffBy !== null),
    waiting: rows.flatMap(({ figure }) => (figure.signedOffBy === null ? [figure] : [])),
  }
}

function isCounted(row: { readonly figure: StoredFigure } & Omit<PlacedFigure, 'figure'>): row is PlacedFigure {
  return row.figure.kind !== 'target'
}

type Span = { readonly id: string; readonly label: string; readonly start: string; readonly end: string }

function spanIn(
  indicator: Indicator | undefined,
  ref: string,
  period: string,
): { readonly span: Span } | { readonly issue: Omit<Issue, 'path'> } {
  if (!indicator) return { issue: { code: 'NOT_FOUND', message: `There is no indicator ${ref}. Check how it is written.` } }
  const reading = parsePeriod(period, indicator.calendar as PeriodKind)
  if (!reading.ok) return { issue: { code: 'PERIOD', message: reading.message } }
  const { kind, label, start, end } = reading.value
  if (kind !== indicator.calendar)
    return {
      issue: { code: 'PERIOD', message: `Release ${indicator.ref} for a whole period, such as 2008/09: its parts come along.` },
    }
  return { span: { id: indicator.id, label, start, end } }
}

const tidied = (ref: string) => ref.trim().replaceAll(/\s+/g, ' ').toLowerCase()
