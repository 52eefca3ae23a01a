import { type Actor, isLocked, type Issue, type ReadFigure, readFigure, type Refusal, refusal } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { Tx } from '../../db/client.ts'
import { figures } from '../../db/tables/index.ts'
import { type Area, type Indicator, type Places, placesOf, rowOf, spanOf } from './places.ts'
import {
  cellKey,
  type Figure,
  figuresOfRows,
  named,
  peersKey,
  plain,
  quartiles,
  rowKey,
  type RowPlace,
  type StoredFigure,
  surroundings,
} from './queries.ts'
import { oddnessOf, statedRow } from './target-checks.ts'

export type CellInput = {
  readonly indicator: string
  readonly area?: Area | null
  readonly partnership?: string | null
  readonly breakdown?: string | null
  readonly kind: string
  readonly period: string
  readonly text: string
  readonly numerator?: string | null
  readonly denominator?: string | null
  readonly source?: string | null
  readonly note?: string | null
  readonly reason?: string | null
  readonly expectedVersion?: number | null
}
export type EnterInput = { readonly reason?: string | null; readonly openedFor: string; readonly cells: readonly CellInput[] }

type Outcome = 'entered' | 'unchanged' | 'conflict' | 'refused'
export type Entered = {
  readonly outcome: Outcome
  readonly figure: Figure | null
  readonly warnings: readonly Issue[]
  readonly issues: readonly Issue[]
}
export type EnterOutcome = { readonly cells: readonly Entered[] } | { readonly refusal: Refusal }

const most = { cells: 1000, text: 200, words: 1000 }

type Values = typeof figures.$inferInsert
/** A cell on its way: what is to be written, or why it is not. */
type Judged = {
  readonly key: string | null
  readonly values: Values | null
  readonly outcome: Outcome
  readonly warnings: readonly Issue[]
  readonly issues: readonly Issue[]
}

/** Takes what is sound and says beside each other cell what is wrong with it, in a fixed number of statements however many cells. */
export async function enterFigures(tx: Tx, actor: Actor, input: EnterInput): Promise<EnterOutcome> {
  const whole = refusalOfAll(input)
  if (whole) return { refusal: whole }
  const places = await placesOf(tx, actor, 'indicator:enter', {
    refs: [...new Set(input.cells.map(({ indicator }) => indicator))],
    codes: [...new Set(input.cells.flatMap(({ partnership }) => partnership ?? []))],
  })
  const placed = input.cells.map((cell) => placeOf(cell, places))
  const sound = placed.flatMap((each) => ('place' in each ? [each] : []))
  const rows = new Map(sound.map(({ place }) => [rowKey(place), place]))
  const stored = await figuresOfRows(tx, [...rows.values()])
  const peers = await quartiles(
    tx,
    [...new Set(sound.map(({ indicator }) => indicator.id))],
    [...new Set(sound.map(({ read }) => read.column.label))],
  )
  const byCell = new Map(stored.map((figure) => [cellKey(figure), figure]))
  const byRow = Map.groupBy(stored, rowKey)
  const typedInRow = Map.groupBy(
    placed.flatMap((each, at) => ('place' in each ? [{ ...each, kind: input.cells[at]!.kind }] : [])),
    ({ place }) => rowKey(place),
  )
  const taken = new Set<string>()

  const judged = placed.map((each, at): Judged => {
    if ('issues' in each) return { key: null, values: null, outcome: 'refused', warnings: [], issues: each.issues }
    const { place, indicator, read } = each
    const cell = input.cells[at]!
    const key = cellKey({ ...place, kind: cell.kind, printedUnder: read.column.label })
    const present = byCell.get(key) ?? null
    const of = { kind: cell.kind, start: read.period.start }
    const around = surroundings(
      indicator,
      byRow.get(rowKey(place)) ?? [],
      of,
      peers.get(peersKey({ ...place, kind: cell.kind, printedUnder: read.column.label })),
    )
    const beside = typedInRow.get(rowKey(place)) ?? []
    const warnings = oddnessOf(
      cell.kind as Values['kind'],
      indicator,
      { ...read, period: read.period.label, printedUnder: read.column.label },
      around,
      statedRow(indicator, byRow.get(rowKey(place)) ?? [], beside),
    )
    const values = valuesOf(cell, each, input.reason)
    const judge = (outcome: Outcome, issues: readonly Issue[] = []): Judged => ({ key, values, outcome, warnings, issues })

    if (taken.has(key)) return judge('refused', [issue('period', 'TWICE', 'This cell was sent twice. Send it once.')])
    taken.add(key)
    if (present && isSame(present, values)) return judge('unchanged')
    if (present === null && read.cell.printed.trim() === '') return judge('unchanged')
    const lock = places.locks.find(
      (lock) => lock.catalogueId === indicator.catalogueId && isLocked(spanOf(lock), read.column, read.period),
    )
    if (lock) {
      const message = `${lock.periodLabel} is locked, so its figures stay as they are. Ask for it to be opened if this one is wrong.`
      return judge('refused', [issue('period', 'LOCKED', message)])
    }
    if ((present?.version ?? null) !== (cell.expectedVersion ?? null)) return judge('conflict', [conflict])
    if (present && !values.reason)
      return judge('refused', [
        issue('reason', 'REASON', 'Say why this figure changes; the reason is kept with what stood there before.'),
      ])
    return judge('entered')
  })

  const written = await write(
    tx,
    judged.flatMap(({ outcome, values }) => (outcome === 'entered' && values ? [values] : [])),
  )
  const missed = judged.some(({ outcome, key }) => outcome === 'entered' && key !== null && !written.has(key))
  const now = missed ? await figuresOfRows(tx, [...rows.values()]) : stored
  const standing = new Map([...now.map((figure) => [cellKey(figure), figure] as const), ...written])
  const figuresNow = new Map((await named(tx, [...standing.values()])).map((figure) => [cellKey(figure), figure]))
  return {
    cells: judged.map(({ key, outcome, warnings, issues }) => {
      // Somebody was faster between the looking and the writing.
      const late = outcome === 'entered' && key !== null && !written.has(key)
      return {
        outcome: late ? 'conflict' : outcome,
        figure: key === null ? null : (figuresNow.get(key) ?? null),
        warnings,
        issues: late ? [conflict] : issues,
      }
    }),
  }
}

