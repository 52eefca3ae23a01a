import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { changesAreExact, smallNumbersStayHidden } from '@weald/domain/testing'
import { openDatabase } from '../../src/db/client.ts'
import type { Database } from '../../src/db/client.ts'
import { startCluster } from '../../src/db/embedded-cluster.ts'
import { migrate } from '../../src/db/migrate.ts'
import { silentLog } from '../support/silent-log.ts'
import { accessEnds } from './access-ends.ts'
import { filesCannotHurt } from './files-cannot-hurt.ts'
import { guessesFail } from './guesses-fail.ts'
import { commandsAgree } from './commands-agree.ts'
import { everyPolicyIsMissed, locksHold } from './locks-hold.ts'
import { namesStaySecret } from './names-stay-secret.ts'
import { rightsHold } from './rights-hold.ts'
import { signInHolds } from './sign-in-holds.ts'
import { killLosesNothing } from './kill-loses-nothing.ts'
import { nothingIsOverwritten } from './nothing-is-overwritten.ts'
import { countiesReturn, kentReturns } from './round-trips.ts'
import { tamperingIsFound } from './tampering-is-found.ts'
import { trailIsComplete } from './trail-is-complete.ts'
import { undoRestores } from './undo-restores.ts'
import { workflowInParts } from './workflow-is-kept.ts'

