import type { Actor, Comparison, FaultList, ImportMode, ImportReport, KeyText, ParsedFile, Row } from '@weald/domain'
import {
  actorLabel,
  checkClosedEditions,
  checkDerived,
  checkHalfReferences,
  checkKeys,
  checkRules,
  checkStates,
  checkSuspendedPowers,
  compareRows,
  faultList,
  keyOf,
  newEdition,
  rowsOf,
  soundRows,
  tellUnknown,
  unknownReferences,
  withinReach,
} from '@weald/domain'
import type { Database, Tx } from '../../db/client.ts'
import { allowLongStatements, recordBatch, takeTurn } from '../../import-store/batches.ts'
import type { Answer } from '../../import-store/answers.ts'
import { storedRows } from '../../import-store/stored-rows.ts'
import { applyComparisons } from './apply.ts'
import type { BatchPart } from './batch.ts'
import { fileReport } from './batch.ts'
import { once, requestHash } from './idempotency.ts'
import { closedEditions, importReach, knownKeys, suggestions, suspendedPowers } from './lookups.ts'

/** One part with the faults that are found on the way; each attempt of the transaction starts from the parser's. */
type Open = { readonly part: BatchPart; readonly parsed: ParsedFile; readonly faults: FaultList }

export interface AskedImport {
  /** Who imports, as the batch and the audit trail name them. */
  readonly actor: Actor
  /** Whom the check takes them for; the database is always told the truth (`AppOptions.seenAs`). */
  readonly seenAs?: Actor
  readonly mode: ImportMode
  readonly parts: readonly BatchPart[]
  readonly requestId?: string | null
  /** The Idempotency-Key that came with it. */
  readonly key?: string | null
}

/**
 * Check, compare and, unless it is a dry run, apply, in one transaction: every file or none. Nothing is written when any row of
 * any file has a fault, and nothing at all, not even the batch itself, when every row stands in the database as it is.
 */
export function runImport(
  database: Database,
  { actor, seenAs = actor, mode, parts, requestId, key = null }: AskedImport,
): Promise<Answer> {
  const dry = mode === 'dry-run'
  // Trying changes nothing, so it may be done again under any key.
  const keyed = key === null || dry ? null : { key, actor: actorLabel(actor), requestHash: requestHash([mode], parts) }
  return database.transaction(
    actor,
    async (tx) => {
      await allowLongStatements(tx)
      if (!dry) await takeTurn(tx)
      return once(tx, keyed, async () => {
        const report = await importParts(tx, { actor, seenAs, mode, parts, requestId })
        return { status: report.status === 'refused' ? 422 : 200, body: JSON.stringify(report) }
      })
    },
    { readOnly: dry, action: 'import:apply', requestId: requestId ?? undefined },
  )
}

async function importParts(
  tx: Tx,
  { actor, seenAs, mode, parts, requestId = null }: AskedImport & { readonly seenAs: Actor },
): Promise<ImportReport> {
  const faults = new Map(parts.map((part) => [part, faultList(part.file, part.dataset, part.faults)]))
  const reach = await importReach(tx, seenAs)
  const open = parts.flatMap((part) => {
    if (!part.parsed) return []
    const found = faults.get(part)!
    return [{ part, parsed: reach ? withinReach(part.parsed, reach, found) : part.parsed, faults: found }]
  })

  await check(tx, open)
  const comparisons = await compare(tx, open, mode === 'apply')
  const report = (status: ImportReport['status'], batchId: string | null = null) =>
    reportOn(mode, status, batchId, parts, faults, comparisons)

  if ([...faults.values()].some(({ count }) => count > 0)) return report('refused')
  if ([...comparisons.values()].every(({ created, changed }) => created.length + changed.length === 0)) return report('unchanged')
  if (mode === 'dry-run') return report('would_apply')
  await applyComparisons(tx, [...comparisons.values()])
  return report(
    'applied',
    await recordBatch(tx, {
      actor: actorLabel(actor),
      requestId,
      files: parts.map((part) => remembered(part, comparisons.get(part))),
    }),
  )
}

async function check(tx: Tx, open: readonly Open[]): Promise<void> {
  const files = open.map(({ parsed }) => parsed)
  for (const { parsed, faults } of open) {
    checkKeys(parsed, faults)
    checkHalfReferences(parsed, faults)
    checkRules(parsed, faults)
    checkDerived(parsed, faults)
  }
  const unknown = unknownReferences(files, await knownKeys(tx, files))
  const suggested = await suggestions(tx, files, unknown)
  for (const each of unknown) {
    const faults = open.find(({ parsed }) => parsed === each.file)?.faults
    if (faults) tellUnknown(each, suggested.get(each.mention.to.name) ?? [], faults)
  }
}

/** @param hold whether editions must stay as they are found, since the rows are about to be written */
async function compare(tx: Tx, open: readonly Open[], hold: boolean): Promise<ReadonlyMap<BatchPart, Comparison>> {
  const closed = await closedEditions(
    tx,
    open.map(({ parsed }) => parsed),
    hold,
  )
  const suspended = await suspendedPowers(
    tx,
    open.map(({ parsed }) => parsed),
  )
  const comparisons = new Map<BatchPart, Comparison>()
  for (const { part, parsed, faults } of open) {
    const { dataset } = parsed
    const rows = soundRows(parsed)
    const existing = await standing(tx, parsed)
    const comparison = compareRows(dataset, rows, existing)
    checkClosedEditions(comparison, closed, faults)
    checkSuspendedPowers(comparison, suspended, faults)
    if (rowsOf(dataset) !== dataset) checkStates(comparison, existing, faults)
    comparisons.set(part, comparison)
  }
  return comparisons
}

/** The rows that stand under the keys of a file. An edition that the same batch brings stands as every new edition does. */
async function standing(tx: Tx, { dataset, ...parsed }: ParsedFile): Promise<ReadonlyMap<KeyText, Row>> {
  const rows = soundRows(parsed)
  const keys = rows.map(({ values }) => dataset.key.map((name) => values[name] ?? null))
  const found = await storedRows(tx, dataset, keys)
  if (rowsOf(dataset) === dataset) return found
  return new Map([...compareRows(dataset, rows, found).created.map(({ values }) => newlyMade(dataset, values)), ...found])
}

function newlyMade(dataset: ParsedFile['dataset'], values: Row): [KeyText, Row] {
  return [
    keyOf(dataset, values),
    { ...Object.fromEntries(dataset.key.map((name) => [name, values[name] ?? null])), ...newEdition },
  ]
}

function reportOn(
  mode: ImportMode,
  status: ImportReport['status'],
  batchId: string | null,
  parts: readonly BatchPart[],
  faults: ReadonlyMap<BatchPart, FaultList>,
  comparisons: ReadonlyMap<BatchPart, Comparison>,
): ImportReport {
  const listed = [...faults.values()].flatMap((list) => list.faults.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)))
  const faultCount = [...faults.values()].reduce((sum, { count }) => sum + count, 0)
  const files = parts.map((part) => {
    const comparison = comparisons.get(part)
    return fileReport(part, faults.get(part)?.count ?? 0, comparison && status !== 'refused' ? counts(comparison) : undefined)
  })
  return { mode, status, batchId, files, faults: listed, faultCount, faultsLeftOut: faultCount - listed.length }
}

function remembered(part: BatchPart, comparison: Comparison | undefined) {
  const { faults: _none, ...file } = fileReport(part, 0, comparison && counts(comparison))
  return { ...file, sha256: part.sha256 }
}

function counts({ created, changed, unchanged }: Comparison) {
  return { created: created.length, changed: changed.length, unchanged }
}
