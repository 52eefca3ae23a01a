import { editionStates } from '@weald/domain'
import { dateText, isMoment, momentText } from '../../ui/date-text.ts'
import { moneyText } from '../../ui/money-text.ts'
import { visibilities } from '../plans/plan-words.ts'

type Wording = {
  /** What people call the column. */
  readonly label: string
  /** A value of it as people write it; text stays as it is unless said otherwise. */
  readonly says?: (value: string) => string
}

const money = (label: string): Wording => ({ label, says: (value) => moneyText(value, 'pounds') })
const code = (label: string): Wording => ({ label, says: asWords })
/** Money is kept in pounds. */
const amounts = {
  employee: money('Employee costs'),
  running: money('Running costs'),
  contracts: money('Contracts and projects'),
  gross: money('Gross'),
  external_income: money('External income'),
  internal_income: money('Internal income'),
  controllable: money('Controllable cost'),
  previous_controllable: money('Controllable cost of the year before'),
}

/** The columns whose own name would puzzle a reader or whose values need other words. Every other goes by its name. */
const wordings: Readonly<Record<string, Wording>> = {
  ...amounts,
  applied_at: { label: 'Applied' },
  area: code('Area'),
  as_at: { label: 'As at' },
  as_at_printed: { label: 'As at, as printed' },
  basis: code('Basis'),
  body: { label: 'Decided by' },
  bound: code('Bound'),
  breakdown: { label: 'Part' },
  cabinet_member_printed: { label: 'Cabinet member' },
  column_heading: { label: 'Column of the source' },
  content_hash: { label: 'Fingerprint of the content' },
  county_owned: { label: 'Owned by the county' },
  ends_on: { label: 'Last day' },
  footnote_marks: { label: 'Footnote marks' },
  fte: { label: 'Full-time equivalents' },
  gate: code('Gate'),
  inferred_ref: { label: 'Number by its place' },
  kind: code('Kind'),
  line_type: code('Kind of line'),
  note: { label: 'Note on the source' },
  number: { label: 'Number' },
  outcome: code('Outcome'),
  period_label: { label: 'Period' },
  position: { label: 'Place in the list' },
  previous_fte: { label: 'Full-time equivalents of the year before' },
  printed: { label: 'As printed' },
  printed_under: { label: 'Printed under' },
  ref: { label: 'Number as printed' },
  role: code('Role'),
  scan_damaged: { label: 'Restored from a damaged scan' },
  source_section: { label: 'Section of the source' },
  starts_on: { label: 'First day' },
  state: { label: 'State', says: (value) => editionStates[value as keyof typeof editionStates]?.label ?? asWords(value) },
  state_note: { label: 'What the state rests on' },
  status: code('Status'),
  term_end: { label: 'Runs to' },
  term_start: { label: 'Runs from' },
  told: { label: 'What they were told' },
  unit: code('Unit'),
  visibility: {
    label: 'Who may see it',
    says: (value) => visibilities[value.toUpperCase() as keyof typeof visibilities] ?? asWords(value),
  },
}

/** What a figure is worked out into from what is printed: told only where the print itself says nothing. */
const workedOut = new Set([
  'bound',
  'period_end',
  'period_kind',
  'period_start',
  'quoted_period',
  'quoted_scheme',
  'row_unit',
  'status',
  'unit',
  'value',
  'value_high',
])

type Change = { readonly field: string; readonly before: string | null; readonly after: string | null }

/** The changes worth telling: of a figure what is printed, unless nothing of that changed. */
export function toldChanges<Some extends Change>(thing: string | null, changes: readonly Some[]): readonly Some[] {
  if (thing !== 'observations' && thing !== 'facts') return changes
  const printed = changes.filter(({ field }) => !workedOut.has(field))
  return printed.length > 0 ? printed : changes
}

/** What people call a column. */
export function fieldLabel(field: string): string {
  return wordings[field]?.label ?? asWords(field)
}

/** A value as people write it: money in pounds, days in words, yes and no; null for nothing. */
export function valueText(field: string, value: string | null): string | null {
  if (value === null || value === '' || value === '[]') return null
  if (value === 'true') return 'Yes'
  if (value === 'false') return 'No'
  const says = wordings[field]?.says
  if (says) return says(value)
  if (isMoment(value)) return momentText(value)
  if (value.startsWith('[')) return listText(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateText(value) : value
}

/** `not_available` as “Not available”. */
function asWords(name: string): string {
  const words = name.replaceAll(/[_-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A list of words in a row; what holds more than words stays as it was kept. */
function listText(json: string): string {
  try {
    const items: unknown = JSON.parse(json)
    return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items.join(', ') : json
  } catch {
    return json
  }
}
