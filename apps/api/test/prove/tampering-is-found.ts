import type { ChainHead, TrailFault } from '@weald/domain'
import { sql } from 'drizzle-orm'
import { chainHeads } from '../../src/audit/read-trail.ts'
import { verifyStoredTrail } from '../../src/audit/verify.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { auditedCounty } from './audited-county.ts'
import { seededChance } from './seeded.ts'
import type { Chance } from './seeded.ts'
import { tamperings } from './tamperings.ts'

export interface TamperingResult {
  readonly runs: number
  /** Tamperings that were found at the right place. */
  readonly found: number
  readonly falseAlarms: number
  /** What was not found, or found elsewhere, or found where nothing was. */
  readonly failures: readonly string[]
}

/**
 * Tampers with a trail `runs` times as a superuser who switches every trigger off, and as often leaves it alone while the county goes
 * on working; each time on the same trail, which a rollback brings back.
 */
export async function tamperingIsFound(
  database: Database,
  { runs, seed }: { runs: number; seed: number },
): Promise<TamperingResult> {
  const chance = seededChance(seed)
  const anchors = await auditedCounty(database, chance)
  const failures: string[] = []
  let [found, falseAlarms] = [0, 0]

  for (let index = 0; index < runs; index++) {
    const tampering = tamperings[index % tamperings.length]!
    const head = chance.one(anchors.slice(-5))
    const spot = { chain: head.chain, number: 1 + chance.number(head.number), length: head.number }
    const told = await undone(database, async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`)
      const places = await tampering.doIt(tx, spot, chance)
      const { faults } = await verifyStoredTrail(tx, tampering.needsAnchor ? anchors : [])
      return faults.some((fault) => places.some((place) => names(fault, place))) ? null : faults
    })
    if (told === null) found++
    else failures.push(`${tampering.does} at ${spot.chain} ${spot.number} of ${spot.length}: ${JSON.stringify(told)}`)
  }

  for (let index = 0; index < runs; index++) {
    const faults = await undone(database, async (tx) => {
      for (let times = 1 + chance.number(3); times > 0; times--) await work(tx, chance)
      const later = await chainHeads(tx)
      await work(tx, chance)
      return (await verifyStoredTrail(tx, [...anchors, ...later])).faults
    })
    if (faults.length === 0) continue
    falseAlarms++
    failures.push(`false alarm: ${JSON.stringify(faults)}`)
  }
  return { runs, found, falseAlarms, failures }
}

/** Whether a fault leads to a place: names it or, where only an anchor tells, the stretch between two anchors that it lies in. */
function names({ chain, number, upTo = number }: TrailFault, place: Pick<ChainHead, 'chain' | 'number'>): boolean {
  return chain === place.chain && number <= place.number && place.number <= upTo
}

/** Something that happens in a county on any day. */
async function work(tx: Tx, chance: Chance): Promise<void> {
  const statements = [
    sql`update priorities set title = ${chance.word()} where position = ${chance.number(70)}`,
    sql`update priorities set note = null, version = version where note is null`,
    sql`delete from priorities where position = ${chance.number(70)}`,
    sql`insert into people (code, name, position) values (${`p-${chance.word()}`}, ${`Zoë "\\" ${chance.word()}\n🙂`}, 1)`,
    sql`update plans set title = ${chance.word()}, version = version + 1`,
    sql`select audit.record_event('refusal', details => '{"code": "FORBIDDEN"}', reason => ${chance.word()}::text)`,
  ]
  await tx.execute(chance.one(statements))
}

class Undo extends Error {}

/** What `work` finds out in a transaction of which nothing stays. */
async function undone<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  let result: T | undefined
  try {
    await database.transaction(null, async (tx) => {
      result = await work(tx)
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  }
  return result as T
}
