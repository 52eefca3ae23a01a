import { type Actor, parsePeriod, type PeriodKind, rollUp, type RolledUp, type Unit } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import type { Indicator } from '../indicators/queries.ts'
import { allPartnerships } from '../partnerships/queries.ts'
import { statedFigure } from './figures.ts'
import { latestOf } from './latest.ts'

export type Wanted = { readonly indicator: Indicator; readonly period: string; readonly kind: 'actual' | 'target' }

/** What the values of partnerships come to for the county, or null where there is no such period; as many statements for one as for many. */
export async function countyValues(tx: Tx, actor: Actor, wanted: readonly Wanted[]): Promise<(RolledUp | null)[]> {
  const partnerships = await allPartnerships(tx)
  const answers: (RolledUp | null)[] = wanted.map(() => null)
  for (const [kind, use] of [
    ['actual', 'standing'],
    ['target', 'aimed'],
  ] as const) {
    const asked = wanted.flatMap((each, at) => {
      const read = each.kind === kind ? parsePeriod(each.period, each.indicator.calendar as PeriodKind) : null
      return read?.ok ? [{ at, indicator: each.indicator, period: read.value }] : []
    })
    const series = asked.flatMap(({ indicator, period }) =>
      partnerships.map(({ id }) => ({
        indicatorId: indicator.id,
        area: 'partnership' as const,
        partnershipId: id,
        on: period.end,
      })),
    )
    const latest = await latestOf(tx, actor, series, use)
    for (const [place, { at, indicator, period }] of asked.entries()) {
      const parts = partnerships.map(({ code }, index) => {
        const found = latest[place * partnerships.length + index] ?? null
        const value = found?.periodLabel === period.label ? found : null
        return {
          partnership: code,
          figure: value && statedFigure(value),
          numerator: value?.numerator ?? null,
          denominator: value?.denominator ?? null,
        }
      })
      answers[at] = rollUp(indicator.rollUp, indicator.unit as Unit, parts)
    }
  }
  return answers
}
