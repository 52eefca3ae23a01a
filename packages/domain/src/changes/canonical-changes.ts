import type { ChangeSet } from './change-set.ts'

/** The one text of a change set, which a hash of it is taken of: JSON without spaces and with sorted names. */
export function canonicalChanges(set: ChangeSet): string {
  return JSON.stringify(set, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
