import { describe, expect, test } from 'vitest'
import { csvLine, readCsv } from './csv.ts'

const cells = (text: string) => readCsv(text).records.map((record) => record.cells)

describe('A CSV file', () => {
  test('keeps commas, quotes and line breaks that stand inside quotes', () => {
    expect(cells('a,"b, c"\n"say ""no""","two\nlines"\n')).toEqual([
      ['a', 'b, c'],
      ['say "no"', 'two\nlines'],
    ])
  })

  test.each(['\n', '\r\n', '\r'])('is read the same whatever ends its lines (%j)', (end) => {
    expect(cells(`a,b${end}1,2${end}`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('numbers its records by the line on which they begin, past blank lines and cells of several lines', () => {
    const { records } = readCsv('a,b\n\n"one\ntwo",x\n3,y\n')
    expect(records.map((record) => record.line)).toEqual([1, 3, 5])
  })

  test('keeps empty cells, also the last one of a line', () => {
    expect(cells('a,,\n,,c')).toEqual([
      ['a', '', ''],
      ['', '', 'c'],
    ])
  })

  test('says where a quote is opened that nothing closes, and keeps what stands before it', () => {
    const read = readCsv('a,b\n1,2\n3,"cut off\n4,5\n')
    expect(read.unclosedFrom).toBe(3)
    expect(read.records).toHaveLength(2)
  })

  test('marks only the record whose closing quote is followed by text, and reads on', () => {
    expect(readCsv('a,b\n"x"y,2\n3,4\n').records.map((record) => record.brokenQuotes)).toEqual([false, true, false])
  })

  test('takes a quote inside an unquoted cell as a character', () => {
    expect(cells('5" pipe,x')).toEqual([['5" pipe', 'x']])
  })

  test('reads back what it wrote', () => {
    const row = ['plain', '', 'a,b', 'say "no"', 'two\nlines', ' edges ', "'", '5" pipe']
    expect(cells(csvLine(row))).toEqual([row])
  })
})
