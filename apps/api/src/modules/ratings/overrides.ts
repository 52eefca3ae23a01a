import { createHash } from 'node:crypto'
import { overrideStands, ratedOn } from '@weald/domain'
import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { ratingOverrides } from '../../db/tables/index.ts'
import { namesOf } from '../audit/queries.ts'
import type { RatingRow } from './rating-row.ts'

export type RatingOverride = typeof ratingOverrides.$inferSelect & { readonly madeByName: string }

/** What a rating was worked out from, as a short text that is another for anything else. */
export const inputsHash = ({ rated }: RatingRow): string =>
  createHash('sha256').update(ratedOn(rated.explanation.inputs)).digest('hex')

/** What people made of ratings as they now are, in their order: a fixed number of statements however many. */
export async function overridesOf(tx: Tx, rows: readonly RatingRow[]): Promise<(RatingOverride | null)[]> {
  if (rows.length === 0) return []
  const found = await tx
    .select()
    .from(ratingOverrides)
    .where(and(inArray(ratingOverrides.rating, [...new Set(rows.map(({ id }) => id))]), isNull(ratingOverrides.withdrawnAt)))
    .orderBy(asc(ratingOverrides.madeAt), asc(ratingOverrides.id))
  if (found.length === 0) return rows.map(() => null)
  const names = await namesOf(tx, [...new Set(found.map(({ madeBy }) => madeBy))])
  const byRating = Map.groupBy(found, ({ rating }) => rating)
  return rows.map((row) => {
    const hash = inputsHash(row)
    const standing = byRating
      .get(row.id)
      ?.findLast((each) => overrideStands({ until: each.lastDay, isOfTheseInputs: each.inputsHash === hash }, row.on))
    return standing ? { ...standing, madeByName: names.get(standing.madeBy) ?? standing.madeBy } : null
  })
}
