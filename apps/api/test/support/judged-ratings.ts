import type { Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'
import { statedBaseline, statedFigure } from '../../src/modules/ratings/figures.ts'
import { measuresWithTargets } from '../../src/modules/ratings/measured.ts'
import { inputsHash } from '../../src/modules/ratings/overrides.ts'
import { ratingRow } from '../../src/modules/ratings/rating-row.ts'

/** What somebody makes of every rating of an edition while nothing is reported. @param mark the reason, by which it is known again */
export async function judgedRatings(tx: Tx, editionId: string, partnershipId: string, mark: string): Promise<void> {
  for (const { measure, indicator, priorityId, targets } of await measuresWithTargets(tx, [editionId])) {
    const figures = { baseline: statedBaseline(measure), targets: targets.map(statedFigure) }
    const where = { indicator, area: 'partnership', partnershipId, measure, priorityId, on: '2008-09-01' } as const
    const row = ratingRow({ ...where, ...figures }, null)
    const judged = { editionId, rating: row.id, inputsHash: inputsHash(row), computed: row.rated.rating } as const
    await tx.insert(tables.ratingOverrides).values({ ...judged, colour: 'amber', reason: mark, madeBy: 'person:somebody' })
  }
}
