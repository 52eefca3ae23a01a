import { actorLabel, type Refusal } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { textFaults } from '../agreement/inputs.ts'
import { type Doing, mend } from './outcomes.ts'

export type RuleInput = {
  readonly targets: number
  readonly periods: number
  readonly amberCounts: boolean
  readonly reason: string
}

export async function setRule(
  tx: Tx,
  { targets, periods, amberCounts, reason }: RuleInput,
  { actor }: Doing,
): Promise<Refusal | null> {
  const issues = textFaults('reason', 'why the rule is so', reason)
  if (targets < 1 || targets > 100)
    issues.push({ path: 'targets', code: 'OUT_OF_RANGE', message: 'Enter how many key targets, from 1 to 100.' })
  if (periods < 1 || periods > 20)
    issues.push({ path: 'periods', code: 'OUT_OF_RANGE', message: 'Enter how many periods, from 1 to 20.' })
  if (issues.length > 0) return mend(issues)
  // By hand, since an actor may name no other columns.
  await tx.execute(sql`
    insert into intervention_rules (targets, periods, amber_counts, reason, set_by)
    values (${targets}, ${periods}, ${amberCounts}, ${reason.trim()}, ${actorLabel(actor)})`)
  return null
}
