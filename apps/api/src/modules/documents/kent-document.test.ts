import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { editions, plans } from '../../db/tables/index.ts'
import { expectedTables } from './testing/expected-tables.ts'
import { all, readMarkup, textOf, oneLine } from './testing/read-markup.ts'
import { readPdf } from './testing/read-pdf.ts'
import { type ReadTable, readWord, tablesOfPage, tablesOfWord } from './testing/read-tables.ts'

/** Kent's plan of 2008/09 in every format, read back and held against its files. */
const wanted = expectedTables('kent-interim-2008')
const patience = 120_000
let kent: Awaited<ReturnType<typeof kentApp>>
let address: string
beforeAll(async () => {
  kent = await kentApp()
  address = await addressOf('kent-interim-2008')
}, patience)
afterAll(() => kent.close())

/** So that a run says how much was compared. */
const tell = (line: string) => void process.stdout.write(`${line}\n`)

async function addressOf(plan: string): Promise<string> {
  const [found] = await kent.database.transaction(null, (tx) =>
    tx.select({ id: editions.id }).from(editions).innerJoin(plans, eq(plans.id, editions.planId)).where(eq(plans.code, plan)),
  )
  return `/api/v1/editions/${found!.id}/document`
}

async function take(format: string): Promise<Buffer> {
  const reply = await kent.app.inject({ url: `${address}.${format}` })
  expect(reply.statusCode, reply.statusCode === 200 ? '' : reply.body).toBe(200)
  return reply.rawPayload
}

function expectSame(format: string, found: readonly ReadTable[]): void {
  const cells = (tables: readonly ReadTable[]) => tables.flatMap(({ caption, rows }) => [caption, ...rows.flat()])
  const [there, all] = [cells(found), cells(wanted)]
  tell(
    `${format}: tables ${found.length}/${wanted.length}, cells equal ${all.filter((cell, index) => there[index] === cell).length}/${all.length}`,
  )
  for (const [index, table] of wanted.entries()) expect(found[index]).toEqual(table)
  expect(found).toHaveLength(wanted.length)
}

test('the web page has every table of the plan, cell for cell', async () => {
  expect(wanted.length).toBeGreaterThan(50)
  expectSame('HTML', tablesOfPage((await take('html')).toString()))
})

test('the web page leads through the plan: one title, headings without a gap, links that arrive, a header for each cell', async () => {
  const page = readMarkup((await take('html')).toString())
  expect(all(page, 'html')[0]?.attributes['lang']).toBe('en-GB')
  expect(all(page, 'h1')).toHaveLength(1)
  const ids = ['h1', 'h2', 'h3', 'h4', 'p', 'a', 'main']
    .flatMap((name) => all(page, name))
    .flatMap(({ attributes }) => attributes['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  const links = all(page, 'a').flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href.slice(1)] : []))
  expect(links.filter((link) => !ids.includes(link))).toEqual([])
  expect(all(page, 'script')).toEqual([])
  for (const table of all(page, 'table')) {
    expect(all(table, 'caption')).toHaveLength(1)
    expect(all(table, 'th').filter(({ attributes }) => !attributes['scope'])).toEqual([])
  }
  const notes = all(page, 'p').filter(({ attributes }) => attributes['role'] === 'doc-footnote')
  expect(notes.map((note) => oneLine(textOf(note)).slice(0, 12))).toEqual(
    ['* Measured on', '* The increas', '** 17.2 are f'].map((words) => words.slice(0, 12)),
  )
})

test(
  'the Word file has every table of the plan, cell for cell',
  async () => {
    expectSame('DOCX', tablesOfWord(await readWord(await take('docx'))))
  },
  patience,
)

test(
  'the Word file is a real Word document: headings, contents, footnotes, repeated heads, whole rows, page numbers, language',
  async () => {
    const word = await readWord(await take('docx'))
    const styles = all(word.body, 'w:pStyle').map(({ attributes }) => attributes['w:val'])
    expect(styles.filter((style) => style === 'Heading1').length).toBeGreaterThan(20)
    expect(styles).toContain('Title')
    expect(await word.part('word/document.xml')).toContain('TOC \\h')
    for (const table of all(word.body, 'w:tbl')) {
      const rows = all(table, 'w:tr')
      expect(all(rows[0]!, 'w:tblHeader').map(({ attributes }) => attributes['w:val'])).not.toContain('off')
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true)
    }
    const footnotes = readMarkup(await word.part('word/footnotes.xml'))
    expect(
      all(footnotes, 'w:footnote')
        .slice(2)
        .map((note) => oneLine(textOf(note)).slice(0, 10)),
    ).toEqual(['* Measured', '* The incr', '** 17.2 ar'])
    expect(all(word.body, 'w:footnoteReference')).toHaveLength(3)
    expect(all(word.body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toContain('landscape')
    expect(await word.part('word/footer1.xml')).toContain('NUMPAGES')
    expect(await word.part('word/styles.xml')).toContain('en-GB')
    expect(await word.part('docProps/core.xml')).toContain('Interim Operational Plan 2008/9')
  },
  patience,
)

test(
  'the PDF is tagged in the order of the plan: language, title, headings, tables with their heads, and every cell',
  async () => {
    const pdf = await readPdf(await take('pdf'))
    const squeezed = (text: string) => text.replace(/[\s\u200B•]+/g, '')
    expect(pdf).toMatchObject({ language: 'en-GB', title: expect.stringContaining('Interim Operational Plan 2008/9') })

    const page = readMarkup((await take('html')).toString())
    const inOrder = (element: typeof page): string[] =>
      element.children.flatMap((child) =>
        typeof child === 'string' ? [] : /^h[2-4]$/.test(child.name) ? [squeezed(textOf(child))] : inOrder(child),
      )
    const headings = pdf.elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ text }) => squeezed(text))
    expect(headings).toEqual(inOrder(page))

    const roles = new Set(pdf.elements.map(({ role }) => role))
    for (const role of ['Document', 'Table', 'Caption', 'THead', 'TBody', 'TR', 'TH', 'TD', 'L', 'LI', 'TOC', 'Note', 'Link'])
      expect(roles).toContain(role)

    const cells = pdf.tables.flat().map(squeezed)
    const expected = wanted.flatMap(({ rows }) => rows.flat()).map(squeezed)
    tell(
      `PDF: pages ${pdf.pages}, cells equal ${expected.filter((cell, index) => cells[index] === cell).length}/${expected.length}`,
    )
    expect(cells).toEqual(expected)
    expect(pdf.aside.every((words, index) => words.includes(`Page ${index + 1} of ${pdf.pages}`))).toBe(true)
  },
  patience,
)
