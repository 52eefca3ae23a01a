import { type InterventionCommand, interventionCommands, nextInterventionState } from '@weald/domain'
import { parse } from 'graphql'
import { atOnce } from '../support/at-once.ts'
import { expected } from './expected-policy.ts'
import { suspendedPlan } from './intervention-rows.ts'
import { reachedFields } from './reached-fields.ts'
import type { Scene } from './scene.ts'

const query = `{
  intervention(number: 2) { commands { command label allowed refusal { code message issues { path code message } } } }
  plan(id: "${suspendedPlan}") { currentEdition { suspendedPowers { partnership power since intervention sentence } } }
}`

/** What a screen may offer beside an intervention, and who is told that an owner of a plan is without a power. */
export async function tryInterventionOffers({ ask, callers, cells, executed, schema }: Scene): Promise<void> {
  const parsed = parse(query)
  await atOnce(callers(), async (caller) => {
    const { data } = await ask(caller, query)
    reachedFields(schema, parsed, data, executed)
    const { intervention, plan } = (data ?? {}) as {
      intervention?: { commands: { command: Uppercase<InterventionCommand>; allowed: boolean }[] } | null
      plan?: { currentEdition: { suspendedPowers: unknown[] | null } } | null
    }
    for (const { command: told, allowed } of intervention?.commands ?? []) {
      const command = told.toLowerCase() as InterventionCommand
      cells.cell(`to ${command} an intervention offered to ${caller.column}`, {
        allowed,
        expected:
          expected(caller.column, interventionCommands[command].action) && nextInterventionState('reviewed', command) !== null,
      })
    }
    cells.cell(`the suspended powers of another’s plan told to ${caller.column}`, {
      allowed: (plan?.currentEdition.suspendedPowers ?? []).length > 0,
      expected: expected(caller.column, 'agreement:read', { ownership: 'other', state: 'draft', visibility: 'public' }),
    })
  })
}
