import type { ChainHead } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { chainHeads } from '../../src/audit/read-trail.ts'
import type { Database } from '../../src/db/client.ts'
import type { Chance } from './seeded.ts'

const partnerships = ['ashford', 'dover', 'swale'] as const

/**
 * A little county with something happening in it: three partnerships with a plan each, and a trail of a few hundred entries in five
 * chains. @returns where the chains ended at several moments on the way, the last at its end
 */
export async function auditedCounty(database: Database, chance: Chance): Promise<readonly ChainHead[]> {
  const write = (statement: ReturnType<typeof sql>) => database.transaction(null, (tx) => tx.execute(statement))
  const anchors: ChainHead[] = []
  for (const [index, code] of partnerships.entries()) {
    await write(sql`
      with p as (insert into partnerships (code, name, position) values (${code}, ${code}, ${index + 1}) returning id),
        l as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
          values (${`${code}-2008`}, ${index + 1}, 'local_plan', ${code}, '2008-09-01', '2011-08-31', false) returning id)
      insert into plan_owners (plan_id, partnership_id, position) select l.id, p.id, 1 from l, p`)
    await write(
      sql`insert into editions (plan_id, number, title) select id, 1, 'First' from plans where code = ${`${code}-2008`}`,
    )
  }
  for (let round = 0; round < 8; round++) {
    for (const code of partnerships) {
      await write(sql`
        insert into priorities (edition_id, position, kind, title, scan_damaged)
        select e.id, ${round * 10} + n, 'priority', ${chance.word()} || E'\\nin two lines ' || n, false
        from editions e join plans l on l.id = e.plan_id, generate_series(1, ${2 + chance.number(4)}) n where l.code = ${`${code}-2008`}`)
    }
    await write(sql`update priorities set description = ${chance.word()} where position % 3 = ${round % 3}`)
    await write(sql`insert into people (code, name, position) values (${`person-${round}`}, ${chance.word()}, ${round})`)
    await write(
      sql`select audit.record_event('refusal', details => ${JSON.stringify({ code: 'FORBIDDEN', round })}::jsonb, actor => 'person:somebody')`,
    )
    anchors.push(...(await database.transaction(null, chainHeads, { readOnly: true })))
  }
  return anchors
}
