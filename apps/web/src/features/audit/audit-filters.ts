import { kindsOfRow } from '@weald/domain'
import type { LocationQuery } from 'vue-router'
import type { AuditFilter, AuditMatter } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'

/** What the reader may choose in the panel, and what only links choose: one request, one thing. */
export const panelNames = ['matter', 'thing', 'action', 'actor', 'partnership', 'plan', 'from', 'to'] as const
export const linkNames = ['request', 'subject'] as const
const filterNames = [...panelNames, ...linkNames] as const
export type FilterName = (typeof filterNames)[number]

/** What the reader chose, as it stands in the address. Empty is no limit. */
export type AuditChoices = Record<FilterName, string>
export const noChoices: AuditChoices = {
  matter: '',
  partnership: '',
  plan: '',
  action: '',
  actor: '',
  from: '',
  to: '',
  request: '',
  thing: '',
  subject: '',
}

export const filterGroups: Record<FilterName, string> = {
  matter: 'About',
  partnership: 'Partnership',
  plan: 'Plan',
  action: 'What was done',
  actor: 'Who did it',
  from: 'From this day',
  to: 'To this day',
  request: 'Part of',
  thing: 'What kind',
  subject: 'Only about',
}

const matters = { plans: 'PLANS', budgets: 'BUDGETS', figures: 'FIGURES', system: 'SYSTEM' } as const satisfies Record<
  string,
  AuditMatter
>

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const filterChoices = {
  matter: [
    { value: '', text: 'Anything' },
    { value: 'plans', text: 'Plans and what the county keeps' },
    { value: 'budgets', text: 'Budgets and staffing' },
    { value: 'figures', text: 'Indicators and figures' },
    { value: 'system', text: 'Sign-in, roles, keys and refusals' },
  ],
  thing: [{ value: '', text: 'Any kind' }, ...kindsOfRow.map(({ table, several }) => ({ value: table, text: capital(several) }))],
  action: [
    { value: '', text: 'Anything' },
    { value: 'insert', text: 'Created' },
    { value: 'update', text: 'Changed' },
    { value: 'delete', text: 'Removed' },
    { value: 'import.applied', text: 'Import applied' },
    { value: 'session.started', text: 'Signed in' },
    { value: 'session.refused', text: 'Sign-in refused' },
    { value: 'token.created', text: 'Key made' },
    { value: 'token.revoked', text: 'Key revoked' },
    { value: 'refusal', text: 'Refused' },
  ],
} satisfies Record<string, Choice[]>

const isDay = (given: string) => /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))
const known: Readonly<Partial<Record<FilterName, (given: string) => boolean>>> = {
  matter: (given) => given in matters,
  from: isDay,
  to: isDay,
}

/** A value that no filter knows is left out, so that an old link still shows something. */
export function choicesFrom(query: LocationQuery): AuditChoices {
  const value = (name: FilterName) => {
    const given = [query[name]].flat()[0] ?? ''
    return (known[name]?.(given) ?? given.length <= 200) ? given : ''
  }
  return Object.fromEntries(filterNames.map((name) => [name, value(name)])) as AuditChoices
}

export function addressOf(choices: AuditChoices): Record<string, string> {
  return Object.fromEntries(filterNames.filter((name) => choices[name]).map((name) => [name, choices[name]]))
}

export function auditFilter({ matter, ...choices }: AuditChoices): AuditFilter {
  return { ...addressOf({ ...choices, matter: '' }), matter: matters[matter as keyof typeof matters] } as AuditFilter
}

/** Where the same entries lie as a file. */
export function fileAddress(choices: AuditChoices): string {
  const asked = new URLSearchParams(addressOf(choices)).toString()
  return `/api/v1/audit.csv${asked && `?${asked}`}`
}

/** Whether the page shows each change, field by field, rather than one line for all that a request did. */
export const showsEach = (choices: AuditChoices) => linkNames.some((name) => choices[name] !== '')

/** A span of days that ends before it begins: why nothing can match it. */
export function daysFault({ from, to }: AuditChoices): string | undefined {
  return from !== '' && to !== '' && to < from ? 'The last day must not be before the first' : undefined
}

/** Whether somebody with these rights reads any of the trail. */
export const readsTrail = (may: readonly string[]) => may.some((right) => right.startsWith('audit:read'))
