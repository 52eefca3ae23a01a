import type { Page } from 'playwright-core'
import { ask, submit, writtenPlan } from '../agreement-people.ts'

type People = { readonly author: Page; readonly senior: Page; readonly board: Page }
type Submitted = { plan: { currentEdition: { version: number; steps: { command: string; contentHash: string }[] } } }

/** A plan of Dover's that has gone through both gates past the pages, to take the place of another. */
export async function approvedPlan({ author, senior, board }: People, title: string): Promise<void> {
  const plan = await writtenPlan(author, title)
  await submit(author, plan.edition, 'submitPriorities')
  await decide(senior, plan, 'agreePriorities', 'DecideEditionInput')
  await submit(author, plan.edition, 'submitEdition')
  await decide(senior, plan, 'endorseEdition', 'DecideEditionInput')
  await decide(board, plan, 'approveEdition', 'ApproveEditionInput')
}

/** Decides on what was last submitted. */
async function decide(who: Page, { code, edition }: { code: string; edition: string }, mutation: string, input: string) {
  const { plan } = await ask<Submitted>(
    who.request,
    'query ($code: ID!) { plan(id: $code) { currentEdition { version steps { command contentHash } } } }',
    { code },
  )
  const submission = plan.currentEdition.steps.findLast(({ command }) => command.startsWith('SUBMIT'))
  const { done } = await ask<{ done: { refusal: { message: string } | null } }>(
    who.request,
    `mutation ($input: ${input}!) { done: ${mutation}(input: $input) { refusal { message } } }`,
    {
      input: {
        edition,
        expectedVersion: plan.currentEdition.version,
        contentHash: submission?.contentHash,
        decision: { body: 'For the test', decidedOn: '2008-08-18', people: [] },
      },
    },
  )
  if (done.refusal) throw new Error(done.refusal.message)
}
