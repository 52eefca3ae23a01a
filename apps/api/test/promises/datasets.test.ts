import { datasets } from '@weald/domain'
import { describe, expect, test } from 'vitest'
import { contractView } from '../../src/import-store/contract-view.ts'
import { conflictColumns, sqlTypes, stored } from '../../src/import-store/stored-dataset.ts'

/** `numeric(14, 2)` is numeric. */
const plainType = (sqlType: string) => sqlType.replace(/\(.*\)/, '')

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('The dataset %s', (_name, dataset) => {
  const { columns, plain, references } = stored(dataset)

  test('has a column of its table for each plain column, of the same type', () => {
    const kept = plain.map(({ name }) => [name, plainType(columns.get(name)?.sqlType ?? 'missing')])
    expect(kept).toEqual(plain.map(({ name, type }) => [name, sqlTypes[type]]))
  })

  test('has a column of its table for each row it refers to', () => {
    expect(references.map(({ into }) => columns.get(into)?.sqlType)).toEqual(references.map(() => 'uuid'))
  })

  test('fills every column of its table that must be filled', () => {
    const required = dataset.columns.filter((column) => column.required).map((column) => column.name)
    const strict = plain.filter(
      ({ name, type }) => columns.get(name)?.notNull && !required.includes(name) && sqlTypes[type] !== 'text' && type !== 'list',
    )
    expect(strict.map(({ name }) => name)).toEqual([])
  })

  test('has a key that the table itself keeps unique', () => {
    expect(conflictColumns(stored(dataset)).length).toBeGreaterThan(0)
  })

  test('can be shown in the form of its contract', () => {
    expect(
      contractView(
        dataset,
        dataset.columns.map((column) => column.name),
      ),
    ).toMatch(/^select t\.id, /)
  })
})
