import { asc, eq } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../db/client.ts'
import * as tables from '../../db/tables/index.ts'
import { filesWithIds } from '../attachments/queries.ts'
import { observationsOfEditions } from '../indicators/observations.ts'
import { indicatorsById } from '../indicators/queries.ts'

type ContentTable = PgTable & { readonly editionId: AnyPgColumn; readonly position: AnyPgColumn }

/** The rows of one table in an edition, in printed order. */
async function printedRows<Table extends ContentTable>(tx: Tx, table: Table, edition: string): Promise<Table['$inferSelect'][]> {
  const rows = await tx
    .select()
    .from(table as ContentTable)
    .where(eq(table.editionId, edition))
    .orderBy(asc(table.position))
  return rows as Table['$inferSelect'][]
}

/** Rows by the thing that each belongs to; nothing for a thing that has none. */
function below<Row>(
  rows: readonly Row[],
  thingOf: (row: Row) => string | null,
): (thing: { readonly id: string }) => readonly Row[] {
  const grouped = Map.groupBy(rows, thingOf)
  return ({ id }) => grouped.get(id) ?? []
}

/** What everybody may read who may read the edition. */
export async function rowsOf(tx: Tx, id: string) {
  const read = <Table extends ContentTable>(table: Table) => printedRows(tx, table, id)
  const leads = await read(tables.leads)
  const [ofObjective, ofCommitment, ofAction] = [
    below(leads, ({ objectiveId }) => objectiveId),
    below(leads, ({ commitmentId }) => commitmentId),
    below(leads, ({ actionId }) => actionId),
  ]
  const items = below(await read(tables.referenceListItems), ({ listId }) => listId)
  const deliverables = below(await read(tables.deliverables), ({ objectiveId }) => objectiveId)
  const partners = below(await read(tables.actionPartners), ({ actionId }) => actionId)
  const steps = below(await read(tables.actionMilestones), ({ actionId }) => actionId)
  const targets = below(await read(tables.targets), ({ measureId }) => measureId)
  const titles = new Map((await read(tables.priorities)).map(({ id: priority, title }) => [priority, title]))
  return {
    particulars: await read(tables.particulars),
    contents: await read(tables.contentsEntries),
    sections: await read(tables.sections),
    footnotes: await read(tables.footnotes),
    lists: (await read(tables.referenceLists)).map((list) => ({ ...list, items: items(list) })),
    legislation: await read(tables.legislation),
    facts: await read(tables.facts),
    achievements: await read(tables.achievements),
    milestones: await read(tables.milestones),
    objectives: (await read(tables.objectives)).map((each) => ({
      ...each,
      leads: ofObjective(each),
      deliverables: deliverables(each),
    })),
    commitments: (await read(tables.commitments)).map((each) => ({ ...each, leads: ofCommitment(each) })),
    consultations: await read(tables.consultations),
    attachments: await withFiles(tx, await read(tables.attachments)),
    evidence: await read(tables.evidence),
    actions: (await read(tables.actions)).map((each) => ({
      ...each,
      priority: titles.get(each.priorityId ?? '') ?? null,
      leads: ofAction(each),
      partners: partners(each),
      milestones: steps(each),
    })),
    measures: await withIndicators(
      tx,
      (await read(tables.measures)).map((each) => ({ ...each, targets: targets(each) })),
    ),
  }
}

export async function riskAreasOf(tx: Tx, id: string) {
  const leads = below(await printedRows(tx, tables.leads, id), ({ riskAreaId }) => riskAreaId)
  const controls = below(await printedRows(tx, tables.riskControls, id), ({ riskId }) => riskId)
  const risks = below(await printedRows(tx, tables.risks, id), ({ areaId }) => areaId)
  return (await printedRows(tx, tables.riskAreas, id)).map((area) => ({
    ...area,
    leads: leads(area),
    risks: risks(area).map((risk) => ({ ...risk, controls: controls(risk) })),
  }))
}

export async function printedObservations(tx: Tx, id: string) {
  return withIndicators(tx, await observationsOfEditions(tx, [id]))
}

async function withIndicators<Row extends { readonly indicatorId: string }>(tx: Tx, rows: readonly Row[]) {
  const known = await indicatorsById(tx, [...new Set(rows.map(({ indicatorId }) => indicatorId))])
  const byId = new Map(known.map((indicator) => [indicator.id, indicator]))
  return rows.flatMap((row) => {
    const indicator = byId.get(row.indicatorId)
    return indicator ? [{ ...row, indicator }] : []
  })
}

async function withFiles<Row extends { readonly fileId: string | null }>(tx: Tx, rows: readonly Row[]) {
  const known = new Map(
    (await filesWithIds(tx, [...new Set(rows.flatMap(({ fileId }) => fileId ?? []))])).map((file) => [file.id, file]),
  )
  return rows.map((row) => ({ ...row, file: known.get(row.fileId ?? '') ?? null }))
}
