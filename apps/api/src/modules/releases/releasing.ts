import { type Actor, actorLabel, HIDDEN_SIGN, type Refusal, refusal } from '@weald/domain'
import { desc, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { observations, releasedFigures, releases } from '../../db/tables/index.ts'
import { namesOf } from '../audit/queries.ts'
import { type DecidedFigure, previewRelease, threshold } from './preview.ts'
import type { ReleaseScope } from './scope.ts'

export type Release = typeof releases.$inferSelect & { readonly releasedByName: string }
export type ReleaseInput = ReleaseScope & { readonly previewed: string; readonly reason: string }
export type ReleaseOutcomeOf = { readonly release: Release } | { readonly refusal: Refusal }

const longestReason = 500

/**
 * Releases what was previewed, and nothing else. Protection is applied here once and for good: what everybody reads afterwards has no
 * number in it that is withheld, so that no way of reading can forget to hide one.
 */
export async function releaseFigures(tx: Tx, actor: Actor, input: ReleaseInput): Promise<ReleaseOutcomeOf> {
  const reason = input.reason.trim()
  if (reason.length > longestReason) return { refusal: refusal('TOO_LONG', `Shorten the reason to ${longestReason} characters.`) }
  // One after the other, so that each knows what those before it printed.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('releases'))`)
  const preview = await previewRelease(tx, actor, input)
  if (preview.refusal) return { refusal: preview.refusal }
  if (preview.previewed !== input.previewed)
    return { refusal: refusal('CONFLICT', 'Figures have changed since you looked at what would be withheld. Look at it again.') }
  const taken = preview.figures.filter(({ outcome }) => outcome !== 'held_back')
  if (taken.length === 0)
    return {
      refusal: refusal('NOTHING', 'All of these figures would be held back. Say how many children are behind them first.'),
    }
  const withheld = taken.filter(({ outcome }) => outcome === 'hidden').length
  const [made] = await tx
    .insert(releases)
    .values({
      indicators: [...new Set(taken.map(({ indicator }) => indicator.ref))],
      periodLabel: preview.period,
      upTo: threshold.upTo,
      printed: taken.length - withheld,
      withheld,
      reason,
      releasedBy: actorLabel(actor),
    })
    .returning()
  await tx.insert(releasedFigures).values(taken.map((figure) => kept(made!.id, figure)))
  await publish(tx, made!.id, taken)
  const [release] = await withNames(tx, [made!])
  return { release: release! }
}

const wholePart = ({ figure }: DecidedFigure) => ({
  indicatorId: figure.indicatorId,
  area: figure.area,
  partnershipId: figure.partnershipId,
  breakdown: figure.breakdown,
  kind: figure.kind,
  periodKind: figure.periodKind,
  periodLabel: figure.periodLabel,
  periodStart: figure.periodStart,
  periodEnd: figure.periodEnd,
  printedUnder: figure.printedUnder,
})

function kept(releaseId: string, decided: DecidedFigure): typeof releasedFigures.$inferInsert {
  const { id, unit, status, bound, value, numerator, denominator } = decided.figure
  return {
    ...wholePart(decided),
    releaseId,
    figureId: id,
    unit,
    status,
    bound,
    value,
    numerator,
    denominator,
    upTo: threshold.upTo,
    outcome: decided.outcome === 'printed' ? 'printed' : 'hidden',
    reason: decided.reason,
  }
}

const withheldCell = {
  printed: HIDDEN_SIGN,
  value: null,
  valueHigh: null,
  bound: 'exactly',
  status: 'suppressed',
  quotedPeriod: null,
  quotedScheme: null,
  footnoteMarks: [],
  numerator: null,
  denominator: null,
}

function printedCell({ figure, reason }: DecidedFigure) {
  const { printed, value, valueHigh, bound, status, quotedPeriod, quotedScheme, footnoteMarks } = figure
  // What a count was divided from is no part of what was judged, and neither are parts that nobody could judge.
  const parts = reason === 'safe' && figure.unit !== 'count' ? figure : { numerator: null, denominator: null }
  const { numerator, denominator } = parts
  return { printed, value, valueHigh, bound, status, quotedPeriod, quotedScheme, footnoteMarks, numerator, denominator }
}

/** What everybody reads. Remarks and sources stay with those who enter: they may say what is withheld. */
async function publish(tx: Tx, releaseId: string, taken: readonly DecidedFigure[]): Promise<void> {
  const rows = taken.map((decided, at) => ({
    ...wholePart(decided),
    ...(decided.outcome === 'printed' ? printedCell(decided) : withheldCell),
    unit: decided.outcome === 'printed' ? decided.figure.unit : decided.figure.rowUnit,
    rowUnit: decided.figure.rowUnit,
    position: at + 1,
    note: null,
    releaseId,
  }))
  const new_ = (column: string) => sql.raw(`excluded.${column}`)
  await tx
    .insert(observations)
    .values(rows)
    .onConflictDoUpdate({
      target: [
        observations.indicatorId,
        observations.area,
        observations.partnershipId,
        observations.breakdown,
        observations.kind,
        observations.printedUnder,
        observations.sourceEditionId,
      ],
      set: {
        periodKind: new_('period_kind'),
        periodLabel: new_('period_label'),
        periodStart: new_('period_start'),
        periodEnd: new_('period_end'),
        printed: new_('printed'),
        value: new_('value'),
        valueHigh: new_('value_high'),
        bound: new_('bound'),
        unit: new_('unit'),
        rowUnit: new_('row_unit'),
        status: new_('status'),
        quotedPeriod: new_('quoted_period'),
        quotedScheme: new_('quoted_scheme'),
        footnoteMarks: new_('footnote_marks'),
        numerator: new_('numerator'),
        denominator: new_('denominator'),
        note: new_('note'),
        releaseId: new_('release_id'),
        version: sql`${observations.version} + 1`,
      },
    })
}

const most = 50

/** The newest first. */
export async function findReleases(tx: Tx): Promise<Release[]> {
  return withNames(tx, await tx.select().from(releases).orderBy(desc(releases.id)).limit(most))
}

async function withNames(tx: Tx, rows: readonly (typeof releases.$inferSelect)[]): Promise<Release[]> {
  const names = await namesOf(tx, [...new Set(rows.map(({ releasedBy }) => releasedBy))])
  return rows.map((row) => ({ ...row, releasedByName: names.get(row.releasedBy) ?? row.releasedBy }))
}
