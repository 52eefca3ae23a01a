import { describe, expect, it } from 'vitest'
import { demonstrationPerson } from '../access/demonstration.ts'
import type { Actor, Role } from '../access/actor.ts'
import { commandNames } from '../agreement/workflow.ts'
import { reviewCommandNames } from '../reviews/workflow.ts'
import {
  askOf,
  chainOf,
  isTold,
  noticeKind,
  noticeKindNames,
  noticeKinds,
  type Notice,
  noticePath,
  noticeSentence,
} from './index.ts'

const person = (code: string): Actor => ({ kind: 'person', ...demonstrationPerson(code)! })
const holding = (role: Role, partnership: string | null): Actor => ({
  kind: 'person',
  code: 'somebody',
  name: 'Somebody',
  grants: [{ role, partnership }],
})
const notice = (values: Partial<Notice>): Notice => ({ kind: 'submit', actor: 'person:else', person: null, rung: 0, ...values })
const draft = { owners: ['dover', 'deal-sandwich'], state: 'submitted' } as const

describe('Somebody is told', () => {
  it('what their role is told, of the plans of their partnership or of the whole county', () => {
    expect(isTold(holding('chair', 'dover'), notice({}), draft)).toBe(true)
    expect(isTold(holding('chair', 'thanet'), notice({}), draft)).toBe(false)
    expect(isTold(holding('senior_team', null), notice({}), draft)).toBe(true)
    expect(isTold(holding('analyst', null), notice({}), draft)).toBe(false)
  })

  it('nothing of their own doing', () => {
    expect(isTold(person('demo-author'), notice({ actor: 'person:demo-author' }), draft)).toBe(false)
    expect(isTold(person('demo-author'), notice({}), draft)).toBe(true)
  })

  it('nothing of what they may not read, also where it names them', () => {
    const mentioned = notice({ kind: 'mentioned', person: 'person:demo-county-board' })
    expect(isTold(person('demo-county-board'), mentioned, draft)).toBe(true)
    expect(isTold(person('demo-county-board'), mentioned, { ...draft, state: 'draft' })).toBe(false)
  })

  it('nothing that names somebody else', () => {
    expect(isTold(person('demo-chair'), notice({ kind: 'mentioned', person: 'person:demo-author' }), draft)).toBe(false)
  })

  it('nothing of what they may not read, whatever else the caller knows of the edition', () => {
    const known = { ...draft, state: 'draft', person: 'somebody', visibility: 'public' } as const
    expect(isTold(person('demo-county-board'), notice({ kind: 'endorse' }), known)).toBe(false)
  })

  it('by the chain alone what only the chain tells', () => {
    const director = person('demo-director')
    expect(isTold(director, notice({ kind: 'return' }), draft)).toBe(false)
    expect(isTold(director, notice({ kind: 'return', rung: 1 }), draft)).toBe(false)
    expect(isTold(director, notice({ kind: 'return', rung: 2 }), draft)).toBe(true)
    expect(isTold(person('demo-chair'), notice({ kind: 'return', rung: 1 }), draft)).toBe(true)
  })
})

it('those who can do something about it are asked, and the others only told', () => {
  expect(askOf(person('demo-senior-team'), notice({}), ['dover'])).toBe('Endorse the plan or return it')
  expect(askOf(person('demo-chair'), notice({}), ['dover'])).toBeNull()
  expect(askOf(person('demo-director'), notice({ rung: 1 }), ['dover'])).toBe('See that it is done')
})

it('feedback goes up after 10 and 15 working days, a submission after 20', () => {
  expect(chainOf('return', '2008-09-01')).toEqual([
    { rung: 1, on: '2008-09-15' },
    { rung: 2, on: '2008-09-22' },
  ])
  expect(chainOf('submit', '2008-09-01')).toEqual([{ rung: 1, on: '2008-09-29' }])
  expect(chainOf('approve', '2008-09-01')).toEqual([])
})

it('every step of the workflow is told of', () => {
  expect(commandNames.filter((command) => !(command in noticeKinds))).toEqual([])
  expect(reviewCommandNames.filter((command) => !(`review_${command}` in noticeKinds))).toEqual([])
})

it.each(noticeKindNames)('a notification of “%s” says who did it and leads somewhere', (kind) => {
  expect(noticeSentence({ kind, rung: 0 }, 'Nora Chilham', 'Dover')).toMatch(/^Nora Chilham \S/)
  expect(noticePath(kind, 'dover-2008', 't')).toMatch(
    noticeKind(kind).place === 'review' ? '/reviews/dover-2008' : /^\/plans\/dover-2008(\/comments#thread-t)?$|^\/interventions$/,
  )
})
