import type { EarlierFigure, EarlierRelease, RawFigure } from '@weald/domain'
import { and, asc, inArray, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { observations, releasedFigures } from '../../db/tables/index.ts'
import { plain } from '../figures/queries.ts'

type RawColumns = Pick<
  typeof releasedFigures.$inferSelect,
  | 'indicatorId'
  | 'area'
  | 'partnershipId'
  | 'breakdown'
  | 'kind'
  | 'periodKind'
  | 'periodStart'
  | 'periodEnd'
  | 'unit'
  | 'status'
  | 'bound'
  | 'value'
  | 'numerator'
  | 'denominator'
>

const decimal = (value: string | null) => (value === null ? null : plain(value))

/** A figure as the protection looks at it. No child of the county alone stands behind a figure of England. */
export function rawFigure(key: string, row: RawColumns): RawFigure {
  return {
    key,
    indicator: row.indicatorId,
    place: row.area === 'county' ? '' : row.partnershipId,
    breakdown: row.breakdown,
    kind: row.kind,
    periodKind: row.periodKind as RawFigure['periodKind'],
    periodStart: row.periodStart,
    periodEnd: row.periodEnd,
    unit: row.unit as RawFigure['unit'],
    status: row.status as RawFigure['status'],
    bound: row.bound as RawFigure['bound'],
    value: decimal(row.value),
    numerator: decimal(row.numerator),
    denominator: decimal(row.denominator),
  }
}

/** All that was ever printed of some indicators, the oldest first: what editions print and imports brought, and then each release. In two statements. */
export async function earlierReleases(tx: Tx, indicatorIds: readonly string[]): Promise<EarlierRelease[]> {
  const printed = await tx
    .select()
    .from(observations)
    .where(
      and(
        inArray(observations.indicatorId, [...indicatorIds]),
        isNull(observations.releaseId),
        ne(observations.kind, 'target'),
        inArray(observations.area, ['county', 'partnership']),
      ),
    )
    .orderBy(asc(observations.id))
  const released = await tx
    .select()
    .from(releasedFigures)
    .where(inArray(releasedFigures.indicatorId, [...indicatorIds]))
    .orderBy(asc(releasedFigures.releaseId), asc(releasedFigures.id))
  // Two editions may print the same place: each is a release of its own.
  const byEdition = Map.groupBy(printed, ({ sourceEditionId }) => sourceEditionId)
  return [
    ...[...byEdition.values()].map((rows) =>
      rows.map((row): EarlierFigure => ({
        ...rawFigure(row.id, { ...row, kind: row.kind as RawColumns['kind'] }),
        wasPrinted: true,
      })),
    ),
    ...[...Map.groupBy(released, ({ releaseId }) => releaseId).values()].map((rows) =>
      rows.map((row): EarlierFigure => ({ ...rawFigure(row.figureId, row), wasPrinted: row.outcome === 'printed' })),
    ),
  ]
}

/** Which figures were ever released, whatever became of them. */
export async function everReleased(tx: Tx, figureIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (figureIds.length === 0) return new Set()
  const rows = await tx
    .selectDistinct({ id: releasedFigures.figureId })
    .from(releasedFigures)
    .where(inArray(releasedFigures.figureId, [...figureIds]))
  return new Set(rows.map(({ id }) => id))
}
