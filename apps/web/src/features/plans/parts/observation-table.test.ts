import { describe, expect, it } from 'vitest'
import { type PrintedObservation, observationTable } from './observation-table.ts'

type Given = {
  ref: string
  printed: string
  heading?: string
  category?: string
  status?: PrintedObservation['cell']['status']
  note?: string
  breakdown?: string
}

function observed({
  ref,
  printed,
  heading = 'Target 2008/09',
  category = 'Healthy Schools',
  status = 'NORMAL',
  note,
  breakdown = '',
}: Given): PrintedObservation {
  return {
    breakdown,
    columnHeading: heading,
    kind: 'TARGET',
    printedUnder: '2008/09',
    note: note ?? null,
    indicator: { ref, title: `Title of ${ref}`, category, otherRefs: [], note: null },
    cell: {
      printed,
      status,
      bound: 'EXACTLY',
      value: null,
      unit: 'PERCENT',
      rowUnit: 'PERCENT',
      footnoteMarks: [],
      quotedPeriod: null,
      quotedScheme: null,
    },
  }
}

describe('a table of indicators', () => {
  it('has the printed columns in order and its rows under their headings', () => {
    const { columns, groups } = observationTable(
      [
        observed({ ref: 'A', printed: '77%', heading: 'Actual', category: 'Standards' }),
        observed({ ref: 'A', printed: '80%', category: 'Standards' }),
        observed({ ref: 'B', printed: '5.1%', heading: 'Actual', category: 'Attendance' }),
      ],
      'indicator',
    )
    expect(columns).toEqual(['Actual', 'Target 2008/09'])
    expect(
      groups.map(({ heading, rows }) => [heading, rows.map(({ cells }) => cells.map(({ figure }) => figure?.printed ?? null))]),
    ).toEqual([
      ['Standards', [['77%', '80%']]],
      ['Attendance', [['5.1%', null]]],
    ])
  })

  it('says that words printed once probably stand for the blank cells below, and only for those', () => {
    const { groups } = observationTable(
      [
        observed({ ref: 'A', printed: 'Targets to be confirmed', status: 'TO_BE_CONFIRMED' }),
        observed({ ref: 'B', printed: '', status: 'NOT_PRINTED' }),
        observed({ ref: 'C', printed: '', status: 'NOT_PRINTED' }),
        observed({ ref: 'D', printed: '65%' }),
        observed({ ref: 'E', printed: '', status: 'NOT_PRINTED' }),
      ],
      'indicator',
    )
    expect(groups[0]?.rows[0]?.cells[0]?.note).toContain('the 2 cells below are blank')
  })

  it('says a remark once for the row, however many cells carry it', () => {
    const { groups } = observationTable(
      [
        observed({ ref: 'A', printed: '1%', heading: 'Actual', note: 'Run together.' }),
        observed({ ref: 'A', printed: '2%', note: 'Run together.' }),
      ],
      'indicator',
    )
    expect(groups[0]?.rows[0]?.note).toBe('Run together.')
  })
})

it('a table by phase has one row for each', () => {
  const { groups } = observationTable(
    [
      observed({ ref: 'Absence', printed: '5.7%', breakdown: 'Primary' }),
      observed({ ref: 'Absence', printed: '8.2%', breakdown: 'Secondary' }),
    ],
    'breakdown',
  )
  expect(groups).toHaveLength(1)
  expect(groups[0]?.rows.map(({ heading }) => heading)).toEqual(['Primary', 'Secondary'])
})
