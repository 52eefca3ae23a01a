import { type Actor, type KeyTargetResult, rate } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import type { Partnership } from '../partnerships/queries.ts'
import { statedFigure } from '../ratings/figures.ts'
import { standingsOf } from '../ratings/of-partnerships.ts'
import { recentOf } from '../ratings/recent.ts'

/**
 * How partnerships were rated against the key targets that they answer for on a day, for each of the newest periods with a figure. Each
 * period is rated as it was when it ended: a figure that has aged since was missed or met all the same. As many statements for one
 * partnership as for all.
 */
export async function keyTargetResults(
  tx: Tx,
  actor: Actor,
  partnerships: readonly Partnership[],
  on: string,
  periods: number,
): Promise<KeyTargetResult[][]> {
  const stands = await standingsOf(
    tx,
    actor,
    partnerships.map((partnership) => ({ partnership, on })),
  )
  const promised = stands.flatMap(({ partnership, ratings }) =>
    ratings.flatMap(({ measure, ...row }) => (measure?.keyTarget ? { ...row, measure, partnershipId: partnership.id } : [])),
  )
  const figures = await recentOf(
    tx,
    actor,
    promised.map(({ indicator, partnershipId }) => ({ indicatorId: indicator.id, partnershipId, on })),
    // Some of them may be figures that cannot be rated.
    periods * 2,
  )
  const results = promised.map(({ indicator, measure, baseline, targets }, at) =>
    (figures[at] ?? []).map((figure): KeyTargetResult => {
      const actual = statedFigure(figure)
      const { rating, explanation } = rate({ polarity: indicator.polarity, baseline, targets, actual, asOf: figure.periodEnd })
      return {
        measure: measure.lineageId,
        indicator: indicator.ref,
        title: indicator.title,
        period: figure.periodLabel,
        periodEnd: figure.periodEnd,
        colour: rating,
        sentence: explanation.sentence,
      }
    }),
  )
  return partnerships.map(({ id }) => results.filter((_, at) => promised[at]?.partnershipId === id).flat())
}