/** What `pnpm prove NAME` does: proofs that take too long for every test run, each on a database of its own. `pnpm test` does each in small. */
const proofs: Readonly<Record<string, readonly Proof[]>> = {
  access: [
    async (database, seed) => {
      const { kinds, failures } = await accessEnds(database, { times: 1_000, seed })
      const lines = kinds.map(({ kind, passed, total }) => `${kind}, refused on the next request: ${passed}/${total}`)
      return { lines: [...lines, ...failures], proved: kinds.every(({ passed, total }) => passed === total) }
    },
  ],
  'sign-in': [
    async (database, seed) => {
      const { failures, ...told } = await guessesFail(database, { guesses: 10_000, seed })
      const { guesses, tried, bypasses, mostFromOnePlace, mostFromEverywhere, unequalWork, sameAnswers } = told
      return {
        lines: [
          `guesses: ${guesses}, of which ${tried} were tried; ${bypasses} got in; at most ${mostFromOnePlace} from one place in 15 minutes, ${mostFromEverywhere} from everywhere in a day`,
          `guesses with other work than one argon2id for a try and none otherwise: ${unequalWork}; known and unknown addresses answered alike: ${sameAnswers ? 'yes' : 'no'}`,
          `holders who got in meanwhile: ${told.holdersElsewhere} from another place while one place guessed, ${told.holdersKnown} from a known browser while all places did`,
          ...failures,
        ],
        proved:
          bypasses + unequalWork + failures.length === 0 && mostFromOnePlace <= 10 && mostFromEverywhere <= 100 && sameAnswers,
      }
    },
    async (database, seed) => {
      const { each, means, t, degrees, p } = await namesStaySecret(database, { each: 1_000, seed })
      return {
        lines: [
          `wrong passwords, ${each} for known and ${each} for unknown addresses: ${means.map((mean) => mean.toFixed(2)).join(' and ')} ms, t = ${t.toFixed(2)}, ${degrees.toFixed(0)} degrees of freedom, p = ${p.toFixed(3)}: ${p < 0.01 ? 'a difference' : 'no difference'} at 0.01`,
        ],
        // A measurement tells, and does not prove: the machine may be busy.
        proved: true,
      }
    },
    async (database) => {
      const results = await signInHolds(database, { times: 50 })
      return {
        lines: results.map(({ what, held, of }) => `${what}: ${held}/${of}`),
        proved: results.every(({ held, of }) => held === of),
      }
    },
  ],
  audit: [
    async (database, seed) => {
      const { runs, found, falseAlarms, failures } = await tamperingIsFound(database, { runs: 1_000, seed })
      return {
        lines: [
          `tamperings found and placed: ${found}/${runs}`,
          `clean runs without a false alarm: ${runs - falseAlarms}/${runs}`,
          ...failures,
        ],
        proved: failures.length === 0,
      }
    },
    async (database, seed) => {
      const { operations, rolledBack, changes, missing, extra, astray, faults } = await trailIsComplete(database, {
        operations: 10_000,
        seed,
      })
      return {
        lines: [
          `operations: ${operations}, of which ${rolledBack} rolled back or cut off; ${changes} changes of rows: ${missing} missing on the trail, ${extra} extra, ${astray} rows astray, ${faults} faults of the chain`,
        ],
        proved: missing + extra + astray + faults === 0,
      }
    },
  ],
  locks: [locksHold, everyPolicyIsMissed],
  rights: [rightsHold],
  editors: [
    async (database, seed) => {
      const { editors, edits, saved, lost, conflicts, conflictsWithoutText, faults } = await nothingIsOverwritten(database, {
        editors: 200,
        editsEach: 50,
        plans: 20,
        seed,
      })
      return {
        lines: [
          `edits by ${editors} editors at once, saved and still there: ${saved - lost}/${edits}`,
          `came late: ${conflicts}, of whom given both texts: ${conflicts - conflictsWithoutText}/${conflicts}`,
          ...new Set(faults),
        ],
        proved: saved === edits && lost + conflictsWithoutText + faults.length === 0,
      }
    },
  ],
  kills: [
    async (_database, seed) => {
      const { kills, acknowledged, lost, torn } = await killLosesNothing({ kills: 100, seed })
      return {
        lines: [
          `words acknowledged before ${kills} kills of the server, and still there: ${acknowledged - lost}/${acknowledged}; torn: ${torn}`,
        ],
        proved: lost + torn === 0,
      }
    },
  ],
  commands: [
    async (database) => {
      const { scenes, people, cells, allowed, reasons, disagreements } = await commandsAgree(database)
      const why = [...reasons].toSorted(([one], [other]) => one.localeCompare(other)).map(([code, times]) => `${code} ${times}`)
      return {
        lines: [
          `commands by ${people} kinds of asker in ${scenes} scenes, listed as what the server then did: ${cells - disagreements.length}/${cells}`,
          `allowed and done: ${allowed}; refused: ${why.join(', ')}`,
          ...disagreements,
        ],
        proved: disagreements.length === 0,
      }
    },
  ],
  changes: [
    async (_database, seed) => {
      const { runs, exact, told, failure } = changesAreExact({ runs: 2_000, seed })
      const counts = Object.entries(told).map(([how, count]) => `${count} ${how}`)
      return {
        lines: [
          `edit sequences whose change set makes the new edition of the old one: ${failure === null ? exact : 'not all'}/${runs}`,
          `changes told and applied: ${counts.join(', ')}`,
          ...(failure === null ? [] : [failure]),
        ],
        proved: failure === null,
      }
    },
  ],
  suppression: [
    async (_database, seed) => {
      const { tables, releases, refused, cells, small, secondary, late, recovered, narrowed, leaks } = smallNumbersStayHidden({
        tables: 100_000,
        seed,
      })
      return {
        lines: [
          `random tables with totals: ${tables}, in ${releases} releases of ${cells} figures, of which ${refused} releases were refused`,
          `withheld for small numbers: ${small}, and beside them: ${secondary}; held back as they came late: ${late}`,
          `${recovered} recoverable of ${small + secondary} withheld; ${narrowed} told more closely than by the threshold`,
          ...leaks,
        ],
        proved: recovered + narrowed + leaks.length === 0,
      }
    },
  ],
  undo: [
    async (database, seed) => {
      const { sequences, undone, restored, refused, untouched, previewsTrue, failures } = await undoRestores(database, {
        sequences: 500,
        seed,
      })
      return {
        lines: [
          `imports of ${sequences} random sequences that were taken back, and every table as before: ${restored}/${undone}; told exactly by the preview: ${previewsTrue}/${undone}`,
          `attempts to take back what newer imports build on, refused and nothing changed: ${untouched}/${refused}`,
          ...failures.slice(0, 10),
        ],
        proved: restored === undone && previewsTrue === undone && untouched === refused && failures.length === 0,
      }
    },
  ],
  'hostile-files': [
    async (database, seed) => {
      const { files, refused, placed, slowest, memory, failures } = await filesCannotHurt(database, { files: 200, seed })
      return {
        lines: [
          `hostile files that were refused and changed nothing: ${refused}/${files}; of whose faults with a place every one told it: ${placed}/${files}`,
          `slowest ${slowest} ms; at most ${memory} MiB more memory`,
          ...failures.slice(0, 10),
        ],
        proved: refused === files && placed === files && slowest <= 10_000 && memory <= 150 && failures.length === 0,
      }
    },
  ],
  'round-trip': [
    async (_database, _seed, fresh) => {
      const { rows, differences } = await kentReturns(fresh)
      return {
        lines: [
          `the whole plan of Kent, ${rows} rows, out, in and out again by way of CSV and JSON lines: ${differences.length} differences`,
          ...differences,
        ],
        proved: differences.length === 0,
      }
    },
    async (database, seed) => {
      const { runs, exact, rows, tried, foretold, failure } = await countiesReturn(database, { runs: 1_000, seed })
      return {
        lines: [
          `random counties that come out, in and out again as they were: ${exact}/${runs}, of ${rows} rows`,
          `dry runs that told exactly what then happened: ${foretold}/${tried}`,
          ...(failure === null ? [] : [failure]),
        ],
        proved: failure === null && exact === runs && foretold === tried,
      }
    },
  ],
  workflow: [
    async (_database, seed, fresh) => {
      const proof = await workflowInParts(fresh, { parts: 50, sequences: 200, seed })
      const { sequences, commands, allowed, refused, forced, forcedTaken, illegal, selfApprovals, otherContent, disagreements } =
        proof
      return {
        lines: [
          `sequences in which server and model agree: ${sequences - disagreements.length}/${sequences}`,
          `commands: ${commands}, allowed ${allowed}, refused ${refused}; steps forced past the service layer: ${forced}, of which the database took ${forcedTaken} legal ones`,
          `illegal transitions: ${illegal}; self-approvals: ${selfApprovals}; approvals of other content: ${otherContent}`,
          ...disagreements,
        ],
        proved: illegal + selfApprovals + otherContent + disagreements.length === 0,
      }
    },
  ],
}

