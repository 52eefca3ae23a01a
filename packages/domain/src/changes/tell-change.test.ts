import { describe, expect, it } from 'vitest'
import type { Row } from '../imports/dataset.ts'
import { datasets } from '../imports/datasets/index.ts'
import { changesBetween } from './change-set.ts'
import { lineageContent, type LineageContent } from './content.ts'
import { fieldLabel } from './field-labels.ts'
import { outsideKeys } from './outside-keys.ts'
import { changeTeller, listedChanges } from './tell-change.ts'

type Rows = Readonly<Record<string, readonly Row[]>>

/** Rows without a lineage of their own are known by their place in these lists. */
function content(rows: Rows): LineageContent {
  return lineageContent(
    datasets
      .filter(({ name }) => name in rows)
      .map((dataset) => ({
        dataset,
        rows: rows[dataset.name]!.map((row, index) => ({
          plan: 'p',
          edition: 1,
          position: index + 1,
          lineage_id: `${dataset.name} ${index}`,
          ...row,
        })),
      })),
  )
}

const names: Readonly<Record<string, string>> = { '["ecm","safe"]': 'Stay Safe', '["mark-dance"]': 'Mark Dance' }

function told(before: Rows, after: Rows) {
  const [was, is] = [content(before), content(after)]
  return listedChanges(changesBetween(was, is)).map(changeTeller(was, is, (_, key) => names[JSON.stringify(key)] ?? null))
}
const sentences = (before: Rows, after: Rows) => told(before, after).map(({ sentence }) => sentence)

const line = { line_type: 'activity', activity: 'Attendance', financial_year: '2008/09' }
const priority = { ref: '1.2', kind: 'priority', title: 'Raise the attainment of looked after children in every school' }

describe('A change is told', () => {
  it('of a text by its name', () => {
    expect(sentences({ priorities: [priority] }, { priorities: [{ ...priority, title: `${priority.title} by 2010` }] })).toEqual([
      'Priority 1.2: title changed',
    ])
  })

  it('of amounts in thousands, as the plan prints them', () => {
    expect(
      sentences({ 'budget-lines': [{ ...line, gross: '1200000' }] }, { 'budget-lines': [{ ...line, gross: '1350000' }] }),
    ).toEqual(['Budget line Attendance: gross 1,200.0 → 1,350.0 (£000)'])
  })

  it('of amounts to the penny where thousands would not show it', () => {
    expect(
      sentences({ 'budget-lines': [{ ...line, gross: '1200000' }] }, { 'budget-lines': [{ ...line, gross: '1200040.50' }] }),
    ).toEqual(['Budget line Attendance: gross £1,200,000.00 → £1,200,040.50'])
  })

  it('of people and bodies by their names', () => {
    expect(
      sentences({ 'budget-lines': [line] }, { 'budget-lines': [{ ...line, cabinet_member: 'mark-dance', fte: '1054.7' }] }),
    ).toEqual([
      'Budget line Attendance: full-time equivalents of this year nothing → 1,054.7; cabinet member nothing → Mark Dance',
    ])
  })

  it('of what belongs to something with what it belongs to', () => {
    const link = { priority: 1, framework: 'ecm', item: 'safe', basis: 'stated' }
    expect(sentences({ priorities: [priority], alignments: [] }, { priorities: [priority], alignments: [link] })).toEqual([
      'Priority 1.2, link to a framework Stay Safe added',
    ])
  })

  it('of dates as they are written, and sections by their headings', () => {
    const sections = [
      { code: 'aims', heading: 'Our aims', level: 1 },
      { code: 'risks', heading: 'Risks', level: 1 },
    ]
    const milestone = { section_code: 'aims', date_printed: 'June 2008', activity: 'Board meets', scan_damaged: false }
    expect(
      sentences(
        { sections, milestones: [milestone] },
        { sections, milestones: [{ ...milestone, section_code: 'risks', date_printed: 'July 2008' }] },
      ),
    ).toEqual(['Milestone Board meets: section Our aims → Risks; date June 2008 → July 2008'])
  })

  it('of a move by its places', () => {
    const rows = [1, 2, 3].map((number) => ({ ...priority, ref: `1.${number}`, lineage_id: `p${number}` }))
    const [one, two, three] = [rows[0]!, rows[1]!, rows[2]!]
    expect(sentences({ priorities: rows }, { priorities: [three, one, two] })).toEqual([
      'Priority 1.3 moved from place 3 to place 1',
    ])
  })

  it('with all that it held when it was removed', () => {
    const [change] = told({ priorities: [priority] }, { priorities: [] })
    expect(change).toMatchObject({
      sentence: 'Priority 1.2 removed',
      fields: [
        { label: 'number', before: '1.2', after: null },
        { label: 'kind', before: 'priority', after: null },
        { label: 'title', before: priority.title, after: null },
      ],
    })
  })

  it('of numbers that changed though nothing was moved', () => {
    const rows = (number: number) => ({
      'risk-areas': [{ title: 'Money' }],
      risks: [{ area: 1, number_in_area: number, statement: 'Late' }],
    })
    expect(sentences(rows(1), rows(4))).toEqual(['Risks: numbered anew'])
  })

  it('without ever naming a column as programs do', () => {
    for (const dataset of datasets.filter(({ editionContent }) => editionContent))
      for (const column of dataset.columns) expect(fieldLabel(dataset, column)).toMatch(/^[^_.;:]{3,70}$/)
  })

  it('by names that are looked up for what changed only', () => {
    const rows = [
      { ...line, cabinet_member: 'a' },
      { ...line, cabinet_member: 'b' },
    ]
    const [was, is] = [
      content({ 'budget-lines': rows }),
      content({ 'budget-lines': [rows[0]!, { ...rows[1]!, cabinet_member: 'c' }] }),
    ]
    expect(outsideKeys(listedChanges(changesBetween(was, is)), [was, is])).toEqual(new Map([['people', [['b'], ['c']]]]))
  })
})