const issue = (path: string, code: string, message: string): Issue => ({ path, code, message })
const conflict = issue(
  'expectedVersion',
  'CONFLICT',
  'Somebody else has changed this figure since you opened it. Look at what stands there now before you go on.',
)

function refusalOfAll({ cells, reason }: EnterInput): Refusal | null {
  if (cells.length === 0) return refusal('NOTHING', 'There is nothing to enter. Send at least one cell.')
  if (cells.length > most.cells)
    return refusal(
      'TOO_MANY',
      `Enter at most ${most.cells.toLocaleString('en-GB')} figures at a time; these are ${cells.length.toLocaleString('en-GB')}.`,
    )
  if ((reason ?? '').length > most.words)
    return refusal('TOO_LONG', `Shorten the reason to ${most.words.toLocaleString('en-GB')} characters.`)
  return null
}

type Placed = { readonly place: RowPlace; readonly indicator: Indicator; readonly read: ReadFigure }

function placeOf(cell: CellInput, { indicators, partnerships, wholeCounty }: Places): Placed | { readonly issues: Issue[] } {
  const indicator = indicators.get(cell.indicator)
  if (!indicator) {
    const message = `There is no indicator ${cell.indicator}. Check how it is written.`
    return { issues: [issue('indicator', 'NOT_FOUND', message)] }
  }
  if (indicator.formula !== null) {
    const message = `${indicator.ref} is worked out from ${indicator.formulaOf.join(' and ')}. Enter those.`
    return { issues: [issue('indicator', 'FORMULA', message)] }
  }
  const area = cell.area ?? (cell.partnership ? 'partnership' : 'county')
  if (cell.kind === 'target' && area !== 'county')
    return {
      issues: [issue('kind', 'TARGET', 'Targets of a partnership belong to its plan. Enter it in the plan that sets it.')],
    }
  const partnership = cell.partnership ? partnerships.get(cell.partnership) : null
  if (
    (area === 'partnership') !== Boolean(cell.partnership) ||
    partnership === undefined ||
    (area !== 'partnership' && !wholeCounty)
  ) {
    const message = 'Name the partnership by its code where the area is one, and only there.'
    return { issues: [issue('partnership', 'NOT_FOUND', message)] }
  }
  if ([cell.source, cell.note, cell.reason].some((words) => (words ?? '').length > most.words))
    return { issues: [issue('note', 'TOO_LONG', `Shorten it to ${most.words.toLocaleString('en-GB')} characters.`)] }
  if (cell.text.length > most.text)
    return { issues: [issue('text', 'TOO_LONG', `A figure has at most ${most.text} characters.`)] }
  const breakdown = cell.breakdown?.trim() ?? ''
  const { period, text, numerator = null, denominator = null } = cell
  const reading = readFigure({ period, breakdown, text, numerator, denominator }, rowOf(indicator))
  if ('issues' in reading) return reading
  return {
    place: { indicatorId: indicator.id, area, partnershipId: partnership?.id ?? null, breakdown },
    indicator,
    read: reading.figure,
  }
}

