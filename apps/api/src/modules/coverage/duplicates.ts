import { type Actor, type AlikePair, groupAlike } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import type { Plan } from '../plans/queries.ts'
import { type Answers, answersOn, editionIds, prioritiesIn } from './answered-plans.ts'

/** More groups than this nobody reads. */
const mostGroups = 100

/** A plan with those who answer for it. */
type Owned = { readonly plan: Plan; readonly edition: string; readonly partnerships: Answers['partnership'][] }

/** What plans say more than once on a day, shared plans apart from shared words. */
export async function duplicationOn(tx: Tx, actor: Actor, on: string, likeness: number) {
  const answers = await answersOn(tx, actor, on)
  const editions = editionIds(answers)
  const priorities = await prioritiesIn(tx, editions)
  const pairs = await alikeIn(tx, editions, likeness / 100)

  const owned = ownedPlans(answers)
  const byId = new Map(priorities.map((priority) => [priority.id, priority]))
  const count = Map.groupBy(priorities, ({ editionId }) => editionId)
  const groups = groupAlike(pairs)
  return {
    on,
    sharedPlans: [...owned.values()]
      .filter(({ partnerships }) => partnerships.length > 1)
      .map(({ plan, edition, partnerships }) => ({ plan, partnerships, priorities: count.get(edition)?.length ?? 0 })),
    totalSharedTexts: groups.length,
    sharedTexts: groups.slice(0, mostGroups).map((group) => ({
      likeness: Math.round(group.likeness * 100),
      priorities: group.members.flatMap((id) => {
        const priority = byId.get(id)
        const of = owned.get(priority?.editionId ?? '')
        return priority && of ? [{ priority, plan: of.plan, partnerships: of.partnerships }] : []
      }),
    })),
  }
}

/** Pairs of priorities of different editions whose titles are alike. */
export async function alikeIn(tx: Tx, editions: readonly string[], least: number): Promise<AlikePair[]> {
  const { rows } = await tx.execute<AlikePair>(
    sql`select one, other, likeness from coverage.alike(${sql.param(editions)}::uuid[], ${least}::real) order by one, other`,
  )
  return rows
}

/** By edition. A plan that partnerships share is one of them all. */
function ownedPlans(answers: readonly Answers[]): ReadonlyMap<string, Owned> {
  const owned = new Map<string, Owned>()
  for (const { partnership, plan, edition } of answers) {
    if (plan === null || edition === null) continue
    const known = owned.get(edition.id)
    if (known) known.partnerships.push(partnership)
    else owned.set(edition.id, { plan, edition: edition.id, partnerships: [partnership] })
  }
  return owned
}
