import type { Role, RoleGrant } from '@weald/domain'

/**
 * How plans are agreed, told a second time and by hand from the words of the county, so that the proof does not ask the code whether the
 * code is right: from, command, to, and who may. `decides` marks what nobody does on their own work.
 */
const told = `
  two_gates  draft                 submit_priorities  priorities_submitted  plan_author
  two_gates  priorities_submitted  withdraw           draft                 plan_author
  two_gates  priorities_submitted  return             draft                 senior_team,director_of_operations  decides
  two_gates  priorities_submitted  agree_priorities   priorities_agreed     senior_team                         decides
  two_gates  priorities_agreed     submit             submitted             plan_author
  two_gates  submitted             withdraw           priorities_agreed     plan_author
  two_gates  submitted             return             priorities_agreed     senior_team,director_of_operations  decides
  two_gates  submitted             endorse            endorsed              senior_team                         decides
  two_gates  endorsed              return             priorities_agreed     county_board                        decides
  two_gates  endorsed              approve            approved              county_board                        decides
  one_gate   draft                 submit             submitted             plan_author
  one_gate   submitted             withdraw           draft                 plan_author
  one_gate   submitted             return             draft                 senior_team,director_of_operations  decides
  one_gate   submitted             endorse            endorsed              senior_team                         decides
  one_gate   endorsed              return             draft                 county_board                        decides
  one_gate   endorsed              approve            approved              county_board                        decides`

type Told = { path: string; from: string; command: string; to: string; who: readonly string[]; decides: boolean }
export const toldSteps: readonly Told[] = told
  .trim()
  .split('\n')
  .map((line) => {
    const [path = '', from = '', command = '', to = '', who = '', decides] = line.trim().split(/\s+/)
    return { path, from, command, to, who: who.split(','), decides: decides === 'decides' }
  })

export const paths = { local_plan: 'two_gates', annual_operating_plan: 'one_gate', annual_action_plan: 'one_gate' } as const
export type ModelKind = keyof typeof paths

const writable = new Set(['draft', 'priorities_agreed'])

/** An edition as the model knows it. */
export interface Model {
  readonly kind: ModelKind
  readonly owners: readonly string[]
  state: string
  readonly editors: Set<string>
  changedSinceSubmission: boolean
  readonly consents: Map<string, 'given' | 'outdated'>
  unanswered: number
}

export type ModelPerson = { readonly code: string; readonly grants: readonly RoleGrant[] }

/** The step that the model knows from where the edition stands; undefined for none. */
export const stepFrom = ({ kind, state }: Model, command: string) =>
  toldSteps.find((step) => step.path === paths[kind] && step.from === state && step.command === command)

const administers = ({ grants }: ModelPerson) => grants.some(({ role }) => role === 'administrator')
/** Whether somebody holds a role for a plan of these owners. */
function holds(person: ModelPerson, role: string, owners: readonly string[]): boolean {
  const inPlace = (where: string | null) => where === null || owners.includes(where)
  return !administers(person) && person.grants.some((grant) => grant.role === role && inPlace(grant.partnership))
}

const isAuthor = (person: ModelPerson, owners: readonly string[]) =>
  (['plan_author', 'partner_contributor'] satisfies Role[]).some((role) => holds(person, role, owners))
const label = ({ code }: ModelPerson) => `person:${code}`

/** Whether a command must be done, by the model. */
export function mayStep(model: Model, person: ModelPerson, command: string): boolean {
  const step = stepFrom(model, command)
  if (!step || !step.who.some((role) => holds(person, role, model.owners))) return false
  if (step.decides && model.editors.has(label(person))) return false
  if (command.startsWith('submit')) {
    const consented = model.owners.length === 1 || model.owners.every((owner) => model.consents.get(owner) === 'given')
    return consented && model.unanswered === 0
  }
  return command === 'withdraw' || command === 'return' || !model.changedSinceSubmission
}

export function mayConsent(model: Model, person: ModelPerson, partnership: string): boolean {
  return (
    model.owners.length > 1 &&
    model.owners.includes(partnership) &&
    writable.has(model.state) &&
    holds(person, 'chair', [partnership]) &&
    !model.editors.has(label(person))
  )
}

export const mayAnswer = (model: Model, person: ModelPerson) => writable.has(model.state) && isAuthor(person, model.owners)

/** Takes down that a step was taken. */
export function stepped(model: Model, command: string, to: string, feedback: number): void {
  model.state = to
  if (command.startsWith('submit')) model.changedSinceSubmission = false
  if (command === 'return') model.unanswered += feedback
}

/** Takes down that somebody wrote in the edition. */
export function edited(model: Model, editor: string): void {
  model.editors.add(editor)
  model.changedSinceSubmission = true
  for (const owner of model.consents.keys()) model.consents.set(owner, 'outdated')
}
