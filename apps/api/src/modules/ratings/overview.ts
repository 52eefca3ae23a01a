import { type Actor, tally } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { allPartnerships } from '../partnerships/queries.ts'
import { countyRatings } from './of-the-county.ts'
import { counted } from './rating-row.ts'
import { cellsOfAll, partnershipStandings } from './standing.ts'

/** How the county and all its partnerships stand on a day. */
export async function countyOverview(tx: Tx, actor: Actor, on: string) {
  const partnerships = await partnershipStandings(
    tx,
    actor,
    (await allPartnerships(tx)).map((partnership) => ({ partnership, on })),
  )
  const editions = new Map(
    partnerships.flatMap(({ newestEdition }) => (newestEdition ? [[newestEdition.planId, newestEdition]] : [])),
  )
  return {
    on,
    partnerships,
    ...(await cellsOfAll(tx, partnerships)),
    tally: tally(partnerships.flatMap(({ ratings }) => ratings.map(counted))),
    county: (await countyRatings(tx, actor, [on])).get(on) ?? [],
    plans: editions.size,
    submittedPlans: [...editions.values()].filter(({ state }) => state !== 'draft').length,
  }
}
