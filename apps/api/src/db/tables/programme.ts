import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { actions } from './actions.ts'
import { writtenDate } from './columns.ts'
import { frameworkItems } from './frameworks.ts'
import { content } from './narrative.ts'
import { organisations, people, posts } from './partnerships.ts'
import { riskAreas } from './risks.ts'

const when = writtenDate('date')
const target = writtenDate('target_date')
const starts = writtenDate('starts')
const ends = writtenDate('ends')
const feedback = writtenDate('feedback')

export const milestones = pgTable(
  'milestones',
  {
    ...content(),
    sectionCode: text('section_code').notNull(),
    datePrinted: when.printed.notNull(),
    dateStart: when.start,
    dateEnd: when.end,
    datePrecision: when.precision,
    activity: text('activity').notNull(),
    /** Milestones that date the same event share its code, so that differing dates are found. */
    event: text('event'),
    scanDamaged: boolean('scan_damaged').notNull(),
  },
  (t) => [unique('milestones_key').on(t.editionId, t.position)],
)

/** What an edition sets itself outside its priorities: equality, environment, crime and disorder. */
export const objectives = pgTable(
  'objectives',
  {
    ...content(),
    theme: text('theme', { enum: ['environment', 'equality', 'crime_and_disorder'] }).notNull(),
    sectionCode: text('section_code').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    summary: text('summary'),
    reference: text('reference'),
    targetDatePrinted: target.printed,
    targetDateStart: target.start,
    targetDateEnd: target.end,
    targetDatePrecision: target.precision,
  },
  (t) => [unique('objectives_key').on(t.editionId, t.position), unique('objectives_in_edition').on(t.editionId, t.id)],
)

export const deliverables = pgTable(
  'deliverables',
  { ...content(), objectiveId: uuid('objective_id').notNull(), text: text('text').notNull() },
  (t) => [
    index('deliverables_edition').on(t.editionId),
    unique('deliverables_key').on(t.objectiveId, t.position),
    foreignKey({
      name: 'deliverables_objective',
      columns: [t.editionId, t.objectiveId],
      foreignColumns: [objectives.editionId, objectives.id],
    }),
  ],
)

/** A corporate target that the plan leads or supports. */
export const commitments = pgTable(
  'commitments',
  {
    ...content(),
    contribution: text('contribution', { enum: ['leads', 'supports'] }).notNull(),
    groupPrinted: text('group_printed').notNull(),
    planRefPrinted: text('plan_ref_printed').notNull(),
    target: text('target').notNull(),
    action: text('action'),
  },
  (t) => [unique('commitments_key').on(t.editionId, t.position), unique('commitments_in_edition').on(t.editionId, t.id)],
)

export const commitmentReferences = pgTable(
  'commitment_references',
  {
    ...content(),
    commitmentId: uuid('commitment_id').notNull(),
    frameworkItemId: uuid('framework_item_id')
      .notNull()
      .references(() => frameworkItems.id),
  },
  (t) => [
    index('commitment_references_edition').on(t.editionId),
    unique('commitment_references_key').on(t.commitmentId, t.frameworkItemId),
    index('commitment_references_item').on(t.frameworkItemId),
    foreignKey({
      name: 'commitment_references_commitment',
      columns: [t.editionId, t.commitmentId],
      foreignColumns: [commitments.editionId, commitments.id],
    }),
  ],
)

export const consultations = pgTable(
  'consultations',
  {
    ...content(),
    name: text('name').notNull(),
    startsPrinted: starts.printed,
    startsStart: starts.start,
    startsEnd: starts.end,
    startsPrecision: starts.precision,
    endsPrinted: ends.printed,
    endsStart: ends.start,
    endsEnd: ends.end,
    endsPrecision: ends.precision,
    feedbackPrinted: feedback.printed,
    feedbackStart: feedback.start,
    feedbackEnd: feedback.end,
    feedbackPrecision: feedback.precision,
    targetGroup: text('target_group'),
    samplePrinted: text('sample_printed'),
    targetAreas: text('target_areas').array().notNull(),
    contractor: text('contractor'),
    purpose: text('purpose').notNull(),
    statutory: boolean('statutory').notNull(),
    contact: text('contact'),
    /** Shared with milestones that date the same event, so that differing dates are found. */
    event: text('event'),
  },
  (t) => [unique('consultations_key').on(t.editionId, t.position)],
)

/** Who answers for a thing: a post, a person, a body, or words that name none of ours ("All"). */
export const leads = pgTable(
  'leads',
  {
    ...content(),
    riskAreaId: uuid('risk_area_id'),
    objectiveId: uuid('objective_id'),
    commitmentId: uuid('commitment_id'),
    actionId: uuid('action_id'),
    printed: text('printed').notNull(),
    personId: uuid('person_id').references(() => people.id),
    postId: uuid('post_id').references(() => posts.id),
    organisationId: uuid('organisation_id').references(() => organisations.id),
  },
  (t) => [
    index('leads_post').on(t.postId),
    index('leads_organisation').on(t.organisationId),
    index('leads_risk_area').on(t.riskAreaId),
    index('leads_objective').on(t.objectiveId),
    index('leads_commitment').on(t.commitmentId),
    index('leads_action').on(t.actionId),
    unique('leads_key').on(t.editionId, t.position),
    index('leads_person').on(t.personId),
    foreignKey({
      name: 'leads_risk_area_in_edition',
      columns: [t.editionId, t.riskAreaId],
      foreignColumns: [riskAreas.editionId, riskAreas.id],
    }),
    foreignKey({
      name: 'leads_objective_in_edition',
      columns: [t.editionId, t.objectiveId],
      foreignColumns: [objectives.editionId, objectives.id],
    }),
    foreignKey({
      name: 'leads_commitment_in_edition',
      columns: [t.editionId, t.commitmentId],
      foreignColumns: [commitments.editionId, commitments.id],
    }),
    foreignKey({
      name: 'leads_action_in_edition',
      columns: [t.editionId, t.actionId],
      foreignColumns: [actions.editionId, actions.id],
    }),
  ],
)
