import type * as tables from '../db/tables/index.ts'

type RowOf<Table extends keyof typeof tables> = (typeof tables)[Table] extends { readonly $inferSelect: infer Row } ? Row : never

/** A part that not everybody who reads an edition may read; null where this reader may not. */
type Guarded<Content> = Content | null

export type Lead = Pick<RowOf<'leads'>, 'printed'>
export type Objective = RowOf<'objectives'> & {
  readonly leads: readonly Lead[]
  readonly deliverables: readonly RowOf<'deliverables'>[]
}
export type Commitment = RowOf<'commitments'> & { readonly leads: readonly Lead[] }
export type ReferenceList = RowOf<'referenceLists'> & { readonly items: readonly RowOf<'referenceListItems'>[] }
export type Risk = RowOf<'risks'> & { readonly controls: readonly RowOf<'riskControls'>[] }
export type RiskArea = RowOf<'riskAreas'> & { readonly leads: readonly Lead[]; readonly risks: readonly Risk[] }
export type Observation = RowOf<'observations'> & { readonly indicator: RowOf<'indicators'> }
export type PrintedCell = Pick<RowOf<'observations'>, 'printed' | 'footnoteMarks'>
export type Action = RowOf<'actions'> & {
  readonly priority: string | null
  readonly leads: readonly Lead[]
  readonly partners: readonly RowOf<'actionPartners'>[]
  readonly milestones: readonly RowOf<'actionMilestones'>[]
}
export type Measure = RowOf<'measures'> & {
  readonly indicator: RowOf<'indicators'>
  readonly targets: readonly RowOf<'targets'>[]
}
export type Attachment = RowOf<'attachments'> & { readonly file: Pick<RowOf<'files'>, 'bytes'> | null }
export type Evidence = RowOf<'evidence'>
export type Fact = RowOf<'facts'>
export type Milestone = RowOf<'milestones'>
export type Consultation = RowOf<'consultations'>
export type BudgetLine = RowOf<'budgetLines'>
export type StaffingLine = RowOf<'staffingLines'>
export type Owner = { readonly name: string; readonly printedHeading: string | null; readonly leads: readonly string[] }

/** Priorities as an edition prints them, with the outcomes that each serves, by id. */
export interface PrintedPriorities {
  readonly priorities: readonly (RowOf<'priorities'> & { readonly outcomes: readonly string[] })[]
  readonly headings: readonly (RowOf<'outcomeHeadings'> & { readonly outcome: RowOf<'frameworkItems'> })[]
}

/** Another plan that takes this one's place, with what this one prints of it. */
export type LocalPlan = PrintedPriorities & { readonly code: string; readonly title: string; readonly owners: readonly Owner[] }

/** Everything that a document of an edition is made from: rows as the database gives them, in printed order. */
export interface EditionContent {
  readonly plan: RowOf<'plans'>
  readonly owners: readonly Owner[]
  readonly edition: RowOf<'editions'>
  /** SHA-256 of the content as it is now. */
  readonly contentHash: string
  /** What made it an approved one; null where it is none, or where the source records no decision. */
  readonly approval: Pick<RowOf<'decisions'>, 'outcome' | 'body' | 'decidedOn' | 'minuteReference'> | null
  readonly particulars: readonly RowOf<'particulars'>[]
  readonly contents: readonly RowOf<'contentsEntries'>[]
  readonly sections: readonly RowOf<'sections'>[]
  readonly footnotes: readonly RowOf<'footnotes'>[]
  readonly lists: readonly ReferenceList[]
  readonly legislation: readonly RowOf<'legislation'>[]
  readonly facts: readonly Fact[]
  readonly achievements: readonly RowOf<'achievements'>[]
  readonly milestones: readonly Milestone[]
  readonly objectives: readonly Objective[]
  readonly commitments: readonly Commitment[]
  readonly consultations: readonly Consultation[]
  readonly attachments: readonly Attachment[]
  readonly printed: PrintedPriorities
  readonly evidence: readonly Evidence[]
  readonly actions: readonly Action[]
  readonly measures: readonly Measure[]
  readonly localPlans: readonly LocalPlan[]
  readonly riskAreas: Guarded<readonly RiskArea[]>
  readonly observations: Guarded<readonly Observation[]>
  readonly budget: Guarded<readonly BudgetLine[]>
  readonly staffing: Guarded<{
    readonly lines: readonly StaffingLine[]
    readonly funding: readonly RowOf<'staffingFunding'>[]
  }>
  readonly frameworks: readonly (RowOf<'frameworks'> & { readonly items: readonly RowOf<'frameworkItems'>[] })[]
  readonly organisations: readonly RowOf<'organisations'>[]
  readonly pathfinders: readonly RowOf<'partnerships'>[]
  readonly catalogues: readonly (RowOf<'indicatorCatalogues'> & { readonly indicators: readonly RowOf<'indicators'>[] })[]
}
