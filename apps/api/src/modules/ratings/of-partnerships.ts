import type { Actor } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import type { Partnership } from '../partnerships/queries.ts'
import { plansInForce } from '../plans/in-force.ts'
import type { Edition, Plan } from '../plans/queries.ts'
import { statedBaseline, statedFigure } from './figures.ts'
import { latestOf } from './latest.ts'
import { answeredEditions, measuresWithTargets } from './measured.ts'
import { type Promised, type RatingRow, ratingRow, seriesOf } from './rating-row.ts'

export type Asked = { readonly partnership: Partnership; readonly on: string }

/** What a partnership answers for on a day, and how it stands. */
export type Stands = Asked & {
  readonly plan: Plan | null
  /** What it answers for. */
  readonly edition: Edition | null
  readonly newestEdition: Edition | null
  readonly ratings: readonly RatingRow[]
}

/**
 * How partnerships stand on a day, each against the plan in force for it then: as many statements for one as for all of them.
 * The county's plan is not theirs, though it speaks for them while they have none.
 * @param indicatorIds only measures of these
 */
export async function standingsOf(
  tx: Tx,
  actor: Actor,
  asked: readonly Asked[],
  indicatorIds?: readonly string[],
): Promise<Stands[]> {
  const inForce = await plansInForce(
    tx,
    actor,
    asked.map(({ partnership, on }) => ({ partnership: partnership.code, on })),
  )
  const own = inForce.map((answer) => (answer === null || answer.plan.countyOwned ? null : answer))
  const planIds = [...new Set(own.flatMap((answer) => answer?.plan.id ?? []))]
  const editions = new Map((await answeredEditions(tx, actor, planIds)).map((edition) => [edition.planId, edition]))
  const measured = await measuresWithTargets(
    tx,
    [...editions.values()].map(({ id }) => id),
    indicatorIds,
  )
  const byEdition = Map.groupBy(measured, ({ measure }) => measure.editionId)

  const promised = asked.map(({ partnership, on }, at): Promised[] => {
    const edition = editions.get(own[at]?.plan.id ?? '')
    return (byEdition.get(edition?.id ?? '') ?? []).map(({ measure, indicator, priorityId, targets }) => ({
      indicator,
      area: 'partnership',
      partnershipId: partnership.id,
      measure,
      priorityId,
      baseline: statedBaseline(measure),
      targets: targets.map(statedFigure),
      on,
    }))
  })
  const every = promised.flat()
  const actuals = await latestOf(tx, actor, every.map(seriesOf))
  const rows = every.map((each, at) => ratingRow(each, actuals[at] ?? null))
  let taken = 0
  return asked.map((each, at) => ({
    ...each,
    plan: own[at]?.plan ?? null,
    edition: editions.get(own[at]?.plan.id ?? '') ?? null,
    newestEdition: own[at]?.edition ?? null,
    ratings: rows.slice(taken, (taken += promised[at]?.length ?? 0)),
  }))
}
