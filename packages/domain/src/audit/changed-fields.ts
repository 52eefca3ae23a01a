/** A row as the audit trail kept it, by column. */
export type KeptRow = Readonly<Record<string, unknown>>

export type FieldChange = {
  /** The column, such as title. */
  readonly field: string
  /** As text; null where there was nothing. */
  readonly before: string | null
  readonly after: string | null
}

/** What says nothing to a reader: how rows are told apart, tied together and counted. */
const silent = (field: string) => field === 'id' || field.endsWith('_id') || field === 'version' || field === 'recorded_at'

/** What a change did to a row, field by field, in the order of their names. A new row shows what it holds, a removed one what it held. */
export function changedFields(before: KeptRow | null, after: KeptRow | null): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((field) => !silent(field))
    .toSorted()
  return fields
    .map((field) => ({ field, before: asText(before?.[field]), after: asText(after?.[field]) }))
    .filter((change) => change.before !== change.after)
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}
