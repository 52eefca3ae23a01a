import { describe, expect, it } from 'vitest'
import type { Actor, Role } from '../access/actor.ts'
import { decideCommand } from './decide-command.ts'
import type { EditionFacts } from './facts.ts'

const submitted: EditionFacts = {
  kind: 'local_plan',
  state: 'submitted',
  visibility: 'owners',
  owners: ['dover'],
  editors: [],
  suspended: [],
  joint: false,
  consents: [],
  unanswered: 0,
  missing: [],
  submitted: true,
  changedSinceSubmission: false,
  replaced: false,
}
const somebody = (role: Role, partnership: string | null = null): Actor => ({
  kind: 'person',
  code: 'a',
  name: 'A',
  grants: [{ role, partnership }],
})
const why = (...given: Parameters<typeof decideCommand>) => {
  const verdict = decideCommand(...given)
  return 'refusal' in verdict ? verdict.refusal : null
}

describe('A command that is refused', () => {
  it('names those whose it is to whoever never may, wherever the edition stands', () => {
    const message = 'This is for others to do: Senior team (CFE SMT).'
    for (const state of ['draft', 'submitted', 'approved'] as const)
      expect(why(somebody('analyst'), 'endorse', { ...submitted, state })).toMatchObject({ code: 'NOT_YOURS', message })
  })

  it('names those who may where the edition stands, and not those who may elsewhere', () => {
    const endorsed = { ...submitted, state: 'endorsed' } as const
    expect(why(somebody('senior_team'), 'return', submitted)).toBeNull()
    expect(why(somebody('senior_team'), 'return', endorsed)).toMatchObject({
      code: 'NOT_YOURS',
      message: 'This is for others to do: County board (Kent Children’s Trust).',
    })
  })

  it('names the states in which it could be done to whoever may then', () => {
    expect(why(somebody('plan_author', 'dover'), 'submit', submitted)).toMatchObject({ code: 'NOT_NOW' })
  })
})
