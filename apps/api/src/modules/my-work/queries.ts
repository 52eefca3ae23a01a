import { type Actor, byUrgency, daysAfter, dueSentence, urgencies, urgencyOf } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import type { OwedRow } from './source.ts'
import { owedSources } from './sources.ts'

const most = 200

/** What somebody owes, the most urgent first: one statement, whatever and however much it is. */
export async function owedBy(tx: Tx, actor: Actor, today: string) {
  if (actor.kind !== 'person') return []
  const statements = Object.entries(owedSources).flatMap(([name, { owed }]) => {
    const statement = owed(actor)
    return statement ? [sql`select ${name}::text as source, owed.* from (${statement}) as owed`] : []
  })
  if (statements.length === 0) return []
  const { rows } = await tx.execute<OwedRow & { source: string }>(sql.join(statements, sql` union all `))
  return rows
    .flatMap((row) => {
      const source = owedSources[row.source]
      if (!source) return []
      const dueOn = source.dueOn ? source.dueOn(row) : row.due_on
      return [
        {
          id: `${row.source}/${row.id}`,
          source: row.source,
          sentence: source.sentence(row),
          about: row.about,
          dueOn,
          due: dueOn && dueSentence(dueOn, today),
          since: row.since,
          path: source.path(row),
          ...urgency({ dueOn, since: row.since }, today),
        },
      ]
    })
    .toSorted(byUrgency)
    .slice(0, most)
}

function urgency(owing: { dueOn: string | null; since: string | null }, today: string) {
  const name = urgencyOf(owing, today, daysAfter(today, 7))
  return { urgency: name, urgencyLabel: urgencies[name] }
}