function valuesOf(cell: CellInput, { place, indicator, read }: Placed, reasonOfAll: string | null | undefined): Values {
  const { quotes, ...said } = read.cell
  const words = (text: string | null | undefined) => text?.trim() || null
  return {
    ...place,
    kind: cell.kind as Values['kind'],
    periodKind: read.period.kind,
    periodLabel: read.period.label,
    periodStart: read.period.start,
    periodEnd: read.period.end,
    printedUnder: read.column.label,
    ...said,
    printed: said.printed.trim(),
    rowUnit: indicator.unit,
    quotedPeriod: quotes?.period ?? null,
    quotedScheme: quotes?.scheme ?? null,
    numerator: read.numerator,
    denominator: read.denominator,
    source: words(cell.source),
    note: words(cell.note),
    reason: words(cell.reason) ?? words(reasonOfAll),
    // The database writes who it is.
    enteredBy: '',
    version: (cell.expectedVersion ?? 0) + 1,
  }
}

/** Whether the same is entered once more. What is left out of a cell that is sent again is not taken out. */
function isSame(present: StoredFigure, values: Values): boolean {
  const parts = ['numerator', 'denominator'] as const
  return (
    present.printed === values.printed &&
    present.rowUnit === values.rowUnit &&
    parts.every((part) => plainOrNull(present[part]) === (values[part] ?? null)) &&
    present.source === (values.source ?? null) &&
    present.note === (values.note ?? null)
  )
}

const plainOrNull = (value: string | null) => (value === null ? null : plain(value))

/** New ones and changed ones in one statement; what has another version by now is left alone, and is not among those given back. */
async function write(tx: Tx, values: readonly Values[]): Promise<ReadonlyMap<string, StoredFigure>> {
  if (values.length === 0) return new Map()
  const taken = (column: string) => sql.raw(`excluded.${column}`)
  const rows = await tx
    .insert(figures)
    .values([...values])
    .onConflictDoUpdate({
      target: [figures.indicatorId, figures.area, figures.partnershipId, figures.breakdown, figures.kind, figures.printedUnder],
      set: {
        periodKind: taken('period_kind'),
        periodLabel: taken('period_label'),
        periodStart: taken('period_start'),
        periodEnd: taken('period_end'),
        printed: taken('printed'),
        value: taken('value'),
        valueHigh: taken('value_high'),
        bound: taken('bound'),
        unit: taken('unit'),
        rowUnit: taken('row_unit'),
        status: taken('status'),
        quotedPeriod: taken('quoted_period'),
        quotedScheme: taken('quoted_scheme'),
        footnoteMarks: taken('footnote_marks'),
        numerator: taken('numerator'),
        denominator: taken('denominator'),
        source: taken('source'),
        note: taken('note'),
        reason: taken('reason'),
        version: taken('version'),
      },
      setWhere: sql`${figures.version} = excluded.version - 1`,
    })
    .returning()
  return new Map(rows.map((row) => [cellKey(row), row]))
}
