import { describe, expect, it } from 'vitest'
import { fileKindNames, fileKinds, readFileKind, sizeText } from './file-kinds.ts'

describe('A file that somebody wants to go with a plan', () => {
  it.each(fileKindNames)('may be %s, when its content is that as well', (kind) => {
    const found = kind.startsWith('text/') ? 'text' : kind
    expect(readFileKind(`Structure chart.${fileKinds[kind].extension.toUpperCase()}`, found)).toEqual({ ok: true, kind })
  })

  it.each([
    ['a program', 'setup.exe', null],
    ['a page that could run script', 'chart.html', 'text'],
    ['a picture that could run script', 'chart.svg', 'text'],
    ['one without an ending', 'chart', 'application/pdf'],
    ['one that is named like something of the language', 'chart.constructor', null],
  ])('is refused when it is %s, with what to do', (_what, name, found) => {
    expect(readFileKind(name, found)).toEqual({ ok: false, message: expect.stringMatching(/Save it as one of pdf, docx/) })
  })

  it('is refused when it is not what its name says', () => {
    expect(readFileKind('chart.pdf', 'application/zip')).toEqual({
      ok: false,
      message:
        '“chart.pdf” is called a PDF, but its content is something else. Open it, save it anew as a PDF, and choose it again.',
    })
    expect(readFileKind('list.csv', null)).toMatchObject({ ok: false })
  })
})

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_249_000, '1.2 MB'],
  [20_000_000, '20 MB'],
])('%d bytes are said as %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