/** @param fresh does work on another new database, for proofs that would fill one beyond what a county holds */
type Proof = (
  database: Database,
  seed: number,
  fresh: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
) => Promise<Outcome>

interface Outcome {
  readonly lines: readonly string[]
  readonly proved: boolean
}

const [name = '', seed = '2008'] = process.argv.slice(2)
const asked = proofs[name]
if (!asked) {
  console.error(`There is no proof of ${name || 'nothing'}. Proofs: ${Object.keys(proofs).join(', ')}.`)
  process.exit(2)
}

const dataDir = mkdtempSync(join(tmpdir(), 'weald-prove-'))
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
const cluster = await startCluster({ dataDir, settings, onLost: (message) => console.error(message) })
try {
  const owner = new pg.Client({ ...cluster.connection })
  await owner.connect()
  let databases = 0
  async function fresh<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const own = `proof_${databases++}`
    await owner.query(`create database ${own}`)
    const database = openDatabase({ connection: { ...cluster.connection, database: own }, log: silentLog })
    try {
      await migrate(database, fileURLToPath(new URL('../../migrations', import.meta.url)), { log: silentLog })
      return await work(database)
    } finally {
      await database.close()
      await owner.query(`drop database ${own} with (force)`)
    }
  }
  for (const prove of asked) {
    const start = performance.now()
    const { lines, proved } = await fresh((database) => prove(database, Number(seed), fresh))
    console.log(
      `${lines.join('\n')}\n${proved ? 'proved' : 'NOT PROVED'} with seed ${seed} in ${Math.round((performance.now() - start) / 1000)} s`,
    )
    if (!proved) process.exitCode = 1
  }
  await owner.end()
} finally {
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
