import { describe, expect, test } from 'vitest'
import type { Dataset } from './dataset.ts'
import { datasetNamed } from './datasets/index.ts'
import { ndjsonLine, readNdjson } from './ndjson.ts'
import { parseFile } from './parse.ts'

const named = (name: string) => datasetNamed(name) as Dataset
const told = (dataset: string, text: string) =>
  parseFile(named(dataset), `${dataset}.ndjson`, text).faults.faults.map(({ row, column, code }) => ({ row, column, code }))

describe('A file of JSON lines', () => {
  test('gives the same rows as one of CSV', () => {
    const line = '{"code":"anna","name":"=Anna, \\"A\\"","position":1,"note":null}\n'
    const { rows } = parseFile(named('people'), 'people.csv', `code,name,position,note\nanna,"'=Anna, ""A""",1,\n`)
    expect(parseFile(named('people'), 'people.ndjson', line).rows).toEqual([{ ...rows[0], line: 1 }])
    expect(ndjsonLine(named('people'), rows[0]!.values)).toBe(line)
  })

  test('keeps every digit of a number, and takes lists as lists', () => {
    const [record] = readNdjson('{"cost":1200.10,"large":12345678901234567890.12,"labels":["a","b"],"done":true}')
    expect([...record!.cells!.values()]).toEqual(['1200.10', '12345678901234567890.12', 'a;b', 'true'])
  })

  test('is told of every fault in one pass, each in its row', () => {
    const lines = [
      '{"code":"a"',
      '[1]',
      '{"code":"b","name":{},"position":1,"note":null}',
      '',
      '{"code":"c","nmae":"C","position":"x","note":null}',
      '{"__proto__":"x","code":"d","name":"D","position":1,"note":null}',
    ]
    expect(told('people', lines.join('\r\n'))).toEqual([
      ...[1, 2, 3].map((row) => ({ row, column: null, code: 'row.not_json' })),
      { row: 5, column: 'nmae', code: 'column.unknown' },
      { row: 5, column: 'name', code: 'column.missing' },
      { row: 5, column: 'position', code: 'cell.not_integer' },
      { row: 6, column: '__proto__', code: 'column.unknown' },
    ])
  })
})
