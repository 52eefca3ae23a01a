import { type County, openCounty } from '../../../../test/support/county-rows.ts'
import { editions, planOwners, priorities, sections } from '../../../db/tables/index.ts'

export type Refused = { code: string; message: string; issues: { path: string; code: string }[] } | null

/** What a test sees of an edition that is being agreed. */
export type Agreed = {
  id: string
  version: number
  state: string
  contentHash: string | null
  commands: { command: string; allowed: boolean; refusal: Refused }[]
  steps: { number: number; command: string; from: string; to: string; actor: string; contentHash: string; note: string | null }[]
  decisions: {
    gate: string
    outcome: string
    body: string
    contentHash: string
    people: { name: string; interest: string | null }[]
  }[]
  consents: { partnership: string; standing: string }[]
  feedback: { id: string; text: string; answer: string | null; version: number; about: { thing: string } | null }[]
  conditions: { id: string; text: string; dueOn: string | null; dischargedBy: string | null; version: number }[]
  missing: { code: string }[]
}

const refusal = 'refusal { code message issues { path code } }'
const edition = `id version state contentHash
  commands { command allowed ${refusal} }
  steps { number command from to actor contentHash note }
  decisions { gate outcome body contentHash people { name interest } }
  consents { partnership standing }
  feedback { id text answer version about { thing } }
  conditions { id text dueOn dischargedBy version }
  missing { code }`

/** The input type of each mutation. */
const inputs = {
  submitPriorities: 'EditionStepInput',
  submitEdition: 'EditionStepInput',
  withdrawEdition: 'EditionStepInput',
  supersedeEdition: 'EditionStepInput',
  agreePriorities: 'DecideEditionInput',
  endorseEdition: 'DecideEditionInput',
  approveEdition: 'ApproveEditionInput',
  returnEdition: 'ReturnEditionInput',
  consentToEdition: 'ConsentInput',
  withdrawConsent: 'ConsentInput',
  answerFeedback: 'AnswerFeedbackInput',
  dischargeCondition: 'DischargeConditionInput',
} as const
export type AgreementMutation = keyof typeof inputs

export const decision = {
  body: 'CFE SMT',
  decidedOn: '2008-08-18',
  minuteReference: 'SMT 08/31',
  people: [{ name: 'A. Chair', part: 'chair' }],
}

/** A county in which plans are agreed. */
export async function agreeingCounty(options: Parameters<typeof openCounty>[0] = {}) {
  const county = await openCounty(options)
  return {
    county,
    /** A plan in draft with a priority and a section, owned by these partnerships. */
    async plan(code: string, owners: readonly { id: string }[], kind: 'local_plan' | 'annual_operating_plan' = 'local_plan') {
      return writtenPlan(county, code, owners, kind)
    },
    /** Another edition of a plan, in draft, with something in it. */
    async secondEdition(planId: string) {
      const made = await county.add(editions, { planId, number: 2, title: 'Second edition', visibility: 'owners' })
      await fill(county, made.id)
      return made
    },
    /** The edition as somebody sees it. */
    async see(id: string, person: string): Promise<Agreed> {
      const { data } = await county.ask<{ plan: { editions: Agreed[] } | null }>(
        `query ($plan: ID!) { plan(id: $plan) { editions { ${edition} } } }`,
        { plan: id },
        person,
      )
      const [newest] = data.plan?.editions ?? []
      if (!newest) throw new Error(`${person} sees no edition of ${id}`)
      return newest
    },
    /** Sends a command as somebody. */
    async send(mutation: AgreementMutation, input: object, person: string) {
      const { data, errors } = await county.ask<Record<string, { edition: Agreed | null; refusal: Refused }> | null>(
        `mutation ($input: ${inputs[mutation]}!) { done: ${mutation}(input: $input) { edition { ${edition} } ${refusal} } }`,
        { input },
        person,
      )
      return { ...data?.['done'], error: errors?.[0]?.extensions.code ?? null }
    },
    close: county.close,
  }
}
export type AgreeingCounty = Awaited<ReturnType<typeof agreeingCounty>>

async function writtenPlan(
  county: County,
  code: string,
  owners: readonly { id: string }[],
  kind: 'local_plan' | 'annual_operating_plan',
) {
  const { plan, edition: made } = await county.plan({ code, kind, visibility: 'owners' })
  for (const [index, owner] of owners.entries())
    await county.add(planOwners, { planId: plan.id, partnershipId: owner.id, position: index + 1 })
  return { plan, edition: made, ...(await fill(county, made.id)) }
}

async function fill(county: County, editionId: string) {
  const priority = await county.add(priorities, {
    editionId,
    position: 1,
    kind: 'priority',
    title: 'Fewer children hurt',
    scanDamaged: false,
  })
  const section = await county.add(sections, {
    editionId,
    position: 1,
    code: 'about',
    heading: 'About',
    level: 1,
    body: 'Why we plan.',
  })
  return { priority, section }
}
