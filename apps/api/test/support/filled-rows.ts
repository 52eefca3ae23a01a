import { createHash } from 'node:crypto'
import { is } from 'drizzle-orm'
import { getTableConfig, type PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Tx } from '../../src/db/client.ts'
import * as tables from '../../src/db/tables/index.ts'

type Values = Readonly<Record<string, unknown>>

/** Columns that take a few words or numbers only; every other column takes what `filled` makes up. */
const accepted: Values = {
  bound: 'exactly',
  status: 'normal',
  unit: 'count',
  rowUnit: 'count',
  value: '1',
  valueHigh: null,
  quotedPeriod: null,
  quotedScheme: null,
  level: 1,
  kind: 'priority',
  basis: 'stated',
  certainty: 'as_printed',
  lineType: 'activity',
  financialYear: '2008/09',
  theme: 'environment',
  contribution: 'leads',
  likelihood: 1,
  impact: 1,
  residualLikelihood: 1,
  residualImpact: 1,
  externalIncome: '0',
  internalIncome: '0',
  outcome: 'agreed',
  gate: 'plan',
  contentHash: '0'.repeat(64),
  figure: 'gross',
  periodKind: 'academic_year',
}
/** Where one table takes other words than the rest. */
const acceptedIn: Readonly<Record<string, Values>> = {
  priorities: { theme: undefined },
  legislation: { kind: 'act' },
  scan_faults: { certainty: 'certain' },
  staffing_lines: { lineType: 'band' },
  leads: { objectiveId: null, commitmentId: null, actionId: null },
  actions: { status: 'under_way' },
  risk_controls: { status: 'planned' },
  measures: { baselineBound: 'exactly', baselineStatus: 'normal', baselineUnit: 'count', baselineValueHigh: null },
  risks: { sameAsId: null },
}

export const allTables = Object.values(tables).filter((table) => is(table, PgTable))
/** What is told about an edition by steps that only the workflow takes, or kept by the database itself. */
const toldOfEditions = new Set([
  'comment_mentions',
  'comment_threads',
  'comments',
  'conditions',
  'consents',
  'edition_editors',
  'edition_presence',
  'edition_steps',
  'feedback',
  'file_uploads',
  'notices',
  'owner_assignments',
  'rating_overrides',
  'target_steps',
])
/** Everything that an edition holds: what has an `edition_id`. */
export const contentTables = allTables.filter((table) => {
  const { name, columns } = getTableConfig(table)
  return !toldOfEditions.has(name) && columns.some((column) => column.name === 'edition_id')
})

/**
 * One row in every table that holds content of an edition, a table of tomorrow among them. Every text that may be anything is `mark`.
 * @param known ids of rows that exist already, by the name of their table
 * @returns the ids of the rows
 */
export async function fillEdition(tx: Tx, mark: string, known: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const ids = new Map(known)
  const made: string[] = []
  // What goes with an edition names a file. That there is some file is no secret to those who run Weald; what it is called and whose it is, is.
  const sha256 = createHash('sha256')
    .update(`${mark} ${known.get('editions')}`)
    .digest('hex')
  const [file] = await tx.insert(tables.files).values({ sha256, mediaType: 'application/pdf', bytes: 1 }).returning()
  ids.set('files', file!.id)
  for (let left = contentTables; left.length > 0;) {
    // What a row refers to is made before it.
    const names = new Set(left.map((table) => getTableConfig(table).name))
    const ready = left.filter((table) =>
      getTableConfig(table).foreignKeys.every((key) => !names.has(parentOf(key)) || parentOf(key) === getTableConfig(table).name),
    )
    if (ready.length === 0) throw new Error(`No order of ${[...names].join(', ')} lets each find what it refers to`)
    for (const table of ready) {
      const [row] = (await tx
        .insert(table)
        .values(filled(table, mark, ids) as never)
        .returning()) as { id: string }[]
      ids.set(getTableConfig(table).name, row!.id)
      made.push(row!.id)
    }
    left = left.filter((table) => !ready.includes(table))
  }
  return made
}

function filled(table: PgTable, mark: string, ids: ReadonlyMap<string, string>): Values {
  const { name, columns, foreignKeys } = getTableConfig(table)
  const references = new Map(
    foreignKeys.flatMap((key) => {
      const { columns: from, foreignTable } = key.reference()
      return from.map(
        (column) => [column.name, column.name === 'edition_id' ? 'editions' : getTableConfig(foreignTable).name] as const,
      )
    }),
  )
  return Object.fromEntries(
    Object.entries(table as unknown as Record<string, PgColumn>).flatMap(([key, column]): [string, unknown][] => {
      if (!columns.includes(column) || column.name === 'id') return []
      const given = { ...accepted, ...acceptedIn[name] }
      if (key in given && given[key] !== undefined) return [[key, given[key]]]
      const target = references.get(column.name)
      if (target) return [[key, ids.get(target) ?? null]]
      const value = madeUp(column, mark)
      return value === undefined ? [] : [[key, value]]
    }),
  )
}

function madeUp(column: PgColumn, mark: string): unknown {
  if (column.hasDefault && column.columnType !== 'PgArray') return undefined
  switch (column.columnType) {
    case 'PgText':
      return column.enumValues?.[0] ?? (column.name.endsWith('_precision') ? 'day' : mark)
    case 'PgArray':
      return [mark]
    case 'PgInteger':
      return 1
    case 'PgNumeric':
      return '1'
    case 'PgBoolean':
      return false
    case 'PgDateString':
      return '2008-09-01'
    default:
      return undefined
  }
}

const parentOf = (key: ReturnType<typeof getTableConfig>['foreignKeys'][number]) =>
  getTableConfig(key.reference().foreignTable).name
