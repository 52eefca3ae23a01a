import { checkHalfReferences, checkKeys, datasets, type Row, unknownReferences } from '@weald/domain'
import { describe, expect, it } from 'vitest'
import { kentFiles } from './index.ts'
import { derived, distinct, files, rowsOf, textOf } from './kent-rows.ts'

/** What plans that are written in Weald say and the document of 2008/9 does not. */
const notPrinted = [
  'evidence',
  'actions',
  'action-partners',
  'action-milestones',
  'measures',
  'targets',
  'risk-controls',
  'files',
]
const held = files.map(({ dataset }) => dataset)

describe('the files', () => {
  it('are one for each dataset of the contract but those that the document has nothing of, and no others', () => {
    expect([...kentFiles(), ...notPrinted].toSorted()).toEqual(datasets.map(({ name }) => name).toSorted())
  })

  it('have the columns of the contract as their header, in its order', () => {
    for (const { name, columns } of held) {
      expect(textOf(name).split('\n', 1)[0], name).toBe(columns.map((column) => column.name).join(','))
    }
  })

  it('are UTF-8 without a byte order mark, and end every line with a bare line feed', () => {
    for (const { name } of held) expect(textOf(name), name).toMatch(/^(?!\uFEFF)[^\r\uFFFD]+\n$/)
  })

  it('hold no cell that the contract refuses', () => {
    expect(files.flatMap(({ faults }) => faults.faults)).toEqual([])
  })

  it('never use a business key twice', () => {
    for (const file of files) checkKeys(file, file.faults)
    expect(files.flatMap(({ faults }) => faults.faults)).toEqual([])
  })

  it('refer only to rows that are there, and never by half a key', () => {
    for (const file of files) checkHalfReferences(file, file.faults)
    expect(files.flatMap(({ faults }) => faults.faults)).toEqual([])
    const unknown = unknownReferences(files, new Map())
    expect(unknown.map(({ file, row, mention }) => [file.file, row.line, mention.key])).toEqual([])
  })

  it('can have every printed cell, date and observation read', () => {
    for (const { dataset, rows } of files) {
      for (const { values } of rows) expect(() => derived(dataset, values)).not.toThrow()
    }
  })
})

describe('the templates', () => {
  it('begin a local plan with thirteen sections, one of them for each outcome', () => {
    const sections = rowsOf('template-sections', { template: 'local-plan' }).map(({ code }) => code)
    expect(sections).toHaveLength(13)
    const outcomes = rowsOf('framework-items', { framework: 'ecm-outcomes' }).map(({ code }) => code)
    expect(sections.filter((code) => outcomes.includes(code ?? null))).toEqual(outcomes)
  })

  it('tell authors what belongs into every section', () => {
    for (const { guidance } of rowsOf('template-sections')) expect(String(guidance)).toMatch(/^[A-Z].*\.$/)
  })
})

describe('sections', () => {
  const sections = rowsOf('sections')
  const codes = distinct(sections, 'plan', 'edition', 'code')
  const partsOf = (section: Row) => (section['parts'] ?? []) as readonly string[]

  it('are the 47 of the county’s plan and one for each local plan', () => {
    expect(rowsOf('sections', { plan: 'kent-interim-2008' })).toHaveLength(47)
    expect(sections).toHaveLength(47 + 19)
  })

  it('are there wherever a row says which section prints it', () => {
    const printed = held.filter(({ columns }) => columns.some(({ name }) => name === 'section_code'))
    for (const { name } of printed) {
      const named = [...distinct(rowsOf(name), 'plan', 'edition', 'section_code')]
      expect(
        named.filter((code) => !codes.has(code)),
        name,
      ).toEqual([])
    }
    for (const { plan, edition, section_codes } of rowsOf('legislation')) {
      for (const code of section_codes as readonly string[]) expect(codes).toContain(`${plan} ${edition} ${code}`)
    }
  })

  const ownParts = ['facts', 'milestones', 'particulars', 'footnotes', 'achievements']
  it.each(ownParts)('show all their %s, and only where there are some', (name) => {
    const shown = sections.filter((section) => partsOf(section).includes(name))
    expect(distinct(shown, 'plan', 'code')).toEqual(distinct(rowsOf(name), 'plan', 'section_code'))
  })

  it('show every list where it is printed, and no list or framework that is not there', () => {
    const shown = sections.flatMap((section) => partsOf(section).map((part) => ({ code: section['code'], part })))
    const lists = shown.filter(({ part }) => part.startsWith('list:')).map(({ code, part }) => `${code} ${part.slice(5)}`)
    expect(lists.toSorted()).toEqual([...distinct(rowsOf('reference-lists'), 'section_code', 'code')].toSorted())
    const frameworks = shown.filter(({ part }) => part.startsWith('framework:')).map(({ part }) => part.slice(10))
    for (const code of frameworks) expect(rowsOf('frameworks', { code })).toHaveLength(1)
  })
})
