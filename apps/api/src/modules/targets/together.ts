import { type Actor, parsePeriod, type PeriodKind, type StatedFigure, targetsTogether, type TargetsTogether } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import type { Indicator } from '../indicators/queries.ts'
import { allPartnerships } from '../partnerships/queries.ts'
import { latestOf } from '../ratings/latest.ts'
import { countyRatings } from '../ratings/of-the-county.ts'
import { standingsOf } from '../ratings/of-partnerships.ts'
import type { Promised } from '../ratings/rating-row.ts'

export type Together = TargetsTogether & { readonly county: string | null }
type Wanted = { readonly indicator: Indicator; readonly period: string }

/**
 * What the targets of partnerships come to beside the county's, each from the plan that its owner answers for on the last day of the period:
 * as many statements for one as for many. A share is weighed by the denominator of the latest figure that may be read.
 */
export async function targetsOfPartnerships(tx: Tx, actor: Actor, wanted: readonly Wanted[]): Promise<(Together | null)[]> {
  const read = wanted.map(({ indicator, period }) => {
    const reading = parsePeriod(period, indicator.calendar as PeriodKind)
    return reading.ok ? { indicator, period: reading.value } : null
  })
  const sure = read.filter((each) => each !== null)
  if (sure.length === 0) return wanted.map(() => null)
  const partnerships = await allPartnerships(tx)
  const days = [...new Set(sure.map(({ period }) => period.end))]
  const indicatorIds = [...new Set(sure.map(({ indicator }) => indicator.id))]
  const stands = await standingsOf(
    tx,
    actor,
    days.flatMap((on) => partnerships.map((partnership) => ({ partnership, on }))),
    indicatorIds,
  )
  const local = stands.flatMap(({ ratings }) => ratings)
  const county = await countyRatings(tx, actor, days, indicatorIds)
  const series = sure.flatMap(({ indicator, period }) =>
    partnerships.map(({ id }) => ({
      indicatorId: indicator.id,
      area: 'partnership' as const,
      partnershipId: id,
      on: period.end,
    })),
  )
  const latest = await latestOf(tx, actor, series)

  let at = 0
  return read.map((each) => {
    if (each === null) return null
    const { indicator, period } = each
    const isOf = (row: Promised) => row.indicator.id === indicator.id && row.on === period.end
    const promised = targetFor((county.get(period.end) ?? []).find(isOf), period.label)
    const locals = partnerships.map(({ id, code }) => ({
      partnership: code,
      target: targetFor(
        local.find((row) => isOf(row) && row.partnershipId === id),
        period.label,
      ),
      denominator: latest[at++]?.denominator ?? null,
    }))
    const together = targetsTogether(indicator.rollUp, indicator.polarity, promised, locals)
    return { ...together, county: promised?.cell.printed || null }
  })
}

const targetFor = (row: Promised | undefined, label: string): StatedFigure | null =>
  row?.targets.find(({ period }) => period?.label === label) ?? null
