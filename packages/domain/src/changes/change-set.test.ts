import { describe, expect, it } from 'vitest'
import type { Dataset, Row } from '../imports/dataset.ts'
import { datasetNamed, datasets } from '../imports/datasets/index.ts'
import { applyChanges } from './apply-changes.ts'
import { canonicalChanges } from './canonical-changes.ts'
import { changesOf, countChanges } from './change-kinds.ts'
import { changesBetween } from './change-set.ts'
import { lineageContent, type LineageContent } from './content.ts'
import { changesAreExact } from './testing/changes-are-exact.ts'

const named = (name: string): Dataset => datasetNamed(name)!

/** Content of some datasets: rows by lineage, in order; columns that a test does not care about are empty. */
function content(parts: Readonly<Record<string, readonly (Row & { lineage: string })[]>>): LineageContent {
  const asked = datasets.filter(({ name }) => name in parts)
  return lineageContent(
    asked.map((dataset) => ({
      dataset,
      rows: parts[dataset.name]!.map(({ lineage, ...row }, index) => ({
        plan: 'p',
        edition: 1,
        position: index + 1,
        ...row,
        lineage_id: String(lineage),
      })),
    })),
  )
}

const priorities = (...lineages: string[]) => ({
  priorities: lineages.map((lineage) => ({ lineage, title: `Priority ${lineage}` })),
})
const letters = Array.from({ length: 30 }, (_, index) => `p${index}`)

describe('What changed between two editions', () => {
  it('is nothing between an edition and itself', () => {
    expect(changesBetween(content(priorities('a', 'b')), content(priorities('a', 'b')))).toEqual([])
  })

  it('is one move when one priority is moved to the top of thirty', () => {
    const last = letters.at(-1)!
    const [changed] = changesBetween(content(priorities(...letters)), content(priorities(last, ...letters.slice(0, -1))))
    expect(changed?.changes).toEqual([{ how: 'moved', lineage: last, place: { after: null, from: 30, to: 1 } }])
  })

  it('tells a row that came into the middle and nothing of those after it', () => {
    const [changed] = changesBetween(content(priorities('a', 'c')), content(priorities('a', 'b', 'c')))
    expect(changed?.changes).toMatchObject([{ how: 'added', lineage: 'b', place: { after: 'a', from: null, to: 2 } }])
  })

  it('tells what was removed where it was', () => {
    const [changed] = changesBetween(content(priorities('a', 'b', 'c')), content(priorities('x', 'a', 'c', 'y')))
    expect(changed?.changes.map(({ how, lineage }) => `${how} ${lineage}`)).toEqual(['added x', 'removed b', 'added y'])
  })

  it('does not touch what points to a row that is only moved', () => {
    const link = (priority: number) => ({
      alignments: [{ lineage: 'link', priority, framework: 'ecm', item: 'safe', basis: 'stated' }],
    })
    const set = changesBetween(content({ ...priorities('a', 'b'), ...link(1) }), content({ ...priorities('b', 'a'), ...link(2) }))
    expect(set.map(({ dataset, changes }) => [dataset, changes.length])).toEqual([['priorities', 1]])
  })

  it('tells a row that came to stand below another one as changed', () => {
    const link = (priority: number) => ({
      alignments: [{ lineage: 'link', priority, framework: 'ecm', item: 'safe', basis: 'stated' }],
    })
    const [changed] = changesBetween(
      content({ ...priorities('a', 'b'), ...link(1) }),
      content({ ...priorities('a', 'b'), ...link(2) }),
    )
    expect(changed?.changes).toEqual([
      {
        how: 'changed',
        lineage: 'link',
        fields: [{ column: 'priority', before: 'a', after: 'b' }],
        place: { after: null, from: null, to: 1 },
      },
    ])
  })

  it('does not tell numbers that only count on as changes of each risk', () => {
    const risks = (...lineages: string[]) => ({
      'risk-areas': [{ lineage: 'area', title: 'Money' }],
      risks: lineages.map((lineage, index) => ({ lineage, area: 1, number_in_area: index + 1, statement: lineage })),
    })
    const set = changesBetween(content(risks('a', 'b', 'c')), content(risks('x', 'a', 'b', 'c')))
    expect(set).toMatchObject([
      { dataset: 'risks', changes: [{ how: 'added', lineage: 'x' }], numbers: { number_in_area: [[1, 4]] } },
    ])
  })

  it('keeps gaps in the numbers of rows', () => {
    const gapped = content({
      priorities: [
        { lineage: 'a', title: 'A', position: 3 },
        { lineage: 'b', title: 'B', position: 7 },
      ],
    })
    const set = changesBetween(content({ priorities: [{ lineage: 'a', title: 'A' }] }), gapped)
    expect(applyChanges(content({ priorities: [{ lineage: 'a', title: 'A' }] }), set)).toEqual(gapped)
  })

  it('keeps both of two rows that have one lineage', () => {
    const doubled = content(priorities('a', 'a'))
    expect(applyChanges(content(priorities('a')), changesBetween(content(priorities('a')), doubled))).toEqual(doubled)
  })

  it('knows rows without a lineage by their business key', () => {
    const rows = (title: string) =>
      lineageContent([
        { dataset: named('sections'), rows: [{ plan: 'p', edition: 1, position: 1, code: 'aims', heading: title, level: 1 }] },
      ])
    expect(changesBetween(rows('Aims'), rows('Our aims'))).toMatchObject([
      { changes: [{ how: 'changed', lineage: '["aims"]', fields: [{ column: 'heading' }] }] },
    ])
  })

  it('is one text, in whatever order it was put together', () => {
    const set = changesBetween(content(priorities('a')), content(priorities('a', 'b')))
    const turned = JSON.parse(JSON.stringify(set), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    ) as typeof set
    expect(canonicalChanges(turned)).toBe(canonicalChanges(set))
  })

  it('is counted by what readers call the parts of a plan', () => {
    const counts = countChanges(changesBetween(content(priorities('a', 'b')), content(priorities('b', 'a', 'c'))))
    expect(counts.priorities).toEqual({ added: 1, removed: 0, changed: 0, moved: 1 })
  })

  it('says of every dataset of edition content what it is counted as, and who may read it', () => {
    const judged = datasets.filter(({ editionContent }) => editionContent).map(({ name }) => name)
    expect(judged.filter((name) => !(name in changesOf))).toEqual([])
  })

  it('makes the new edition of the old one, exactly, whatever was done to it', () => {
    const { exact, runs, told, failure } = changesAreExact({ runs: 60, seed: 2008 })
    expect(failure).toBeNull()
    expect(exact).toBe(runs)
    for (const count of Object.values(told)) expect(count).toBeGreaterThan(0)
  })
})
