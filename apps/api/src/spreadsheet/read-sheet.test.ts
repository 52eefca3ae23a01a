import { describe, expect, it } from 'vitest'
import { NotAWorkbook } from './open-workbook.ts'
import { readFirstSheet } from './read-sheet.ts'
import { madeWorkbook, type Parts } from './testing/made-workbook.ts'

const cells = async (sheetData: string, parts?: Parts) =>
  (await readFirstSheet(await madeWorkbook(sheetData, parts))).records.map((record) => record.cells)

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`

const styles = `<styleSheet>
  <numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="[Red]&quot;day&quot; 0"/><numFmt numFmtId="166" formatCode="dd\\-mmm\\-yy"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/></cellXfs></styleSheet>`

describe('The first sheet of a workbook', () => {
  it('is the first that a reader sees, wherever in the file it stands', async () => {
    expect(await cells(`<row r="1">${inline('code')}</row>`)).toEqual([['code']])
  })

  it('gives texts that cells share, also in several colours, and not how they are spoken', async () => {
    const shared =
      '<sst><si><t>plain</t></si><si><r><t>two </t></r><r><t xml:space="preserve">colours</t></r></si><si><t>東京</t><rPh><t>トウキョウ</t></rPh></si></sst>'
    expect(
      await cells('<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>0</v></c></row>', {
        'xl/sharedStrings.xml': shared,
      }),
    ).toEqual([['two colours', '東京', 'plain']])
  })

  it('gives numbers as they are shown: per cent, days, and never seventeen digits', async () => {
    const row =
      '<row><c s="5"><v>0.77</v></c><c s="2"><v>4.8000000000000001E-2</v></c><c s="1"><v>39692</v></c><c s="4"><v>39692.5</v></c>' +
      '<c s="3"><v>7</v></c><c><v>0.29999999999999999</v></c><c><v>1E-3</v></c><c><v>17052800</v></c></row>'
    expect(await cells(row, { 'xl/styles.xml': styles })).toEqual([
      ['77%', '4.8%', '2008-09-01', '2008-09-01 12:00:00', '7', '0.3', '0.001', '17052800'],
    ])
  })

  it('counts days from 1904 where an old Macintosh did', async () => {
    const workbook =
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Rows" sheetId="1" r:id="rId7"/></sheets></workbook>'
    expect(await cells('<row><c s="1"><v>38230</v></c></row>', { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook })).toEqual(
      [['2008-09-01']],
    )
  })

  it('gives truth, errors and what formulas came to', async () => {
    expect(
      await cells(
        '<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c><c><f>1+1</f><v>2</v></c></row>',
      ),
    ).toEqual([['true', '#N/A', 'ax', '2']])
  })

  it('keeps rows as wide as the header, leaves empty rows out, and tells lines by the rows of the sheet', async () => {
    const table = await readFirstSheet(
      await madeWorkbook(
        `<row r="2">${inline('a')}${inline('b')}${inline('c')}</row><row r="4"><c r="B4"><v>5</v></c><c r="D4" s="1"/></row><row r="5"><c r="A5"/></row><row r="9"><c r="C9"><v>1</v></c></row>`,
      ),
    )
    expect(table.records.map(({ line, cells: found }) => [line, ...found])).toEqual([
      [2, 'a', 'b', 'c'],
      [4, '', '5', ''],
      [9, '', '', '1'],
    ])
  })
})

describe('What is no workbook is refused with a sentence', () => {
  const refusal = async (bytes: Buffer | Promise<Buffer>) => {
    try {
      return await readFirstSheet(await bytes)
    } catch (error) {
      expect(error).toBeInstanceOf(NotAWorkbook)
      return (error as Error).message
    }
  }

  it('when it was cut off', async () => {
    const whole = await madeWorkbook(`<row>${inline('a')}</row>`)
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch(/damaged, or only a part of it/)
  })

  it('when it is an archive of something else', async () => {
    expect(await refusal(madeWorkbook('', { 'xl/workbook.xml': null }))).toMatch(/packed like a workbook and is none/)
  })

  it('when its first sheet is a chart', async () => {
    expect(await refusal(madeWorkbook('', { 'xl/worksheets/sheet2.xml': null }))).toMatch(/no sheet with cells/)
  })

  it.each([
    ['the cells', 'xl/worksheets/sheet2.xml'],
    ['the texts', 'xl/sharedStrings.xml'],
    ['the workbook', 'xl/workbook.xml'],
  ])('when %s bring entities that would be unfolded', async (_where, part) => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><a>&b;&c;</a>'
    expect(await refusal(madeWorkbook('', { [part]: bomb }))).toMatch(/declares a document type/)
  })

  it('when it unpacks to more than it may, a thousand times what was sent', async () => {
    const bytes = await madeWorkbook(`<row>${inline('a'.repeat(70 * 1024 * 1024))}</row>`)
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(await refusal(bytes)).toMatch(/unpacks to more than 64 MiB/)
  })

  it.each([
    ['an element that is never closed', '<row><c><v>1'],
    ['a character that XML has none of', '<row><c><v>\u0001</v></c></row>'],
    ['an entity that nobody declared', '<row><c><v>&x;</v></c></row>'],
  ])('when it has %s', async (_what, sheetData) => {
    expect(await refusal(madeWorkbook(sheetData))).toMatch(/damaged/)
  })

  it('but a cell at the far end of a sheet is only a row that is too wide', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    const { records } = await readFirstSheet(await madeWorkbook(far))
    expect(records.map(({ line, tooWide }) => [line, tooWide])).toEqual([
      [1, false],
      [1048576, true],
    ])
  })
})
