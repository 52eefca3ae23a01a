import JSZip from 'jszip'

/** Parts of a workbook that a test puts in the place of the usual ones, by name; null leaves one out. */
export type Parts = Readonly<Record<string, string | null>>

/** An XLSX file as other programs write them: texts shared, styles by number, the sheet wherever its relation says. */
export function madeWorkbook(sheetData: string, parts: Parts = {}): Promise<Buffer> {
  const zip = new JSZip()
  const all: Parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Rows" sheetId="4" r:id="rId7"/><sheet name="Other" sheetId="5" r:id="rId8"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId8" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>0</v></c></row></sheetData></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  }
  for (const [name, text] of Object.entries(all)) if (text !== null) zip.file(name, text)
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}
