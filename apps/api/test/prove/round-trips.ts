import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Actor, type Dataset, datasets, type FileFormat, type ImportReport, readCsv, readNdjson } from '@weald/domain'
import { kentFolder, kentFiles } from '@weald/kent-2008'
import fc from 'fast-check'
import type { Database } from '../../src/db/client.ts'
import { readBatch } from '../../src/modules/imports/batch.ts'
import { exportDataset } from '../../src/modules/imports/export-dataset.ts'
import { runImport } from '../../src/modules/imports/run-import.ts'
import { undoImport } from '../../src/modules/imports/undo-import.ts'
import { fileOf, randomCounty } from './random-county.ts'

/** The content of files by their name. */
type Files = ReadonlyMap<string, string>

export interface RoundTrips {
  readonly runs: number
  exact: number
  /** Rows that went out, in and out again. */
  rows: number
  /** Dry runs, and how many of them told exactly what the real run then told. */
  tried: number
  foretold: number
  /** The first county that did not come back, as small as it could be made. */
  failure: string | null
}

const importer: Actor = { kind: 'service', id: 'prover', name: 'Prover', scopes: ['import'] }
const formats = ['csv', 'ndjson'] as const

/** Loads random counties into an empty database, takes them out in each format, loads that where nothing is, and takes it out again. */
export async function countiesReturn(database: Database, { runs, seed }: { runs: number; seed: number }): Promise<RoundTrips> {
  const told: RoundTrips = { runs, exact: 0, rows: 0, tried: 0, foretold: 0, failure: null }
  const outcome = await fc.check(
    fc.asyncProperty(randomCounty, async (county) => {
      const files = new Map(
        [...county]
          .filter(([, rows]) => rows.length > 0)
          .map(([dataset, rows]) => [`${dataset.name}.csv`, fileOf(dataset, rows)]),
      )
      if (files.size > 0) await returns(database, files, told)
      told.exact++
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  if (outcome.failed)
    told.failure = `${JSON.stringify(outcome.counterexample?.map((county) => [...county].map(([{ name }, rows]) => [name, rows])))}\n${String(outcome.errorInstance)}`
  return told
}

/** The same of the whole plan of Kent, with its approved editions, each time in a database of its own. */
export async function kentReturns(
  fresh: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
): Promise<{ readonly rows: number; readonly differences: readonly string[] }> {
  const first = await fresh(async (database) => {
    await load(
      database,
      new Map(kentFiles().map((name) => [`${name}.csv`, readFileSync(join(kentFolder, `${name}.csv`), 'utf8')])),
    )
    return takeOut(database, datasets)
  })
  const differences: string[] = []
  for (const format of formats) {
    const again = await fresh(async (database) => {
      await load(database, ofFormat(first, format))
      return takeOut(database, datasets)
    })
    for (const [file, text] of first) if (again.get(file) !== text) differences.push(`${file}, by way of ${format}`)
  }
  return { rows: rowsIn(first), differences }
}

async function returns(database: Database, files: Files, told: RoundTrips): Promise<void> {
  const used = datasets.filter(({ name }) => files.has(`${name}.csv`))
  const batch = await foretoldLoad(database, files, told)
  const first = await takeOut(database, used)
  const again = await run(database, ofFormat(first, 'csv'), 'apply')
  same('what is loaded where it stands already', again.status, 'unchanged')
  await takeBack(database, batch)
  for (const format of formats) {
    const next = await foretoldLoad(database, ofFormat(first, format), told)
    const second = await takeOut(database, used)
    for (const [file, text] of first) same(`${file} by way of ${format}`, second.get(file), text)
    await takeBack(database, next)
  }
  told.rows += rowsIn(first)
}

/** Tries an import, makes it, and looks whether the trial told the truth. @returns its batch */
async function foretoldLoad(database: Database, files: Files, told: RoundTrips): Promise<string> {
  const trial = await run(database, files, 'dry-run')
  const report = await run(database, files, 'apply')
  told.tried++
  const about = ({ files: each, faults, faultCount }: ImportReport) => JSON.stringify([each, faults, faultCount])
  same('what the dry run told', about(trial), about(report))
  same('how it ended', [trial.status, report.status].join(', '), 'would_apply, applied')
  told.foretold++
  return report.batchId!
}

async function load(database: Database, files: Files): Promise<void> {
  const { status, faults } = await run(database, files, 'apply')
  same(`an import (${JSON.stringify(faults.slice(0, 3))})`, status, 'applied')
}

async function run(database: Database, files: Files, mode: 'apply' | 'dry-run'): Promise<ImportReport> {
  const uploads = [...files].map(([file, text]) => ({
    file,
    dataset: file.replace(/\..*$/, ''),
    bytes: Buffer.from(text),
    tooLarge: false,
  }))
  const { body } = await runImport(database, { actor: importer, mode, parts: await readBatch(uploads) })
  return JSON.parse(body) as ImportReport
}

async function takeOut(database: Database, used: readonly Dataset[]): Promise<Files> {
  const files = new Map<string, string>()
  for (const dataset of used) {
    for (const format of formats) {
      const chunks: string[] = []
      for await (const chunk of await exportDataset(database, { actor: importer, id: 'proof' }, dataset, null, format))
        chunks.push(String(chunk))
      files.set(`${dataset.name}.${format}`, chunks.join(''))
    }
  }
  return files
}

async function takeBack(database: Database, batchId: string): Promise<void> {
  const { status, obstacles } = await undoImport(database, { actor: importer, batchId, mode: 'apply', requestId: 'proof' })
  same(`taking back (${JSON.stringify(obstacles[0] ?? null)})`, status, 'undone')
}

/** Files with rows, of one format. */
function ofFormat(files: Files, format: FileFormat): Files {
  return new Map([...files].filter(([file, text]) => file.endsWith(`.${format}`) && rowsOf(file, text) > 0))
}

const rowsOf = (file: string, text: string) =>
  file.endsWith('.csv') ? readCsv(text).records.length - 1 : readNdjson(text).length
const rowsIn = (files: Files) =>
  [...files].reduce((sum, [file, text]) => sum + (file.endsWith('.csv') ? rowsOf(file, text) : 0), 0)

function same(what: string, found: unknown, expected: unknown): void {
  if (found !== expected)
    throw new Error(`${what}: ${String(found).slice(0, 2_000)} instead of ${String(expected).slice(0, 2_000)}`)
}
