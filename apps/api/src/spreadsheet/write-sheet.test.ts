import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { longestCell } from './cell-text.ts'
import { readFirstSheet } from './read-sheet.ts'
import { workbookOf } from './write-sheet.ts'

type Rows = readonly (readonly string[])[]

async function written(rows: Rows, numeric: readonly boolean[] = []): Promise<Buffer> {
  async function* some() {
    yield rows
  }
  return buffer(workbookOf('people', numeric, some()))
}
const back = async (rows: Rows, numeric?: readonly boolean[]) =>
  (await readFirstSheet(await written(rows, numeric))).records.map(({ cells }) => cells)

describe('A workbook that Weald writes', () => {
  it('is read back as it was, whatever the texts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }).map((any) => any.toWellFormed()),
      fc.constantFrom('=1+1', "'=1", '_x0007_', '_x005F_', 'a\r\nb\r', ' ', '\u0000\u001F', ']]>', '&lt;', '+44 1622', '007'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 20 }), async (rows) => {
        const sheet: Rows = [['code', 'name'], ...rows.filter((cells) => cells.some((cell) => cell !== ''))]
        expect(await back(sheet)).toEqual(sheet)
      }),
      { numRuns: 60, seed: 2008 },
    )
  })

  it('is read back digit for digit where columns are numbers', async () => {
    const decimal = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(9)).map(([whole, part]) => `${whole}.${part}0`)
    const number = fc.oneof(decimal, fc.integer().map(String), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String))
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 30 }), async (numbers) => {
        const sheet = [['value'], ...numbers.map((one) => [one])]
        expect(await back(sheet, [true])).toEqual(sheet)
      }),
      { numRuns: 60, seed: 2008 },
    )
  })

  it('keeps numbers numbers, and holds no formula', async () => {
    const zip = await JSZip.loadAsync(
      await written(
        [
          ['value', 'text'],
          ['12.5', '=HYPERLINK("http://elsewhere")'],
        ],
        [true, false],
      ),
    )
    const sheet = await zip.file('xl/worksheets/sheet1.xml')!.async('text')
    expect(sheet).toContain('<c><v>12.5</v></c>')
    expect(sheet).toContain('<t xml:space="preserve">=HYPERLINK("http://elsewhere")</t>')
    expect(sheet).not.toContain('<f>')
  })

  it('says of a text that is longer than a cell that it is cut off, and is not taken for the whole of it', async () => {
    const { records } = await readFirstSheet(await written([['note'], ['x'.repeat(100_000)], ['short']]))
    expect(records.map(({ cells, unsure }) => [cells[0]!.length <= longestCell, unsure])).toEqual([
      [true, null],
      [true, 'cut_short'],
      [true, null],
    ])
  })
})
