import { createHash } from 'node:crypto'
import { type Actor, datasetNamed, datasets, type UndoReport } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'
import { stored } from '../../src/import-store/stored-dataset.ts'
import { readBatch } from '../../src/modules/imports/batch.ts'
import { runImport } from '../../src/modules/imports/run-import.ts'
import { csv } from '../../src/modules/imports/testing/import-desk.ts'
import { edition, observation, partnership, plan, risk } from '../../src/modules/imports/testing/small-county.ts'
import { undoImport } from '../../src/modules/imports/undo-import.ts'
import type { Chance } from './seeded.ts'
import { seededChance } from './seeded.ts'

export interface UndoProof {
  readonly sequences: number
  /** Imports that were taken back, and after how many of them every table was as before the import. */
  undone: number
  restored: number
  /** Attempts to take back what newer imports build on, and how many of those changed nothing. */
  refused: number
  untouched: number
  /** Previews that told exactly what then happened. */
  previewsTrue: number
  readonly failures: string[]
}

const importer: Actor = { kind: 'service', id: 'prover', name: 'Prover', scopes: ['import'] }

/**
 * Random sequences of imports, each of them then taken back in the opposite order, with attempts in between to take back older ones first.
 * The tables are compared in all but versions, which only ever rise.
 */
export async function undoRestores(
  database: Database,
  { sequences, seed }: { sequences: number; seed: number },
): Promise<UndoProof> {
  const chance = seededChance(seed)
  const proof: UndoProof = { sequences, undone: 0, restored: 0, refused: 0, untouched: 0, previewsTrue: 0, failures: [] }
  for (let sequence = 0; sequence < sequences; sequence++) await oneSequence(database, chance, proof, `sequence ${sequence}`)
  return proof
}

async function oneSequence(database: Database, chance: Chance, proof: UndoProof, name: string): Promise<void> {
  const before: { batch: string; tables: string }[] = []
  for (let imports = 2 + chance.number(3); imports > 0; imports--) {
    const tables = await tablesOf(database)
    const batch = await load(database, randomFiles(chance))
    if (batch !== null) before.push({ batch, tables })
  }
  while (before.length > 0) {
    if (before.length > 1 && chance.happens(0.4)) await tryOlder(database, chance.one(before.slice(0, -1)).batch, proof, name)
    const { batch, tables } = before.pop()!
    const preview = await undo(database, batch, 'preview')
    const report = await undo(database, batch, 'apply')
    proof.undone++
    if ((await tablesOf(database)) === tables) proof.restored++
    else
      proof.failures.push(
        `${name}: the tables are not as before ${batch}: ${report.status} ${JSON.stringify(report.obstacles[0] ?? '')}`,
      )
    if (preview.status === 'would_undo' && report.status === 'undone' && same(preview, report)) proof.previewsTrue++
  }
}

/** An older import goes only where nothing newer builds on it; here only the refusals are looked at. */
async function tryOlder(database: Database, batch: string, proof: UndoProof, name: string): Promise<void> {
  const preview = await undo(database, batch, 'preview')
  if (preview.status !== 'refused') return
  const tables = await tablesOf(database)
  const report = await undo(database, batch, 'apply')
  proof.refused++
  if (report.status === 'refused' && same(preview, report) && (await tablesOf(database)) === tables) proof.untouched++
  else proof.failures.push(`${name}: ${batch} was refused in a preview and then ${report.status}`)
}

const same = (a: UndoReport, b: UndoReport) =>
  JSON.stringify([a.datasets, a.obstacles, a.obstacleCount]) === JSON.stringify([b.datasets, b.obstacles, b.obstacleCount])

const undo = (database: Database, batchId: string, mode: 'preview' | 'apply') =>
  undoImport(database, { actor: importer, batchId, mode, requestId: `undo-${batchId}` })

async function load(database: Database, files: Readonly<Record<string, string>>): Promise<string | null> {
  const uploads = Object.entries(files).map(([dataset, text]) => ({
    file: `${dataset}.csv`,
    dataset,
    bytes: Buffer.from(text),
    tooLarge: false,
  }))
  const { body } = await runImport(database, { actor: importer, mode: 'apply', parts: await readBatch(uploads) })
  const report = JSON.parse(body) as { status: string; batchId: string | null; faults: unknown[] }
  if (report.status === 'refused') throw new Error(`What was made up is no import: ${JSON.stringify(report.faults.slice(0, 3))}`)
  return report.batchId
}

/** A batch that creates some rows and changes others, with rows that refer to each other. */
function randomFiles(chance: Chance): Readonly<Record<string, string>> {
  const some = (most: number) => Array.from({ length: most }, (_, index) => index + 1).filter(() => chance.happens(0.4))
  const note = () => (chance.happens(0.5) ? chance.word() : '')
  const code = `plan-${1 + chance.number(3)}`
  const own = { plan: code, edition: 1 }
  const risks = some(6)
  const items = some(6)
  const years = some(8).map((year) => `200${year}/0${year + 1}`)
  const files: Record<string, string> = {
    partnerships: csv('partnerships', ...some(4).map((n) => partnership(`p${n}`, { name: chance.word(), note: note() }))),
    frameworks: csv('frameworks', { code: 'ecm', title: chance.word(), position: 1, kind: 'outcomes' }),
    'framework-items': csv(
      'framework-items',
      ...items.map((n) => ({
        framework: 'ecm',
        code: `item-${n}`,
        title: chance.word(),
        position: n,
        parent: chance.happens(0.3) ? `item-${chance.one(items)}` : '',
      })),
    ),
    plans: csv('plans', { ...plan(code), note: note() }),
    editions: csv('editions', { ...edition(code), title: chance.word() }),
    'risk-areas': csv('risk-areas', { ...own, position: 1, title: chance.word() }),
    risks: csv(
      'risks',
      ...risks.map((n) => {
        const twin = chance.one(risks)
        return risk(n, { ...own, statement: chance.word(), same_as: twin !== n && chance.happens(0.3) ? twin : '' })
      }),
    ),
    'indicator-catalogues': csv('indicator-catalogues', {
      code: 'ni',
      title: 'NI',
      scheme: 'NI',
      position: 1,
      status: 'proposed',
    }),
    indicators: csv('indicators', {
      catalogue: 'ni',
      ref: 'NI 73',
      title: chance.word(),
      position: 1,
      unit: 'percent',
      polarity: 'higher',
      calendar: 'academic_year',
      roll_up: 'none',
    }),
    observations: csv(
      'observations',
      ...years.map((year) =>
        observation({ printed_under: year, printed: chance.one(['12%', '38% min', 'N/A*', '']), note: note() }),
      ),
    ),
  }
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text.includes('\n') && text.trimEnd().includes('\n')))
}

/** One hash over every row of every dataset, without versions. */
export async function tablesOf(database: Database): Promise<string> {
  const names = new Set(datasets.map((dataset) => stored(datasetNamed(dataset.name)!).table))
  const hash = createHash('sha256')
  await database.transaction(
    null,
    async (tx) => {
      for (const name of names) {
        const { rows } = await tx.execute<{ content: string }>(
          sql`select coalesce(string_agg((to_jsonb(t) - 'version')::text, E'\n' order by t.id), '') as content from ${sql.identifier(name)} t`,
        )
        hash.update(`${name}:\n${rows[0]?.content}\n`)
      }
    },
    { readOnly: true },
  )
  return hash.digest('hex')
}
