import { boolean, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, lineageId, moment, version } from './columns.ts'
import { partnerships, posts } from './partnerships.ts'
import { planTemplates } from './templates.ts'

export const plans = pgTable(
  'plans',
  {
    id: id(),
    code: text('code').notNull().unique(),
    position: integer('position').notNull(),
    kind: text('kind', { enum: ['annual_operating_plan', 'local_plan', 'annual_action_plan'] }).notNull(),
    title: text('title').notNull(),
    termStart: date('term_start').notNull(),
    termEnd: date('term_end').notNull(),
    /** True where the county itself owns the plan; it then speaks for every partnership. */
    countyOwned: boolean('county_owned').notNull(),
    note: text('note'),
    version: version(),
  },
  (t) => [index('plans_kind').on(t.kind, t.position)],
)

export const planOwners = pgTable(
  'plan_owners',
  {
    id: id(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => plans.id),
    partnershipId: uuid('partnership_id')
      .notNull()
      .references(() => partnerships.id),
    position: integer('position').notNull(),
    leadPostId: uuid('lead_post_id').references(() => posts.id),
    printedHeading: text('printed_heading'),
    note: text('note'),
    version: version(),
  },
  (t) => [
    index('plan_owners_lead_post').on(t.leadPostId),
    unique('plan_owners_key').on(t.planId, t.partnershipId),
    index('plan_owners_partnership').on(t.partnershipId),
  ],
)

export const editions = pgTable(
  'editions',
  {
    id: id(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => plans.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    asAt: date('as_at'),
    asAtPrinted: text('as_at_printed'),
    state: text('state', {
      enum: ['draft', 'priorities_submitted', 'priorities_agreed', 'submitted', 'endorsed', 'approved', 'superseded'],
    })
      .notNull()
      .default('draft'),
    stateNote: text('state_note'),
    visibility: text('visibility', { enum: ['owners', 'county', 'public'] })
      .notNull()
      .default('owners'),
    /** SHA-256 of the canonical content, set when the edition is closed: an approval names exactly this. */
    contentHash: text('content_hash'),
    /** The template that it was begun from, for its guidance and what it requires. */
    templateId: uuid('template_id').references(() => planTemplates.id),
    note: text('note'),
    version: version(),
  },
  (t) => [
    unique('editions_key').on(t.planId, t.number),
    index('editions_public').on(t.visibility, t.state),
    index('editions_template').on(t.templateId),
  ],
)

/** What an edition says about itself on its cover: directorate, cabinet members, director, contact. */
export const particulars = pgTable(
  'particulars',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    position: integer('position').notNull(),
    lineageId: lineageId(),
    sectionCode: text('section_code').notNull(),
    label: text('label').notNull(),
    value: text('value').notNull(),
    note: text('note'),
    version: version(),
  },
  (t) => [unique('particulars_key').on(t.editionId, t.position)],
)

/** One plan gives way to another. Many plans may replace one, each on its own day. */
export const supersessions = pgTable(
  'supersessions',
  {
    id: id(),
    predecessorId: uuid('predecessor_id')
      .notNull()
      .references(() => plans.id),
    successorId: uuid('successor_id')
      .notNull()
      .references(() => plans.id),
    effectiveOn: date('effective_on').notNull(),
    printed: text('printed'),
    note: text('note'),
    version: version(),
  },
  (t) => [unique('supersessions_key').on(t.predecessorId, t.successorId), index('supersessions_successor').on(t.successorId)],
)

/** A body's decision on an edition at a gate. */
export const decisions = pgTable(
  'decisions',
  {
    id: id(),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => editions.id),
    gate: text('gate', { enum: ['priorities', 'plan'] }).notNull(),
    outcome: text('outcome', { enum: ['agreed', 'endorsed', 'approved', 'approved_with_conditions', 'returned'] }).notNull(),
    body: text('body').notNull(),
    decidedOn: date('decided_on').notNull(),
    minuteReference: text('minute_reference'),
    contentHash: text('content_hash').notNull(),
    recordedAt: moment('recorded_at').notNull().defaultNow(),
    /** The step that it took; null for a decision taken over from elsewhere. */
    stepId: uuid('step_id'),
  },
  (t) => [index('decisions_edition').on(t.editionId), unique('decisions_step').on(t.stepId)],
)
