import type { Database } from '../../src/db/client.ts'
import { twoOfEverything } from '../support/two-of-everything.ts'
import {
  eachAlone,
  everybodyAlone,
  lockedCounty,
  type LockResult,
  readWithoutLocks,
  telltaleGuesses,
  tryEachLock,
} from './each-lock-alone.ts'
import { policiesAreMissed } from './policies-are-missed.ts'

/** Two of everything, by everybody with every attempt, through each lock alone; as lines for people. */
export async function locksHold(database: Database, seed: number) {
  const county = await lockedCounty(database)
  try {
    const results: LockResult[] = []
    const told: string[] = []
    for (const party of everybodyAlone) {
      results.push(...(await tryEachLock(county, party, seed)))
      told.push(...(await telltaleGuesses(county, party, seed)))
    }
    const { line, unread, failed } = await readWithoutLocks(county)
    const failures = [
      ...results.flatMap(({ foreign, different, unread: missed }) => [...foreign, ...different, ...missed]),
      ...told,
      ...unread,
      ...failed,
    ]
    const sum = (lock: (typeof eachAlone)[number], count: (result: LockResult) => number) =>
      results.filter((result) => result.lock === lock).reduce((all, result) => all + count(result), 0)
    return {
      lines: [
        ...eachAlone.map(
          (lock) =>
            `${lock}: foreign rows read ${sum(lock, ({ foreign }) => foreign.length)} of ${sum(lock, ({ attempts }) => attempts)} attempts; answers unlike those of both locks ${sum(lock, ({ different }) => different.length)}`,
        ),
        `guesses that told of a plan of others: ${told.length}`,
        line,
        ...failures.slice(0, 50),
      ],
      proved: failures.length === 0,
    }
  } finally {
    await county.close()
  }
}

/** Every policy taken away and thrown open in turn; as lines for people. */
export async function everyPolicyIsMissed(database: Database, seed: number) {
  await twoOfEverything(database)
  const { mutants, survivors } = await policiesAreMissed(database, { share: 1, seed })
  return {
    lines: [`policies taken away or thrown open: ${mutants}, unnoticed ${survivors.length}`, ...survivors],
    proved: survivors.length === 0 && mutants > 200,
  }
}
