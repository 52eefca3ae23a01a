import { expect, test } from 'vitest'
import { all, readMarkup, textOf } from '../modules/documents/testing/read-markup.ts'
import { readPdf } from '../modules/documents/testing/read-pdf.ts'
import { readWord } from '../modules/documents/testing/read-tables.ts'
import { docxFile } from './docx/file.ts'
import { htmlPage } from './html/page.ts'
import { narrative } from './markdown.ts'
import type { Inline, PlanDocument } from './model.ts'
import { pdfFile } from './pdf/typst.ts'
import { bullets, cell, columnHead, heading, link, numbered, paragraph, row, rowHead, table, typed } from './write.ts'

/** One text in every place in which a person's text can stand. */
function everywhere(words: string): PlanDocument {
  const mark: Inline = { kind: 'mark', footnote: 'footnote-1' }
  const blocks = [
    heading('section-1-1', words),
    paragraph([...typed(words), mark]),
    ...narrative(words),
    bullets([words]),
    numbered([words]),
    { ...numbered([words]), items: [{ label: words, blocks: [paragraph(words)] }] },
    paragraph([link(words, 'https://example.org/')]),
    table({
      caption: words,
      widths: [1, 1],
      head: [words, columnHead(words, { align: 'figure' })],
      rows: [
        row([cell(words, { scope: 'rowgroup', colspan: 2 })]),
        row([rowHead(words), cell([...typed(words), mark])], { strong: true }),
      ],
      wide: true,
    }),
    { kind: 'footnotes', title: words, ids: ['footnote-1', 'footnote-2'] } as const,
  ]
  return {
    title: words,
    subtitle: [words],
    standing: [words],
    draftMark: words,
    foot: words,
    sections: [
      { id: 'section-1', level: 1, heading: words, blocks, wide: true },
      { id: 'section-2', level: 2, heading: words, blocks: [], wide: false },
    ],
    footnotes: [
      { id: 'footnote-1', mark: words.slice(0, 2), text: words, referred: true },
      { id: 'footnote-2', mark: '†', text: words, referred: false },
    ],
  }
}

const hostile = {
  'a script': `<script>alert(1)</script> "><img src=x onerror=alert(1)> &lt;b&gt; &#60; ]]> <!-- --> ' " javascript:alert(1)`,
  'code of the typesetter': '#read("/etc/passwd") #panic() $ x^2 $ *a* _b_ `c` = d <section-1> @ref // e /* f */ \\ #let x = 1',
  'fields and code of Word': '{ INCLUDETEXT "/etc/passwd" } <w:instrText>DDEAUTO c:\\\\cmd.exe</w:instrText> %1 =cmd|A1 \\h',
  'pasted Word': '<p class="MsoNormal"><o:p></o:p><b style="mso-bidi">Bold</b></p>',
} as const

const squeezed = (text: string) => text.replace(/[\s\u200B]+/g, '')
const patience = 120_000

test.each(Object.entries(hostile))('%s is text in a web page, wherever it stands', (_what, words) => {
  const page = readMarkup(htmlPage(everywhere(words)))
  expect(all(page, 'script')).toEqual([])
  expect(all(page, 'img')).toEqual([])
  for (const element of ['h1', 'h2', 'h3', 'caption', 'title']) {
    expect(
      all(page, element)
        .map(textOf)
        .some((text) => squeezed(text).includes(squeezed(words))),
    ).toBe(true)
  }
  expect(squeezed(textOf(page)).split(squeezed(words)).length).toBeGreaterThan(15)
})

test.each(Object.entries(hostile))(
  '%s is text in a Word file, wherever it stands',
  async (_what, words) => {
    const word = await readWord(Buffer.from(await docxFile(everywhere(words))))
    const body = squeezed(textOf(word.body))
    expect(body.split(squeezed(words)).length).toBeGreaterThan(12)
    const instructions = all(word.body, 'w:instrText').map(textOf)
    expect(instructions.filter((each) => !/^\s*(TOC \\h|PAGEREF _Toc\d+ \\h)/.test(each))).toEqual([])
    for (const part of ['word/header1.xml', 'word/footer1.xml', 'word/footnotes.xml', 'docProps/core.xml'])
      expect(squeezed(textOf(readMarkup(await word.part(part))))).toContain(squeezed(words))
  },
  patience,
)

