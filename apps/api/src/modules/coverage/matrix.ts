import { type Actor, coverageCells, filledCells } from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { columnsOf, servedIn } from '../ratings/served.ts'
import { answersOn, editionIds, prioritiesIn } from './answered-plans.ts'

/** What plans cover on a day: as many statements for one partnership as for all. */
export async function coverageOn(tx: Tx, actor: Actor, on: string) {
  const answers = await answersOn(tx, actor, on)
  const { outcomes, priorities: countyPriorities } = await columnsOf(tx)
  const editions = editionIds(answers)
  const served = new Map((await servedIn(tx, editions)).map(({ priorityId, items }) => [priorityId, items]))
  const priorities = await prioritiesIn(tx, editions)

  const items = new Map([...outcomes, ...countyPriorities].map((item) => [item.id, item]))
  const byId = new Map(priorities.map((priority) => [priority.id, priority]))
  const byEdition = Map.groupBy(priorities, ({ editionId }) => editionId)
  const axes = { outcomes: outcomes.map(({ id }) => id), countyPriorities: countyPriorities.map(({ id }) => id) }
  const partnerships = answers.map(({ partnership, plan, edition }) => {
    const own = (byEdition.get(edition?.id ?? '') ?? []).map(({ id }) => ({
      priority: id,
      serves: served.get(id) ?? new Set<string>(),
    }))
    const cells = coverageCells(own, axes)
    return {
      partnership,
      plan,
      filled: filledCells(cells),
      of: outcomes.length * countyPriorities.length,
      cells: cells.map(({ outcome, countyPriority, priorities: ids }) => ({
        outcome: items.get(outcome ?? '') ?? null,
        countyPriority: items.get(countyPriority ?? '') ?? null,
        priorities: ids.flatMap((id) => byId.get(id) ?? []),
      })),
    }
  })
  return { on, outcomes, countyPriorities, partnerships }
}
