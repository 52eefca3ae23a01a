import { readFileSync } from 'node:fs'
import { type EditionState, readCsv } from '@weald/domain'

/** Columns of policy.expected.csv. */
export const columns = [
  'anonymous',
  'plan_author',
  'partner_contributor',
  'chair',
  'director_of_operations',
  'senior_team',
  'county_board',
  'finance',
  'analyst',
  'reader',
  'administrator',
  'key_read',
  'key_import',
] as const
export type Column = (typeof columns)[number]

/** States by their letters in the file. */
const letters: Readonly<Record<string, EditionState>> = {
  d: 'draft',
  p: 'priorities_submitted',
  g: 'priorities_agreed',
  s: 'submitted',
  e: 'endorsed',
  a: 'approved',
  x: 'superseded',
}

export type ExpectedCell = { readonly extent: string; readonly states: readonly EditionState[] }
export type ExpectedRow = {
  readonly action: string
  readonly cells: Readonly<Record<Column, ExpectedCell>>
  readonly unless: readonly string[]
}

export const expectedRows: readonly ExpectedRow[] = linesOf('policy.expected.csv').map((line) => ({
  action: line['action']!,
  cells: Object.fromEntries(columns.map((column) => [column, cellOf(line[column]!)])) as Record<Column, ExpectedCell>,
  unless: line['unless']!.split(' ').filter(Boolean),
}))

function cellOf(text: string): ExpectedCell {
  const [, extent = '', states = ''] = /^(-|[a-z]+)(?:\[([a-z]+)\])?$/.exec(text) ?? []
  if (extent === '') throw new Error(`policy.expected.csv has a cell that nobody can read: ${text}`)
  return { extent: extent === '-' ? 'never' : extent, states: [...states].map((letter) => letters[letter]!) }
}

/** What an edition is to the people of the matrix, all of whom are Dover's where they are a partnership's. */
export type ExpectedSubject = {
  readonly ownership: 'own' | 'same cluster' | 'other'
  readonly state: EditionState
  readonly visibility: string
}

/** Whether the file lets a column do something, to an edition or at all. Written against the file, not against the policy's code. */
export function expected(column: Column, asked: string, subject?: ExpectedSubject): boolean {
  return asked.split(' or ').some((action) => isExpected(column, action, subject))
}

function isExpected(column: Column, action: string, subject?: ExpectedSubject): boolean {
  const row = expectedRows.find((candidate) => candidate.action === action)
  if (!row) throw new Error(`policy.expected.csv has no row for ${action}`)
  return [row.cells.anonymous, row.cells[column]].some(({ extent, states }) => {
    if (!subject) return extent !== 'never'
    if (states.length > 0 && !states.includes(subject.state)) return false
    switch (extent) {
      case 'all':
        return true
      case 'public':
      case 'key': // The keys of the matrix name no partnership.
        return subject.visibility === 'public'
      case 'own':
      case 'cluster':
        return subject.ownership !== 'other'
      default:
        return false
    }
  })
}

/** `Type.field` or `METHOD /route` → the action it asks; `parent` where it follows. */
export const expectedMembers: ReadonlyMap<string, string> = new Map(
  linesOf('members.expected.csv').flatMap((line) =>
    line['of'] === 'route'
      ? [[line['members']!, line['asks']!] as const]
      : line['members']!.split(' ').map((member) => [`${line['of']}.${member}`, line['asks']!] as const),
  ),
)

function linesOf(file: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...lines] = readCsv(readFileSync(new URL(file, import.meta.url), 'utf8')).records
  return lines.map(({ cells }) => Object.fromEntries(head!.cells.map((name, index) => [name, cells[index] ?? ''])))
}
