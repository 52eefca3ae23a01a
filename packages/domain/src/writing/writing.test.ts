import { describe, expect, it, test } from 'vitest'
import { datasets } from '../imports/datasets/index.ts'
import { itemKindNames } from './item-kinds.ts'
import { writtenKind } from './fields.ts'
import { readItem, slugOf } from './read-item.ts'

/** What is told about the source rather than written: how it was scanned and read, and its contents list, which is made of the sections. */
const notWritten = ['budget-figure-sources', 'contents-entries', 'scan-faults']

test('authors can write every structure of an edition but what tells of the scan', () => {
  const content = datasets.filter(({ editionContent }) => editionContent).map(({ name }) => name)
  expect([...itemKindNames, ...notWritten].toSorted()).toEqual(content.toSorted())
})

test.each(itemKindNames)('%s: what is given, counted, coded or named by is a column of its own', (name) => {
  const written = writtenKind(name)!
  const columns = new Set(written.dataset.columns.map((column) => column.name))
  const { given = {}, begins = {}, counts, coded, named } = written.kind
  for (const column of [
    ...Object.keys(given),
    ...Object.keys(begins),
    ...named,
    ...(counts ? [counts.column] : []),
    ...(coded ? [coded.column, coded.from] : []),
  ])
    expect(columns).toContain(column)
})

describe('an item', () => {
  const risk = writtenKind('risks')!
  const area = '019a0000-0000-7000-8000-000000000001'

  it('is read from texts as the contract of the import reads them', () => {
    expect(readItem(risk, { area, statement: ' No staff ', likelihood: '3' })).toEqual({
      ok: true,
      values: {
        statement: 'No staff',
        likelihood: 3,
        impact: null,
        residual_likelihood: null,
        residual_impact: null,
        note: null,
      },
      references: { area_id: area, same_as_id: null },
    })
  })

  it('comes with every fault, each at its field', () => {
    expect(readItem(risk, { likelihood: '9', impact: 'high' })).toMatchObject({
      ok: false,
      issues: [
        { path: 'area', code: 'MISSING' },
        { path: 'statement', code: 'MISSING' },
        { path: 'likelihood', code: 'NOT_INTEGER' },
        { path: 'impact', code: 'NOT_INTEGER' },
      ],
    })
  })

  it('obeys the rules between its fields', () => {
    const line = { financial_year: '2008/09', activity: 'Attendance', line_type: 'activity', external_income: '20.00' }
    expect(readItem(writtenKind('budget-lines')!, line)).toMatchObject({
      ok: false,
      issues: [{ path: 'external_income', code: 'CONTRADICTION' }],
    })
  })

  it('begins with what stands there until somebody chooses, and they are asked all the same', () => {
    const status = writtenKind('actions')!.fields.find(({ name }) => name === 'status')
    expect(status).toMatchObject({ asked: true, required: true, initial: 'not_started' })
  })

  it('is told which of its values cannot be read, under the name of its own field', () => {
    const measure = {
      indicator: area,
      key_target: 'true',
      period_kind: 'academic_year',
      row_unit: 'percent',
      baseline_printed: '66%',
    }
    expect(readItem(writtenKind('measures')!, { ...measure, baseline_period: 'soon' })).toMatchObject({
      ok: false,
      issues: [{ path: 'baseline_period' }],
    })
    expect(readItem(writtenKind('measures')!, measure)).toMatchObject({
      values: { baseline_value: '66', baseline_period_label: null },
      references: { priority_id: null, action_id: null, indicator_id: area },
    })
  })

  it('is given what follows from it: a date as written and the days that it covers', () => {
    const milestone = {
      section_code: 'timeline',
      date_printed: 'February – March 2008',
      activity: 'Consult',
      scan_damaged: 'false',
    }
    expect(readItem(writtenKind('milestones')!, milestone)).toMatchObject({
      values: { date_start: '2008-02-01', date_end: '2008-03-31' },
    })
  })
})

test('a code is made of plain letters, whatever the heading', () => {
  expect(slugOf('Children’s “Trust”: what next?')).toBe('childrens-trust-what-next')
  expect(slugOf('!!!')).toBe('untitled')
})
