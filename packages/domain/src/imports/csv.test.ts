import { describe, expect, test } from 'vitest'
import { csvCell, csvLine, readCsv } from './csv.ts'

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
    expect(readCsv('a,b\n"x"y,2\n3,4\n').records.map((record) => record.unsure)).toEqual([null, 'broken_quotes', null])
  })

  test('takes a quote inside an unquoted cell as a character', () => {
    expect(cells('5" pipe,x')).toEqual([['5" pipe', 'x']])
  })

  test('reads back what it wrote', () => {
    const row = ['plain', '', 'a,b', 'say "no"', 'two\nlines', ' edges ', "'", '5" pipe']
    expect(cells(csvLine(row))).toEqual([row])
  })
})

describe('What a spreadsheet would run', () => {
  const written = (text: string) => csvLine([text, 'x']).split(',x')[0]

  test.each([
    '=1+1',
    '+44 1622',
    '-cmd',
    '@SUM(A1)',
    '|calc',
    '\t=1',
    '\r=1',
    ' =1',
    '\tplain',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    "'=1",
    "''@x",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example")',
    '-1+cmd',
    '--1',
  ])('is written as a text, and comes back as it was: %j', (text) => {
    expect(written(text)?.replace(/^"/, '')).toMatch(/^'/)
    expect(cells(csvLine([text, 'x']))).toEqual([[text, 'x']])
  })

  test.each(['-12.50', '12', '-1,200', '+3%', '-', '+', 'A-level', 'half = whole', "'twas", "'-5", "'", "O'Neil", ''])(
    'is not %j, which is written as it is',
    (text) => {
      expect(csvLine([text, 'x'])).toBe(/,/.test(text) ? `"${text}",x\n` : `${text},x\n`)
      expect(cells(csvLine([text, 'x']))).toEqual([[text, 'x']])
    },
  )

  test('comes back as it was in ten thousand texts made of what hurts, and no cell of the file begins a formula', () => {
    const parts = [...'\'=+-@|\t\r\n" ,;.%0123456789ab＝＋－＠\u00a0é🙂', "'=", '\r\n', '""', '=1', "''", '-1', '1,000']
    let state = 2008
    // A linear congruence: chance that comes out the same each time.
    const chance = (below: number) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below
    const text = () => Array.from({ length: chance(7) }, () => parts[chance(65_521) % parts.length]).join('')
    const rows = Array.from({ length: 2_500 }, () => [text(), text(), text(), text()]).filter((row) =>
      row.some((cell) => cell !== ''),
    )
    expect(cells(rows.map(csvLine).join(''))).toEqual(rows)

    // As a spreadsheet reads it: quotes undone, nothing else.
    const shown = rows.flat().map((cell) =>
      csvCell(cell)
        .replace(/^"([^]*)"$/, '$1')
        .replaceAll('""', '"'),
    )
    expect(
      shown.filter((cell) => /^\s*[=+\-@＝＋－＠]\s*\S/.test(cell) && Number.isNaN(Number(cell.replaceAll(/[,%]/g, '')))),
    ).toEqual([])
    expect(shown.filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(1_000)
  })
})
