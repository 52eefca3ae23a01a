import { boolean, date, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { id, moment, version } from './columns.ts'
import { partnerships } from './partnerships.ts'
import { decisions, editions } from './plans.ts'

const editionId = () =>
  uuid('edition_id')
    .notNull()
    .references(() => editions.id)

/** Who changed anything in an edition, and when last. Kept by the database alone. */
export const editionEditors = pgTable(
  'edition_editors',
  {
    editionId: editionId(),
    editor: text('editor').notNull(),
    firstAt: moment('first_at').notNull(),
    lastAt: moment('last_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.editor] })],
)

/** The steps that PostgreSQL takes: the domain's `workflows`, held a second time. */
export const workflowTransitions = pgTable(
  'workflow_transitions',
  {
    workflow: text('workflow').notNull(),
    fromState: text('from_state').notNull(),
    command: text('command').notNull(),
    toState: text('to_state').notNull(),
    decides: boolean('decides').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workflow, t.fromState, t.command] })],
)

export const planKindWorkflows = pgTable('plan_kind_workflows', {
  kind: text('kind').primaryKey(),
  workflow: text('workflow').notNull(),
})

/** What moved an edition on. Writing one moves it; number, actor and time are the database's to say. */
export const editionSteps = pgTable(
  'edition_steps',
  {
    id: id(),
    editionId: editionId(),
    number: integer('number').notNull(),
    command: text('command').notNull(),
    fromState: text('from_state').notNull(),
    toState: text('to_state').notNull(),
    actor: text('actor').notNull(),
    takenAt: moment('taken_at').notNull(),
    contentHash: text('content_hash').notNull(),
    note: text('note'),
  },
  (t) => [unique('edition_steps_number').on(t.editionId, t.number)],
)

/** Who was there when a decision was made, and what they declared. */
export const decisionPeople = pgTable(
  'decision_people',
  {
    id: id(),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisions.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    part: text('part'),
    interest: text('interest'),
  },
  (t) => [unique('decision_people_key').on(t.decisionId, t.position)],
)

/** An owner of a joint plan agrees that it is submitted as it is. */
export const consents = pgTable(
  'consents',
  {
    id: id(),
    editionId: editionId(),
    partnershipId: uuid('partnership_id')
      .notNull()
      .references(() => partnerships.id),
    givenBy: text('given_by').notNull(),
    givenAt: moment('given_at').notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('consents_partnership').on(t.partnershipId),
    uniqueIndex('consents_standing')
      .on(t.editionId, t.partnershipId)
      .where(sql`withdrawn_at is null`),
  ],
)

/** What a body asks of the authors when it returns an edition. */
export const feedback = pgTable(
  'feedback',
  {
    id: id(),
    editionId: editionId(),
    stepId: uuid('step_id')
      .notNull()
      .references(() => editionSteps.id),
    position: integer('position').notNull(),
    /** What it is about; both null for the whole. */
    subjectTable: text('subject_table'),
    subjectLineageId: uuid('subject_lineage_id'),
    text: text('text').notNull(),
    answer: text('answer'),
    answeredBy: text('answered_by'),
    answeredAt: moment('answered_at'),
    version: version(),
  },
  (t) => [unique('feedback_key').on(t.stepId, t.position), index('feedback_edition').on(t.editionId, t.stepId, t.position)],
)

/** What an approval depends on until it is discharged. */
export const conditions = pgTable(
  'conditions',
  {
    id: id(),
    editionId: editionId(),
    decisionId: uuid('decision_id')
      .notNull()
      .references(() => decisions.id),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    dueOn: date('due_on'),
    dischargedBy: text('discharged_by'),
    dischargedAt: moment('discharged_at'),
    dischargeNote: text('discharge_note'),
    version: version(),
  },
  (t) => [unique('conditions_key').on(t.decisionId, t.position), index('conditions_edition').on(t.editionId, t.position)],
)
