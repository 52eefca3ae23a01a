import {
  type Actor,
  type FigureState,
  figureState,
  isLocked,
  type Issue,
  parsePeriod,
  type Period,
  type PeriodKind,
  type StatedObservation,
  type Surroundings,
} from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { CodedError } from '../../errors.ts'
import { cellOf } from '../indicators/cell.ts'
import { type Area, type Indicator, type Lock, type Partnership, type Places, placesOf, spanOf } from './places.ts'
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
  surroundings,
} from './queries.ts'
import { oddnessOf, statedRow } from './target-checks.ts'

export type GridInput = {
  readonly indicators: readonly string[]
  readonly partnerships?: readonly string[] | null
  readonly areas?: readonly Area[] | null
  readonly columns: readonly { readonly kind: string; readonly period: string }[]
  readonly reason: string
}

export type GridCell = {
  readonly kind: string
  readonly period: Period
  readonly state: FigureState
  readonly figure: Figure | null
  readonly warnings: readonly Issue[]
}
export type GridRow = {
  readonly indicator: Indicator
  readonly area: Area
  readonly partnership: Partnership | null
  readonly breakdown: string
  readonly cells: readonly GridCell[]
}
export type Grid = { readonly rows: readonly GridRow[]; readonly locks: readonly Lock[] }

const most = { indicators: 200, partnerships: 200, columns: 40, cells: 10_000 }

/** @throws what a caller must mend before anything is read */
export function checkGrid({ indicators, partnerships, areas, columns }: GridInput): void {
  const say = (sentence: string) => new CodedError('BAD_REQUEST', sentence)
  if (indicators.length === 0 || columns.length === 0) throw say('Name at least one indicator and one column.')
  if (indicators.length > most.indicators) throw say(`Ask for at most ${most.indicators} indicators at a time.`)
  if ((partnerships ?? []).length > most.partnerships) throw say(`Ask for at most ${most.partnerships} partnerships at a time.`)
  if (columns.length > most.columns) throw say(`Ask for at most ${most.columns} columns at a time.`)
  if (
    columns.some(({ kind }) => kind === 'target') &&
    ((partnerships ?? []).length > 0 || (areas ?? []).some((area) => area !== 'county'))
  )
    throw say('Targets of partnerships belong to plans. Ask for those of the county alone.')
}

/** Every cell that is asked for, whether anything stands in it or not, in a fixed number of statements. */
export async function findGrid(tx: Tx, actor: Actor, input: GridInput): Promise<Grid> {
  const codes = [...new Set(input.partnerships ?? [])]
  const places = await placesOf(tx, actor, 'indicator:readRaw', { refs: [...new Set(input.indicators)], codes })
  requireAll(input, codes, places)
  const rows = [...places.indicators.values()].flatMap((indicator) => rowsOf(indicator, input.areas ?? [], codes, places))
  if (rows.length * input.columns.length > most.cells)
    throw new CodedError('BAD_REQUEST', `Ask for at most ${most.cells} cells at a time.`)

  const stored = await named(
    tx,
    await figuresOfRows(
      tx,
      rows.map(({ place }) => place),
    ),
  )
  const columnsOf = new Map(
    [...places.indicators.values()].map((indicator) => [indicator.id, readColumns(indicator, input.columns)]),
  )
  const labels = [...columnsOf.values()].flatMap((columns) => columns.map(({ period }) => period.label))
  const peers = await quartiles(tx, [...columnsOf.keys()], [...new Set(labels)])
  const byCell = new Map(stored.map((figure) => [cellKey(figure), figure]))
  const byRow = Map.groupBy(stored, rowKey)

  return {
    locks: places.locks,
    rows: rows.map(({ place, ...row }) => ({
      ...row,
      cells: (columnsOf.get(row.indicator.id) ?? []).map(({ kind, period }): GridCell => {
        const at = { ...place, kind, printedUnder: period.label }
        const figure = byCell.get(cellKey(at)) ?? null
        const about = figure ? spanOf(figure) : period
        const locked = places.locks.some(
          (lock) => lock.catalogueId === row.indicator.catalogueId && isLocked(spanOf(lock), period, about),
        )
        const around = surroundings(
          row.indicator,
          byRow.get(rowKey(place)) ?? [],
          { kind, start: period.start },
          peers.get(peersKey(at)),
        )
        const warnings = figure
          ? warningsOf(row.indicator, figure, around, statedRow(row.indicator, byRow.get(rowKey(place)) ?? []))
          : []
        return { kind, period, state: figureState(figure, locked), figure, warnings }
      }),
    })),
  }
}

function warningsOf(indicator: Indicator, figure: Figure, around: Surroundings, row: readonly StatedObservation[]): Issue[] {
  const cell = cellOf(figure)
  const bare = (value: string | null) => (value === null ? null : plain(value))
  const parts = { numerator: bare(figure.numerator), denominator: bare(figure.denominator) }
  const { periodLabel: period, printedUnder } = figure
  return oddnessOf(
    figure.kind,
    indicator,
    { cell: { ...cell, value: bare(cell.value) }, ...parts, period, printedUnder },
    around,
    row,
  )
}

type Row = Omit<GridRow, 'cells'> & { readonly place: RowPlace }

function rowsOf(indicator: Indicator, areas: readonly Area[], codes: readonly string[], { partnerships }: Places): Row[] {
  const whole = areas.filter((area) => area !== 'partnership').map((area) => ({ area, partnership: null }))
  const theirs = codes.map((code) => ({ area: 'partnership' as const, partnership: partnerships.get(code) ?? null }))
  return [...whole, ...theirs].flatMap(({ area, partnership }) =>
    ['', ...indicator.breakdowns].map((breakdown) => ({
      indicator,
      area,
      partnership,
      breakdown,
      place: { indicatorId: indicator.id, area, partnershipId: partnership?.id ?? null, breakdown },
    })),
  )
}

function readColumns(indicator: Indicator, columns: GridInput['columns']): { kind: string; period: Period }[] {
  return columns.map(({ kind, period }) => {
    const reading = parsePeriod(period, indicator.calendar as PeriodKind)
    if (!reading.ok) throw new CodedError('BAD_REQUEST', `${indicator.ref}: ${reading.message}`)
    return { kind, period: reading.value }
  })
}

/** What is out of reach is answered like what there is not. */
function requireAll(input: GridInput, codes: readonly string[], { indicators, partnerships, wholeCounty }: Places): void {
  const unknown = [
    ...input.indicators.filter((ref) => !indicators.has(ref)),
    ...codes.filter((code) => !partnerships.has(code)),
    ...(wholeCounty ? [] : (input.areas ?? [])),
  ]
  if (unknown.length > 0)
    throw new CodedError(
      'NOT_FOUND',
      `There are no figures of ${unknown.slice(0, 5).join(', ')} that you may open. Check how it is written.`,
    )
}
