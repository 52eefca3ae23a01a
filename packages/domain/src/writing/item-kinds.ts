import type { Action } from '../access/actions.ts'

/** The parts of a plan in which authors work, in the order of a task list. */
export const itemGroups = {
  cover: 'About the plan',
  narrative: 'Narrative',
  priorities: 'Priorities',
  programme: 'What will be done',
  measures: 'Measures and targets',
  risks: 'Risks',
  money: 'Money and people',
  reference: 'References',
} as const
export type ItemGroup = keyof typeof itemGroups

export type ItemKind = {
  readonly group: ItemGroup
  /** What one is called, and several. */
  readonly one: string
  readonly many: string
  /** The columns by which an author tells one from another; the first that is filled. */
  readonly named: readonly string[]
  /** What it takes to write it. */
  readonly action: Extract<Action, 'plan:edit' | 'budget:edit'>
  /** Columns that no author is asked for, with what stands in them for a new item. */
  readonly given?: Readonly<Record<string, string>>
  /** Columns that authors are asked for, with what stands in them until they choose. */
  readonly begins?: Readonly<Record<string, string>>
  /** A column that counts the items from 1, by itself or below the reference that is named. */
  readonly counts?: { readonly column: string; readonly below?: string }
  /** A code that is made of another column. */
  readonly coded?: { readonly column: string; readonly from: string }
  /** The reference by which items stand below another item. */
  readonly below?: string
}

const narrative = { group: 'narrative', action: 'plan:edit' } as const
const programme = { group: 'programme', action: 'plan:edit' } as const
const measured = { group: 'measures', action: 'plan:edit' } as const
const money = { group: 'money', action: 'budget:edit' } as const
const reference = { group: 'reference', action: 'plan:edit' } as const

/**
 * Every kind of thing that authors write in an edition, by the name of its dataset: the contract of the import says what it is made of,
 * this table how it is written by hand. A dataset of edition content that is missing here is not written by hand; a test says which.
 */
export const itemKinds = {
  particulars: { group: 'cover', action: 'plan:edit', one: 'particular', many: 'particulars', named: ['label'] },
  sections: {
    ...narrative,
    one: 'section',
    many: 'sections',
    named: ['heading'],
    given: { parts: '' },
    coded: { column: 'code', from: 'heading' },
  },
  footnotes: { ...narrative, one: 'footnote', many: 'footnotes', named: ['mark', 'text'] },
  'reference-lists': {
    ...narrative,
    one: 'list',
    many: 'lists',
    named: ['title'],
    coded: { column: 'code', from: 'title' },
  },
  'reference-list-items': { ...narrative, one: 'list item', many: 'list items', named: ['text'], below: 'list' },
  facts: { ...narrative, one: 'fact', many: 'facts', named: ['subject'] },
  achievements: { ...narrative, one: 'achievement', many: 'achievements', named: ['statement'] },
  priorities: {
    group: 'priorities',
    action: 'plan:edit',
    one: 'priority',
    many: 'priorities',
    named: ['title'],
    given: { kind: 'priority', scan_damaged: 'false', inferred_ref: '' },
  },
  alignments: {
    group: 'priorities',
    action: 'plan:edit',
    one: 'alignment',
    many: 'alignments',
    named: ['basis'],
    given: { basis: 'stated' },
    below: 'priority',
  },
  'outcome-headings': {
    group: 'priorities',
    action: 'plan:edit',
    one: 'outcome heading',
    many: 'outcome headings',
    named: ['printed_label'],
  },
  evidence: {
    group: 'priorities',
    action: 'plan:edit',
    one: 'piece of evidence',
    many: 'evidence of need',
    named: ['statement'],
    below: 'priority',
  },
  actions: {
    ...programme,
    one: 'action',
    many: 'actions',
    named: ['title'],
    begins: { status: 'not_started' },
    below: 'priority',
  },
  'action-partners': { ...programme, one: 'partner', many: 'partners', named: ['printed'], below: 'action' },
  'action-milestones': { ...programme, one: 'step', many: 'steps', named: ['text'], below: 'action' },
  milestones: { ...programme, one: 'milestone', many: 'milestones', named: ['activity'], given: { scan_damaged: 'false' } },
  objectives: { ...programme, one: 'objective', many: 'objectives', named: ['title'] },
  deliverables: { ...programme, one: 'deliverable', many: 'deliverables', named: ['text'], below: 'objective' },
  commitments: { ...programme, one: 'commitment', many: 'commitments', named: ['target'] },
  'commitment-references': {
    ...programme,
    one: 'reference of a commitment',
    many: 'references of commitments',
    named: [],
    below: 'commitment',
  },
  consultations: { ...programme, one: 'consultation', many: 'consultations', named: ['name'] },
  leads: { ...programme, one: 'lead', many: 'leads', named: ['printed'] },
  measures: { ...measured, one: 'measure', many: 'measures', named: ['indicator'], below: 'priority' },
  targets: { ...measured, one: 'target', many: 'targets', named: ['printed_under', 'printed'], below: 'measure' },
  'risk-areas': { group: 'risks', action: 'plan:edit', one: 'risk area', many: 'risk areas', named: ['title'] },
  risks: {
    group: 'risks',
    action: 'plan:edit',
    one: 'risk',
    many: 'risks',
    named: ['statement'],
    counts: { column: 'number_in_area', below: 'area' },
    below: 'area',
  },
  'risk-controls': {
    group: 'risks',
    action: 'plan:edit',
    one: 'control',
    many: 'controls',
    named: ['text'],
    begins: { status: 'planned' },
    below: 'risk',
  },
  'budget-lines': { ...money, one: 'budget line', many: 'budget lines', named: ['activity'], given: { line_type: 'activity' } },
  'staffing-lines': { ...money, one: 'staffing line', many: 'staffing lines', named: ['band'], given: { row_unit: 'fte' } },
  'staffing-funding': { ...money, one: 'source of staff funding', many: 'sources of staff funding', named: ['funding_source'] },
  attachments: {
    ...reference,
    one: 'attachment',
    many: 'attachments',
    named: ['title'],
    // What a file is called comes with the file.
    given: { file_name: '' },
  },
  legislation: { ...reference, one: 'piece of legislation', many: 'legislation', named: ['title'] },
  'glossary-terms': {
    ...reference,
    one: 'glossary term',
    many: 'glossary terms',
    named: ['term'],
    given: { printed_meaning: 'true' },
  },
} as const satisfies Readonly<Record<string, ItemKind>>
export type ItemKindName = keyof typeof itemKinds

export const itemKindNames = Object.keys(itemKinds) as ItemKindName[]

/** The kind with this name; undefined when authors write no such thing. */
export function itemKind(name: string): ItemKind | undefined {
  return Object.hasOwn(itemKinds, name) ? itemKinds[name as ItemKindName] : undefined
}
