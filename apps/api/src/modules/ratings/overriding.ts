import { type Actor, actorLabel, overrideFaults, type OverrideColour, type Refusal, refusal } from '@weald/domain'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { ratingOverrides } from '../../db/tables/index.ts'
import { partnershipsById } from '../partnerships/queries.ts'
import { standingsOf } from './of-partnerships.ts'
import { countyRatings } from './of-the-county.ts'
import { inputsHash } from './overrides.ts'
import type { RatingRow } from './rating-row.ts'

export type OverrideInput = {
  readonly rating: string
  readonly on: string
  /** What the rating was worked out from when it was looked at. */
  readonly seen: string
  readonly colour: OverrideColour
  readonly reason: string
  readonly until?: string | null
}
export type WithdrawInput = {
  readonly rating: string
  readonly on: string
  readonly override: string
  readonly expectedVersion: number
  readonly reason: string
}
export type RatingOutcome = { readonly rating: RatingRow } | { readonly refusal: Refusal }

const notThere = refusal('NOT_FOUND', 'There is no such rating on this day. Open the page again.')
const movedOn = refusal('CONFLICT', 'The figures behind this rating have changed since you looked at it. Look at it again first.')
const takenAlready = refusal('NOT_NOW', 'Somebody has judged this rating already. Withdraw that first if you judge it otherwise.')

/** Puts what a person makes of a rating beside it, for exactly the figures that they looked at. */
export async function overrideRating(tx: Tx, actor: Actor, input: OverrideInput): Promise<RatingOutcome> {
  const row = await ratingNamed(tx, actor, input.rating, input.on)
  if (!row) return { refusal: notThere }
  const hash = inputsHash(row)
  if (hash !== input.seen) return { refusal: movedOn }
  const until = input.until ?? null
  const issues = overrideFaults(row.rated, { colour: input.colour, reason: input.reason, until, on: input.on })
  if (issues.length > 0) return { refusal: refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues) }
  const made = await tx
    .insert(ratingOverrides)
    .values({
      editionId: row.measure?.editionId ?? null,
      rating: row.id,
      inputsHash: hash,
      figure: row.actual?.periodLabel ?? null,
      computed: row.rated.rating,
      colour: input.colour,
      reason: input.reason.trim(),
      lastDay: until,
      madeBy: actorLabel(actor),
    })
    .onConflictDoNothing()
    .returning({ id: ratingOverrides.id })
  return made.length === 0 ? { refusal: takenAlready } : { rating: row }
}

/** Takes it away again; what it was stays on the trail. */
export async function withdrawOverride(tx: Tx, actor: Actor, input: WithdrawInput): Promise<RatingOutcome> {
  const row = await ratingNamed(tx, actor, input.rating, input.on)
  if (!row) return { refusal: notThere }
  const why = input.reason.trim()
  if (why === '') {
    const message = 'Say why it is withdrawn; the reason is kept.'
    return { refusal: refusal('CHECK_FIELDS', message, [{ path: 'reason', code: 'REASON', message }]) }
  }
  const { rowCount } = await tx
    .update(ratingOverrides)
    .set({
      withdrawnBy: actorLabel(actor),
      withdrawnAt: sql`clock_timestamp()`,
      withdrawnBecause: why,
      version: input.expectedVersion + 1,
    })
    .where(
      and(
        eq(ratingOverrides.id, input.override),
        eq(ratingOverrides.rating, row.id),
        eq(ratingOverrides.version, input.expectedVersion),
        isNull(ratingOverrides.withdrawnAt),
      ),
    )
  return rowCount === 1
    ? { rating: row }
    : { refusal: refusal('CONFLICT', 'Somebody else has withdrawn it already. Look at what stands there now.') }
}

/** The rating with this id on a day, as `ratingRow` makes its id: of the county, or of a partnership. */
async function ratingNamed(tx: Tx, actor: Actor, id: string, on: string): Promise<RatingRow | null> {
  const whose = id.split(':')[1] ?? ''
  if (whose === 'county') return (await countyRatings(tx, actor, [on])).get(on)?.find((row) => row.id === id) ?? null
  if (!/^[0-9a-f-]{36}$/.test(whose)) return null
  const [partnership] = await partnershipsById(tx, [whose])
  if (!partnership) return null
  const [stands] = await standingsOf(tx, actor, [{ partnership, on }])
  return stands?.ratings.find((row) => row.id === id) ?? null
}
