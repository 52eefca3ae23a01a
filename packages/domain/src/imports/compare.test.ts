import { describe, expect, test } from 'vitest'
import { canonicalContent } from './canonical.ts'
import { compareRows, writtenRows } from './compare.ts'
import type { Dataset, Row } from './dataset.ts'
import { datasetNamed } from './datasets/index.ts'
import { checkClosedEditions, checkStates } from './edition-rules.ts'
import { faultList } from './report.ts'
import { keyOf } from './row-key.ts'

const named = (name: string) => datasetNamed(name) as Dataset
const parsed = (values: Row, line = 2) => ({ line, values, unread: new Set<string>() })
const standing = (dataset: Dataset, ...rows: Row[]) => new Map(rows.map((row) => [keyOf(dataset, row), row]))

describe('A row that stands in the database', () => {
  const lines = named('staffing-funding')
  const before: Row = {
    plan: 'kent',
    edition: 1,
    position: 1,
    financial_year: '2008/09',
    funding_source: 'EMAG',
    budget_activity: null,
    staff: '',
    fte: '17.20',
    note: null,
  }

  test('is unchanged when its values are equal, however they are written', () => {
    const after = { ...before, staff: null, fte: '17.2' }
    expect(compareRows(lines, [parsed(after)], standing(lines, before))).toMatchObject({ created: [], changed: [], unchanged: 1 })
  })

  test('is changed in the columns that differ, and only such rows and new ones are written', () => {
    const changed = parsed({ ...before, fte: '16.7' })
    const created = parsed({ ...before, position: 2 }, 3)
    const comparison = compareRows(lines, [changed, created, parsed(before, 4)], new Map(standing(lines, before)))
    expect(comparison).toMatchObject({ created: [created], changed: [{ row: changed, columns: ['fte'] }], unchanged: 1 })
    expect(writtenRows(comparison)).toEqual([created, changed])
  })
})

describe('A closed edition', () => {
  const areas = named('risk-areas')
  const row: Row = { plan: 'kent', edition: 1, position: 1, title: 'Staff', note: null }
  const faultsFor = (stands: Row) => {
    const faults = faultList('f', 'd')
    checkClosedEditions(
      compareRows(areas, [parsed(row)], standing(areas, stands)),
      new Set([JSON.stringify(['kent', '1'])]),
      faults,
    )
    return faults.faults
  }

  test('takes no change', () => {
    expect(faultsFor({ ...row, title: 'People' })).toMatchObject([{ code: 'edition.closed', row: 2 }])
  })

  test('may be loaded again as it is', () => {
    expect(faultsFor(row)).toEqual([])
  })
})

describe('The state of an edition', () => {
  const states = named('edition-states')
  const move = (from: string, to: string) => {
    const row = (state: string): Row => ({ plan: 'kent', number: 1, state, visibility: 'public', state_note: null })
    const existing = standing(states, row(from))
    const faults = faultList('f', 'd')
    checkStates(compareRows(states, [parsed(row(to))], existing), existing, faults)
    return faults.count === 0
  }

  test.each([
    ['draft', 'approved'],
    ['draft', 'priorities_submitted'],
    ['endorsed', 'approved'],
    ['approved', 'superseded'],
    ['approved', 'approved'],
  ])('may go from %s to %s', (from, to) => {
    expect(move(from, to)).toBe(true)
  })

  test.each([
    ['submitted', 'draft'],
    ['approved', 'endorsed'],
    ['approved', 'draft'],
    ['superseded', 'approved'],
  ])('may not go from %s to %s', (from, to) => {
    expect(move(from, to)).toBe(false)
  })
})

describe('The canonical content of an edition', () => {
  const areas = named('risk-areas')
  const row = (position: number, title: string): Row => ({ plan: 'kent', edition: 1, position, title, note: null })

  test('does not depend on the order in which rows come', () => {
    const [two, ten] = [row(2, 'Staff'), row(10, 'Money')]
    expect(canonicalContent([{ dataset: areas, rows: [ten, two] }])).toBe(
      canonicalContent([{ dataset: areas, rows: [two, ten] }]),
    )
    expect(canonicalContent([{ dataset: areas, rows: [ten, two] }])).toBe(
      '[["risk-areas",[{"edition":"1","note":"","plan":"kent","position":"2","title":"Staff"},{"edition":"1","note":"","plan":"kent","position":"10","title":"Money"}]]]',
    )
  })

  test('differs when a single value differs', () => {
    expect(canonicalContent([{ dataset: areas, rows: [row(1, 'Staff')] }])).not.toBe(
      canonicalContent([{ dataset: areas, rows: [row(1, 'Staffs')] }]),
    )
  })
})
