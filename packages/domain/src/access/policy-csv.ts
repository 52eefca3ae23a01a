import { csvLine } from '../imports/csv.ts'
import { type EditionState, editionStates } from '../plans/edition-state.ts'
import { type Action, actionNames, actions, actionTable } from './actions.ts'
import { type Role, type ServiceScope, roles, serviceScopes } from './actor.ts'
import { type Exclusion, type Extent, exclusions, policy, type Right, type Rule } from './policy.ts'

/** Whoever has a column in the table, in its order. */
export const policyColumns = [
  'anonymous',
  ...(Object.keys(roles) as Role[]),
  ...serviceScopes.map((scope) => `key_${scope}` as const),
] as const
export type PolicyColumn = (typeof policyColumns)[number]

/** What the table says in one place. */
export type PolicyCell = { readonly extent: Extent; readonly states: readonly EditionState[] }

export type PolicyRow = {
  readonly action: Action
  readonly sentence: string
  readonly data: 'business' | 'system'
  readonly cells: Readonly<Record<PolicyColumn, PolicyCell>>
  readonly unless: readonly Exclusion[]
}

/** The table as people read it: what everybody may is said for each. */
export function policyRows(): readonly PolicyRow[] {
  return actionNames.map((action) => {
    const { data } = actionTable[action]
    const { anonymous, signedIn, roles: ofRoles = {}, keys = {}, unless = [] }: Rule = policy[action]
    const cell = (column: PolicyColumn): PolicyCell => {
      const ofKey = serviceScopes.find((scope): scope is ServiceScope => column === `key_${scope}`)
      if (column === 'anonymous') return shown(anonymous)
      if (ofKey) return shown(keys[ofKey] ?? anonymous)
      return shown(ofRoles[column as Role] ?? signedIn ?? anonymous)
    }
    return {
      action,
      sentence: actions[action],
      data,
      cells: Object.fromEntries(policyColumns.map((column) => [column, cell(column)])) as Record<PolicyColumn, PolicyCell>,
      unless: [...(data === 'business' && anonymous !== 'all' ? (['administrator'] as const) : []), ...unless],
    }
  })
}

function shown(right: Right | undefined): PolicyCell {
  if (right === undefined) return { extent: 'never', states: [] }
  return typeof right === 'string' ? { extent: right, states: [] } : { extent: right.to, states: right.in }
}

/** A cell as one text, such as "own: draft, priorities_agreed". */
export function cellText({ extent, states }: PolicyCell): string {
  return states.length > 0 ? `${extent}: ${states.join(', ')}` : extent
}

/** The whole table as a file: one line for each action, one column for each role. */
export function policyCsv(): string {
  const head = ['action', 'sentence', ...policyColumns, 'unless']
  const lines = policyRows().map(({ action, sentence, cells, unless }) => [
    action,
    sentence,
    ...policyColumns.map((column) => cellText(cells[column])),
    unless.map((exclusion) => exclusions[exclusion]).join(' '),
  ])
  return [head, ...lines].map((line) => csvLine(line)).join('')
}

/** The heading of a column in words. */
export function columnTitle(column: PolicyColumn): string {
  if (column === 'anonymous') return 'Not signed in'
  if (column === 'key_read') return 'Key of another system, to read'
  if (column === 'key_import') return 'Key of another system, to import'
  return roles[column]
}

/** The states of a cell in words. */
export function stateWords({ states }: PolicyCell): readonly string[] {
  return states.map((state) => editionStates[state].label)
}
