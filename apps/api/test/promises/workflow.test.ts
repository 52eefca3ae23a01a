import { commands, planKinds, workflows } from '@weald/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/client.ts'
import { planKindWorkflows, workflowTransitions } from '../../src/db/tables/index.ts'
import { workflowIsKept } from '../prove/workflow-is-kept.ts'
import { toldSteps } from '../prove/workflow-model.ts'
import { freshDatabase } from '../support/database.ts'

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const ordered = (steps: readonly object[]) => steps.map((step) => JSON.stringify(step)).toSorted()

describe('The way in which plans are agreed', () => {
  const ours = Object.entries(workflows).flatMap(([workflow, steps]) => steps.map((step) => ({ workflow, ...step })))

  it('is the same table in the database as in the domain', async () => {
    const held = await database.transaction(null, (tx) => tx.select().from(workflowTransitions), { readOnly: true })
    expect(ordered(held)).toEqual(
      ordered(
        ours.map(({ workflow, from, command, to }) => ({
          workflow,
          fromState: from,
          command,
          toState: to,
          decides: commands[command].outcome !== null,
        })),
      ),
    )
    const kinds = await database.transaction(null, (tx) => tx.select().from(planKindWorkflows), { readOnly: true })
    expect(Object.fromEntries(kinds.map(({ kind, workflow }) => [kind, workflow]))).toEqual(
      Object.fromEntries(Object.entries(planKinds).map(([kind, { workflow }]) => [kind, workflow])),
    )
  })

  it('is what was told by hand, and leaving force besides', () => {
    const told = toldSteps.map(({ path, from, command, to }) => ({ workflow: path, from, command, to }))
    expect(ordered(ours.filter(({ command }) => command !== 'supersede'))).toEqual(ordered(told))
  })

  it('is kept through random sequences of commands by people of every role, also past the service layer', async () => {
    const proof = await workflowIsKept(database, { sequences: 60, seed: 2008 })
    expect(proof).toMatchObject({ illegal: 0, selfApprovals: 0, otherContent: 0, disagreements: [] })
    // Or it would prove nothing.
    expect(Math.min(proof.allowed, proof.refused, proof.forced, proof.forcedTaken)).toBeGreaterThan(0)
  }, 60_000)
})
