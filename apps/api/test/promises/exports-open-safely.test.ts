import { csvLine, readCsv } from '@weald/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importDesk } from '../../src/modules/imports/testing/import-desk.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
})
afterAll(() => desk.close())

const hostile = [
  '=1+1',
  '=HYPERLINK("http://evil.example","Open")',
  "=cmd|' /C calc'!A0",
  '+44 1622 000000',
  '-2+3+cmd',
  '@SUM(A1:A9)',
  '＝1+1',
  '＋1+1',
  '－1+x',
  '＠SUM(A1)',
  '|calc',
  "'=1+1",
  "''=1+1",
  "'twas so",
  '-12.5',
  '-',
  'two\n=1+1',
]
const header = csvLine(['code', 'name', 'position', 'note'])
const row = (index: number, text: string) => [`person-${index + 10}`, text, String(index + 1), text]
/** As people type it: nothing stands before the text. */
const asTyped = (cells: readonly string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`

test('What people typed comes out as texts that no spreadsheet runs, and goes in again as what they typed', async () => {
  const texts = hostile.filter((text) => !/^'+=/.test(text))
  expect(await desk.send({ people: header + texts.map((text, index) => asTyped(row(index, text))).join('') })).toMatchObject({
    status: 'applied',
  })
  const exported = await desk.exported('people')
  // A second line inside quotes begins no cell.
  expect(exported.replaceAll('two\n=1+1', '')).not.toMatch(/(^|,)"?\s*[=+@|＝＋＠]/m)
  expect(exported).toContain(`person-10,'=1+1,1,'=1+1\n`)
  expect(exported).toContain('person-22,-12.5,')
  expect(await desk.send({ people: exported })).toMatchObject({ status: 'unchanged' })
  const { rows } = await desk.database.transaction(null, (tx) =>
    tx.execute<{ note: string }>('select note from people order by position'),
  )
  expect(rows.map(({ note }) => note)).toEqual(texts)
})

test('A text that begins with an apostrophe of its own keeps it', async () => {
  await desk.send({ people: header + hostile.map((text, index) => csvLine(row(index, text))).join('') })
  const exported = await desk.exported('people')
  expect(
    readCsv(exported)
      .records.slice(1)
      .map(({ cells }) => cells),
  ).toEqual(hostile.map((text, index) => row(index, text)))
  expect(await desk.send({ people: exported })).toMatchObject({ status: 'unchanged' })
})
