import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { content } from './narrative.ts'

export const riskAreas = pgTable('risk_areas', { ...content(), title: text('title').notNull() }, (t) => [
  unique('risk_areas_key').on(t.editionId, t.position),
  unique('risk_areas_in_edition').on(t.editionId, t.id),
])

/** An entry of the register. An unscored risk is legal and flagged. */
export const risks = pgTable(
  'risks',
  {
    ...content(),
    areaId: uuid('area_id').notNull(),
    numberInArea: integer('number_in_area').notNull(),
    statement: text('statement').notNull(),
    likelihood: integer('likelihood'),
    impact: integer('impact'),
    residualLikelihood: integer('residual_likelihood'),
    residualImpact: integer('residual_impact'),
    /** The entry that states the same risk first: one risk, standing in two areas. */
    sameAsId: uuid('same_as_id'),
  },
  (t) => [
    unique('risks_key').on(t.editionId, t.position),
    unique('risks_in_edition').on(t.editionId, t.id),
    index('risks_area').on(t.areaId),
    index('risks_same_as')
      .on(t.sameAsId)
      .where(sql`same_as_id is not null`),
    foreignKey({
      name: 'risks_area_in_edition',
      columns: [t.editionId, t.areaId],
      foreignColumns: [riskAreas.editionId, riskAreas.id],
    }),
    foreignKey({ name: 'risks_same_as_entry', columns: [t.editionId, t.sameAsId], foreignColumns: [t.editionId, t.id] }),
  ],
)