test.each(Object.entries(hostile))(
  '%s is text in a PDF, wherever it stands',
  async (_what, words) => {
    const { elements, title, tables } = await readPdf(Buffer.from(pdfFile(everywhere(words))))
    expect(squeezed(title)).toBe(squeezed(words))
    expect(tables.flat().map(squeezed).slice(0, 4)).toEqual(Array.from({ length: 4 }, () => squeezed(words)))
    const headings = elements.filter(({ role }) => /^H[1-6]$/.test(role)).map(({ text }) => squeezed(text))
    expect(headings.slice(-3)).toEqual(Array.from({ length: 3 }, () => squeezed(words)))
  },
  patience,
)

const unusual =
  'Emoji 😀👩‍👧 with مرحبا بالعالم and שלום, 漢字, e\u0301, a\u0000b\u0001c\uFFFE, \uD800 lone, \u202Eback\u202C, soft\u00ADhyphen, \uFEFFmark'

test(
  'signs of every kind stay what they are where the format has them, and leave a file that can be read',
  async () => {
    const page = readMarkup(htmlPage(everywhere(unusual)))
    expect(textOf(all(page, 'h1')[0]!)).toContain('Emoji 😀👩‍👧 with مرحبا بالعالم and שלום, 漢字, e\u0301, a\uFFFDb\uFFFDc\uFFFD')
    const word = await readWord(Buffer.from(await docxFile(everywhere(unusual))))
    expect(textOf(word.body)).toContain('Emoji 😀👩‍👧 with مرحبا بالعالم and שלום, 漢字')
  },
  patience,
)

test(
  'a PDF names the signs that its fonts lack by their numbers, and sets all others',
  async () => {
    const { tables } = await readPdf(Buffer.from(pdfFile(everywhere(unusual))))
    const text = squeezed(tables.flat()[0]!)
    expect(text).toContain('Emoji[U+1F600][U+1F469]')
    expect(text).toContain('[U+6F22][U+5B57]')
    expect(text).toContain('a[U+0000]b[U+0001]c')
    expect(text).toContain('שלום')
  },
  patience,
)

test(
  'a text of 100,000 letters, with spaces or without, loses none of them',
  async () => {
    const long = ['The needs of children. '.repeat(4_400), 'x'.repeat(100_000)]
    const document: PlanDocument = {
      ...everywhere('A plan'),
      sections: [
        {
          id: 'section-1',
          level: 1,
          heading: 'Long',
          wide: false,
          blocks: [
            ...long.map((words) => paragraph(words)),
            table({
              caption: 'Long',
              widths: [1, 3],
              head: ['a', 'b'],
              rows: long.map((words) => row([rowHead('c'), cell(words)])),
            }),
          ],
        },
      ],
    }
    expect(squeezed(textOf(readMarkup(htmlPage(document))))).toContain(squeezed(long[0]!))
    const word = squeezed(textOf((await readWord(Buffer.from(await docxFile(document)))).body))
    const pdf = await readPdf(Buffer.from(pdfFile(document)))
    const paragraphs = squeezed(
      pdf.elements
        .filter(({ role, parent }) => role === 'P' && parent === 'Document')
        .map(({ text }) => text)
        .join(''),
    )
    const cells = squeezed(
      pdf.elements
        .filter(({ role }) => role === 'TD')
        .map(({ text }) => text)
        .join(''),
    )
    for (const words of long.map(squeezed)) {
      expect(word.split(words)).toHaveLength(3)
      expect(paragraphs).toContain(words)
      expect(cells).toContain(words)
    }
  },
  patience,
)
