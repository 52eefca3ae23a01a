import { describe, expect, test } from 'vitest'
import { checkDerived, checkHalfReferences, checkKeys, tellUnknown, unknownReferences } from './check.ts'
import type { Dataset } from './dataset.ts'
import { datasetNamed } from './datasets/index.ts'
import { parseFile } from './parse.ts'
import { type ParsedFile } from './parsed-file.ts'
import { mentionedKeys } from './references.ts'
import { faultList } from './report.ts'

/** A file of `dataset` with the given cells; columns that are not given stay empty. */
function fileOf(name: string, ...rows: Readonly<Record<string, string>>[]): ParsedFile {
  const dataset = datasetNamed(name) as Dataset
  const columns = dataset.columns.map((column) => column.name)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return parseFile(dataset, `${name}.csv`, lines.map((cells) => `${cells.join(',')}\n`).join(''))
}

const framework = (code: string) => ({ code, title: 'T', position: '1', kind: 'outcomes' })
const item = (framework: string, code: string, parent = '') => ({ framework, code, title: 'T', position: '1', parent })

/** The faults of references, when the database holds nothing but `stored`. */
function unknownIn(files: readonly ParsedFile[], stored: Readonly<Record<string, readonly string[][]>> = {}) {
  const known = new Map(Object.entries(stored).map(([name, keys]) => [name, new Set(keys.map((key) => JSON.stringify(key)))]))
  const faults = faultList('any.csv', 'any')
  for (const unknown of unknownReferences(files, known))
    tellUnknown(unknown, [...(known.get(unknown.mention.to.name) ?? [])], faults)
  return faults.faults
}

describe('Keys', () => {
  test('that stand twice are told with the row that has them first', () => {
    const faults = faultList('f', 'd')
    checkKeys(fileOf('framework-items', item('ecm', 'safe'), item('ecm', 'well'), item('ecm', 'safe')), faults)
    expect(faults.faults).toMatchObject([
      {
        code: 'key.duplicate',
        row: 4,
        message: 'Row 4: framework ecm, code safe stands already in row 2. Keep one of the two rows.',
      },
    ])
  })
})

describe('References', () => {
  test('may name rows of the same batch, also of the same file and further down', () => {
    expect(
      unknownIn([
        fileOf('framework-items', item('ecm', 'sub', 'safe'), item('ecm', 'safe')),
        fileOf('frameworks', framework('ecm')),
      ]),
    ).toEqual([])
  })

  test('may name rows of the database', () => {
    expect(unknownIn([fileOf('framework-items', item('ecm', 'safe'))], { frameworks: [['ecm']] })).toEqual([])
  })

  test('that name nothing are told with what was probably meant', () => {
    expect(unknownIn([fileOf('framework-items', item('ecm-outcome', 'safe'))], { frameworks: [['ecm-outcomes']] })).toMatchObject(
      [
        {
          code: 'reference.unknown',
          row: 2,
          column: 'framework',
          value: 'ecm-outcome',
          message: 'Row 2, column framework: “ecm-outcome” names no row of frameworks. Did you mean “ecm-outcomes”?',
        },
      ],
    )
  })

  test('of which a later part is wrong are told in that column', () => {
    const [fault] = unknownIn([fileOf('framework-items', item('ecm', 'sub', 'saef'))], {
      frameworks: [['ecm']],
      'framework-items': [['ecm', 'safe']],
    })
    expect(fault).toMatchObject({ column: 'parent', message: expect.stringContaining('(framework ecm). Did you mean “safe”?') })
  })

  test('within an edition that is unknown are not told besides', () => {
    const risk = { plan: 'nowhere', edition: '1', position: '1', area: '2', number_in_area: '1', statement: 'S' }
    expect(unknownIn([fileOf('risks', risk)])).toHaveLength(1)
  })

  test('into a file that could not be read whole are not judged', () => {
    const broken = parseFile(datasetNamed('frameworks') as Dataset, 'frameworks.csv', 'code,title\n')
    expect(unknownIn([broken, fileOf('framework-items', item('ecm', 'safe'))])).toEqual([])
  })

  test('that are half filled are told', () => {
    const observation = {
      indicator: 'NI 73',
      area: 'county',
      kind: 'actual',
      period_kind: 'academic_year',
      printed_under: '2006/07',
      position: '1',
      row_unit: 'percent',
      source_plan: 'kent',
    }
    const faults = faultList('f', 'd')
    checkHalfReferences(fileOf('observations', observation), faults)
    expect(faults.faults).toMatchObject([
      { code: 'reference.incomplete', column: 'source_edition', message: expect.stringContaining('but source_plan is filled') },
    ])
  })

  test('are asked of the database once, however many rows make them', () => {
    const asked = mentionedKeys([fileOf('framework-items', item('ecm', 'a'), item('ecm', 'b'), item('ecm', 'c'))])
    expect([...asked].map(([{ name }, keys]) => [name, keys])).toEqual([['frameworks', [['ecm']]]])
  })

  test('of a state of an edition go to that edition', () => {
    const row = { plan: 'kent', number: '2', state: 'draft', visibility: 'owners' }
    expect(unknownIn([fileOf('edition-states', row)], { editions: [['kent', '1']] })).toMatchObject([
      { code: 'reference.unknown', column: 'number' },
    ])
  })
})

describe('What cannot be read in the context of its row', () => {
  test('is told in its column', () => {
    const observation = {
      indicator: 'NI 73',
      area: 'county',
      kind: 'actual',
      period_kind: 'academic_year',
      printed_under: 'some day',
      position: '1',
      row_unit: 'percent',
      printed: '5%',
    }
    const faults = faultList('f', 'd')
    checkDerived(fileOf('observations', observation), faults)
    expect(faults.faults).toMatchObject([{ code: 'cell.not_understood', row: 2, column: 'printed_under', value: 'some day' }])
  })
})
