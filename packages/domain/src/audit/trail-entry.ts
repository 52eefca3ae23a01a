/** What an entry of the audit trail is about, and so which right reads it. */
export const matters = ['plans', 'budgets', 'figures', 'system'] as const
export type Matter = (typeof matters)[number]

/** An entry as it is hashed: every value in the very text that the database has for it. */
export type TrailEntry = {
  readonly chain: string
  /** Place in the chain, from 1 without gaps. */
  readonly number: number
  readonly id: string
  /** In UTC with microseconds, such as 2008-09-01T08:30:00.000000Z. */
  readonly happenedAt: string | null
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly action: string
  readonly matter: string
  readonly subjectTable: string | null
  readonly subjectId: string | null
  readonly lineageId: string | null
  readonly planCode: string | null
  readonly edition: string | null
  readonly before: string | null
  readonly after: string | null
  readonly reason: string | null
  readonly requestId: string | null
  /** Hash of the entry before it; empty for the first. */
  readonly previousHash: string
  readonly hash: string
}

/** Where a chain ends, or ended when it was anchored. */
export type ChainHead = { readonly chain: string; readonly number: number; readonly hash: string }

/** What is hashed, in this order. The hash itself is the only thing left out. */
const hashed = {
  chain: 'chain',
  number: 'number',
  id: 'id',
  happenedAt: 'happened_at',
  actor: 'actor',
  onBehalfOf: 'on_behalf_of',
  action: 'action',
  matter: 'matter',
  subjectTable: 'subject_table',
  subjectId: 'subject_id',
  lineageId: 'lineage_id',
  planCode: 'plan_code',
  edition: 'edition',
  before: 'before',
  after: 'after',
  reason: 'reason',
  requestId: 'request_id',
  previousHash: 'previous_hash',
} as const satisfies Record<Exclude<keyof TrailEntry, 'hash'>, string>

const names = Object.entries(hashed) as [keyof typeof hashed, string][]

/**
 * What the hash of an entry is made of: a line for each value, so that no two entries have the same text. `audit.hash_of` in the
 * database writes the very same (apps/api/migrations/0006-audit.sql).
 */
export function canonicalText(entry: TrailEntry): string {
  return names.map(([field, name]) => line(name, entry[field])).join('')
}

function line(name: string, value: string | number | null): string {
  if (value === null) return `${name}\n`
  return `${name}=${String(value).replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n`
}
