import { describe, expect, test } from 'vitest'
import { datasetNamed } from './datasets/index.ts'
import type { Dataset } from './dataset.ts'
import { parseFile } from './parse.ts'
import { faultsListed } from './report.ts'

const people = datasetNamed('people') as Dataset
const parse = (text: string) => parseFile(people, 'people.csv', text)
const told = (text: string) => parse(text).faults.faults.map(({ row, column, code }) => ({ row, column, code }))

describe('A file', () => {
  test('gives its rows with the lines they stand on, in any order of columns', () => {
    const { rows, faults, complete } = parse('name,note,position,code\nGraham Badman,,1,graham-badman\n')
    expect(rows).toEqual([
      { line: 2, values: { code: 'graham-badman', name: 'Graham Badman', position: 1, note: null }, unread: new Set() },
    ])
    expect([faults.count, complete]).toEqual([0, true])
  })

  test.each([
    ['is empty', '  \n', 'file.empty', null],
    ['has a header and nothing else', 'code,name,position,note\n', 'file.no_rows', null],
    ['opens a quote and never closes it', 'code,name,position,note\na,"A,1,\n', 'file.truncated', 2],
    ['ends in the middle of a row', 'code,name,position,note\na,A,1,\nb,B', 'file.truncated', 3],
    ['has its cells apart by nothing that is known', 'code:name:position:note\na:A:1:\n', 'file.not_comma_separated', 1],
    ['has a short row', 'code,name,position,note\na,A,1\nb,B,2,\n', 'row.wrong_length', 2],
    ['has text behind a closing quote', 'code,name,position,note\na,"A"B,1,\n', 'row.broken_quotes', 2],
  ] as const)('that %s is told so', (_why, text, code, row) => {
    expect(told(text)).toEqual([{ code, row, column: null }])
  })

  test.each([';', '\t', '|'])('may have its cells apart by “%s”', (separator) => {
    const text = ['code,name,position,note', 'a,"A;""B"" C|\tD",1,', ''].join('\n').replaceAll(',', separator)
    expect(parse(text).rows.map(({ values }) => values)).toEqual([{ code: 'a', name: 'A;"B" C|\tD', position: 1, note: null }])
  })

  test('is told of every bad cell in one pass, each with its row and column', () => {
    expect(told('code,name,position,note\nA B,Anna,x,\n,Ben,2,\nc,,3.5,\n')).toEqual([
      { row: 2, column: 'code', code: 'cell.not_code' },
      { row: 2, column: 'position', code: 'cell.not_integer' },
      { row: 3, column: 'code', code: 'cell.required' },
      { row: 4, column: 'name', code: 'cell.required' },
      { row: 4, column: 'position', code: 'cell.not_integer' },
    ])
  })

  test('is told of columns that are missing, unknown or repeated, and of the bad cells of the others', () => {
    const { faults } = parse('code,nmae,position,position\na,A,x,1\n')
    expect(faults.faults.map(({ column, code }) => [column, code])).toEqual([
      ['nmae', 'column.unknown'],
      ['position', 'column.repeated'],
      ['name', 'column.missing'],
      ['note', 'column.missing'],
      ['position', 'cell.not_integer'],
    ])
    expect(faults.faults[0]?.message).toBe('Row 1, column nmae: people has no column “nmae”. Did you mean “name”?')
  })

  test('with more faults than anybody reads has the first thousand listed and all counted', () => {
    const { faults } = parse(`code,name,position,note\n${'A,A,1,\n'.repeat(faultsListed + 5)}`)
    expect([faults.faults.length, faults.count]).toEqual([faultsListed, faultsListed + 5])
  })
})
