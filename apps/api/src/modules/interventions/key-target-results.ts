import type { KeyTargetResult } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'

/**
 * How a partnership did against the key targets of its newest approved editions, for each period that has an exact target and an actual
 * figure in the same unit. Missed is what is worse than the target by the indicator's own polarity; where that says nothing, nothing is
 * missed. One statement.
 */
export async function keyTargetResults(tx: Tx, partnershipId: string): Promise<readonly KeyTargetResult[]> {
  const { rows } = await tx.execute<KeyTargetResult>(sql`
    select m.lineage_id as measure, i.ref as indicator, i.title, t.period_label as period, t.period_end as "periodEnd",
      t.printed as target, o.printed as actual,
      case i.polarity when 'higher' then o.value < t.value when 'lower' then o.value > t.value else false end as missed
    from plan_owners po
      join editions e on e.plan_id = po.plan_id and e.state = 'approved'
      join measures m on m.edition_id = e.id and m.key_target
      join indicators i on i.id = m.indicator_id
      join targets t on t.measure_id = m.id and t.status = 'normal' and t.bound in ('exactly', 'at_least', 'at_most')
      join observations o on o.indicator_id = m.indicator_id and o.area = 'partnership' and o.partnership_id = po.partnership_id
        and o.kind = 'actual' and o.breakdown = '' and o.status = 'normal' and o.bound = 'exactly' and o.unit = t.unit
        and (o.period_start, o.period_end) = (t.period_start, t.period_end)
    where po.partnership_id = ${partnershipId} and i.polarity in ('higher', 'lower')
    order by i.ref, t.period_end desc`)
  return rows
}
