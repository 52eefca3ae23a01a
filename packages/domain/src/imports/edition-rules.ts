import type { Power } from '../interventions/powers.ts'
import { type SuspendedPower, suspensionSentence } from '../interventions/suspension.ts'
import { type EditionState, editionStates, isClosed } from '../plans/edition-state.ts'
import { type Comparison, writtenRows } from './compare.ts'
import type { Dataset, Row } from './dataset.ts'
import { type FaultList, quoted } from './report.ts'
import { type KeyText, describeKey, keyOf } from './row-key.ts'

/** How an edition stands before anybody has moved it. */
export const newEdition: Row = { state: 'draft', visibility: 'owners', state_note: null }

/** The columns of a dataset that name the edition its rows are part of; null where they are part of none. */
export function editionColumns(dataset: Dataset): readonly [plan: string, edition: string] | null {
  if (dataset.editionContent) return ['plan', 'edition']
  return dataset.name === 'editions' ? ['plan', 'number'] : null
}

/** Adds a fault for each row that would change a closed edition. @param closed keys of editions that were closed before this import */
export function checkClosedEditions(comparison: Comparison, closed: ReadonlySet<KeyText>, faults: FaultList): void {
  const columns = editionColumns(comparison.dataset)
  if (columns === null) return
  for (const { line, values } of writtenRows(comparison)) {
    const parts = columns.map((name) => String(values[name]))
    if (!closed.has(JSON.stringify(parts))) continue
    faults.add({
      code: 'edition.closed',
      row: line,
      value: parts.join(', '),
      sentence: `Edition ${parts[1]} of ${parts[0]} is approved, so its content cannot change. Amend the plan and import into the new edition.`,
    })
  }
}

/** The power that it takes to bring an edition to where a row says that it stands; null for none. */
const powerToReach: Partial<Record<EditionState, Power>> = {
  priorities_submitted: 'submit',
  submitted: 'submit',
  approved: 'approve',
}

/** The columns by which rows name an edition that it takes a power of its owners to write; null where it takes none. */
export function powerColumns(dataset: Dataset): readonly [plan: string, edition: string] | null {
  if (moneyDatasets.has(dataset.name)) return ['plan', 'edition']
  return dataset.name === 'edition-states' ? ['plan', 'number'] : null
}

/**
 * Adds a fault for each row that would spend, submit or approve for a plan while one of its owners is without the power to.
 * @param suspended what owners are without, by the key of the edition
 */
export function checkSuspendedPowers(
  comparison: Comparison,
  suspended: ReadonlyMap<KeyText, readonly SuspendedPower[]>,
  faults: FaultList,
): void {
  const { dataset, changed } = comparison
  const columns = powerColumns(dataset)
  if (columns === null || suspended.size === 0) return
  const isMoney = moneyDatasets.has(dataset.name)
  const rows = isMoney ? writtenRows(comparison) : changed.filter((each) => each.columns.includes('state')).map(({ row }) => row)
  for (const { line, values } of rows) {
    const power = isMoney ? 'spend' : powerToReach[values['state'] as EditionState]
    const parts = columns.map((name) => String(values[name]))
    for (const each of suspended.get(JSON.stringify(parts)) ?? []) {
      if (each.power === power)
        faults.add({ code: 'power.suspended', row: line, value: parts.join(', '), sentence: suspensionSentence(each) })
    }
  }
}

/** Datasets that hold what the right to change budgets is about. */
export const moneyDatasets: ReadonlySet<string> = new Set([
  'budget-lines',
  'budget-figure-sources',
  'staffing-lines',
  'staffing-funding',
])

const order = Object.keys(editionStates)

/**
 * Adds a fault for each edition that would move where an import may not move it: backwards, or on from approved to anything
 * but superseded. @param existing where the editions stand now, by key
 */
export function checkStates({ dataset, changed }: Comparison, existing: ReadonlyMap<KeyText, Row>, faults: FaultList): void {
  for (const { row, columns } of changed) {
    if (!columns.includes('state')) continue
    const from = existing.get(keyOf(dataset, row.values))?.['state'] as EditionState
    const to = row.values['state'] as EditionState
    if (isForward(from, to)) continue
    const edition = describeKey(
      dataset.key,
      dataset.key.map((name) => String(row.values[name])),
    )
    const rule = isClosed(from) ? 'an approved edition can only be superseded' : 'an import only moves editions forward'
    faults.add({
      code: 'state.illegal',
      row: row.line,
      column: 'state',
      value: to,
      sentence: `${edition} is ${quoted(from)} and cannot become ${quoted(to)}: ${rule}. Leave its state as it is, or take the row out.`,
    })
  }
}

function isForward(from: EditionState, to: EditionState): boolean {
  return order.indexOf(to) > order.indexOf(from)
}
