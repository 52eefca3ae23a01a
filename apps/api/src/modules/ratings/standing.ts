import { type Actor, heldBy, tally } from '@weald/domain'
import { inArray, sql } from 'drizzle-orm'
import { editionsOpenTo } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import { editionSteps } from '../../db/tables/index.ts'
import type { FrameworkItem } from '../frameworks/queries.ts'
import { type Asked, type Stands, standingsOf } from './of-partnerships.ts'
import { colourOf, counted, type RatingRow } from './rating-row.ts'
import { type Columns, columnsOf, type Served, servedIn } from './served.ts'

export type StandingCell = {
  readonly item: FrameworkItem | null
  readonly priorities: number
  readonly tally: ReturnType<typeof tally>
}

/** How partnerships stand, sorted by what their priorities serve, and with whom their plans lie. */
export async function partnershipStandings(tx: Tx, actor: Actor, asked: readonly Asked[]) {
  const stands = await standingsOf(tx, actor, asked)
  const columns = await columnsOf(tx)
  const served = await servedIn(tx, [...new Set(stands.flatMap(({ edition }) => edition?.id ?? []))])
  const byEdition = Map.groupBy(served, ({ editionId }) => editionId)
  const steps = await lastSteps(tx, actor, [...new Set(stands.flatMap(({ newestEdition }) => newestEdition?.id ?? []))])
  return stands.map((each) => {
    const { edition, newestEdition, ratings } = each
    const step = steps.get(newestEdition?.id ?? '')
    return {
      ...each,
      heldBy: newestEdition && heldBy[newestEdition.state],
      heldSince: step ? new Date(step.since) : null,
      submittedAt: step?.submitted ? new Date(step.submitted) : null,
      ...cellsOf(columns, byEdition.get(edition?.id ?? '') ?? [], ratings),
      tally: tally(ratings.map(counted)),
      keyTargetsMissed: ratings.filter(isMissedKeyTarget),
    }
  })
}

export const isMissedKeyTarget = (row: RatingRow): boolean => row.measure?.keyTarget === true && colourOf(row) === 'red'

/** All of several partnerships together. Priorities of a joint plan count once, its ratings for each owner: each answers for its own figures. */
export async function cellsOfAll(tx: Tx, stands: readonly Stands[]) {
  const served = await servedIn(tx, [...new Set(stands.flatMap(({ edition }) => edition?.id ?? []))])
  return cellsOf(
    await columnsOf(tx),
    served,
    stands.flatMap(({ ratings }) => ratings),
  )
}

function cellsOf(columns: Columns, served: readonly Served[], ratings: readonly RatingRow[]) {
  const items = new Map(served.map((each) => [each.priorityId, each.items]))
  const cells = (column: readonly FrameworkItem[]): StandingCell[] => {
    const known = new Set(column.map(({ id }) => id))
    const cell = (item: FrameworkItem | null): StandingCell => {
      const belongs = (serves: ReadonlySet<string> | undefined) =>
        item === null ? ![...(serves ?? [])].some((served) => known.has(served)) : (serves?.has(item.id) ?? false)
      return {
        item,
        priorities: served.filter((each) => belongs(each.items)).length,
        tally: tally(ratings.filter(({ priorityId }) => belongs(items.get(priorityId ?? ''))).map(counted)),
      }
    }
    return [...column.map(cell), cell(null)]
  }
  return { byOutcome: cells(columns.outcomes), byCountyPriority: cells(columns.priorities) }
}

/** When editions were last moved and last submitted, for those that the actor has a part in. */
async function lastSteps(tx: Tx, actor: Actor, editionIds: readonly string[]) {
  const open = await editionsOpenTo(async () => tx, actor, 'agreement:read', editionIds)
  const rows = await tx
    .select({
      editionId: editionSteps.editionId,
      since: sql<string>`max(${editionSteps.takenAt})`,
      submitted: sql<
        string | null
      >`max(${editionSteps.takenAt}) filter (where ${editionSteps.command} in ('submit', 'submit_priorities'))`,
    })
    .from(editionSteps)
    .where(inArray(editionSteps.editionId, [...open]))
    .groupBy(editionSteps.editionId)
  return new Map(rows.map((row) => [row.editionId, row]))
}
