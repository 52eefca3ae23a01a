import { describe, expect, it } from 'vitest'
import { decisionsFor, type QueuedEdition, type QueuedPlan, statesFor, waitingIn } from './approval-queue.ts'

const refused = (code: string) => ({ code, message: `Because ${code}.` })
const submitted = (takenAt: string) => ({ id: takenAt, command: 'SUBMIT' as const, takenAt, contentHash: 'a'.repeat(64) })

function plan(
  code: string,
  { refusal = null, steps = [] }: { refusal?: string | null; steps?: QueuedEdition['steps'] } = {},
): QueuedPlan {
  const command = (name: 'ENDORSE' | 'RETURN' | 'SUBMIT') => ({
    command: name,
    label: name,
    allowed: name !== 'SUBMIT' && refusal === null,
    refusal: name === 'SUBMIT' ? refused('NOT_NOW') : refusal ? refused(refusal) : null,
  })
  return {
    code,
    title: code,
    owners: [],
    countyOwned: false,
    currentEdition: {
      id: code,
      number: 1,
      version: 1,
      state: 'SUBMITTED',
      commands: [command('SUBMIT'), command('ENDORSE'), command('RETURN')],
      steps,
    },
  }
}
const codes = (plans: QueuedPlan[]) => waitingIn(plans).map((each) => each.plan.code)

describe('the approval queue', () => {
  it('begins with what has waited longest; what bears no date comes last', () => {
    const newer = plan('newer', { steps: [submitted('2008-07-02T10:00:00Z')] })
    const older = plan('older', { steps: [submitted('2008-06-02T10:00:00Z')] })
    expect(codes([plan('imported'), newer, older])).toEqual(['older', 'newer', 'imported'])
  })

  it('leaves out what is for others to decide', () => {
    expect(codes([plan('theirs', { refusal: 'NOT_YOURS' })])).toEqual([])
  })

  it('shows what a member may not decide since they edited it, with the reason', () => {
    const [own] = waitingIn([plan('own', { refusal: 'OWN_WORK', steps: [submitted('2008-07-02T10:00:00Z')] })])
    expect(own).toMatchObject({ open: [], why: 'Because OWN_WORK.' })
  })

  it('offers to return what was imported at a gate, and nothing that needs a submission on record', () => {
    expect(waitingIn([plan('imported')])[0]?.open.map(({ command }) => command)).toEqual(['RETURN'])
  })

  it('offers the decisions that are open for some of what was chosen, with for how many', () => {
    const chosen = waitingIn([plan('a', { steps: [submitted('2008-07-02T10:00:00Z')] }), plan('imported')])
    expect(decisionsFor(chosen).map(({ command, count }) => [command, count])).toEqual([
      ['ENDORSE', 1],
      ['RETURN', 2],
    ])
  })

  it('is of the gates at which somebody’s body decides', () => {
    expect(statesFor(['plan:endorse', 'plan:return'])).toEqual({ senior: true, board: false })
    expect(statesFor(['plan:approve', 'plan:return'])).toEqual({ senior: false, board: true })
    expect(statesFor(['plan:return'])).toEqual({ senior: true, board: false })
  })
})
