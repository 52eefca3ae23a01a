import { describe, expect, it } from 'vitest'
import { aPerson } from '../testing/builders.ts'
import { type Actor, anonymous, roles } from './actor.ts'
import { demonstrationPeople } from './demonstration.ts'
import { actions, may, policy, scopeFor } from './policy.ts'

const edition = (visibility: 'owners' | 'county' | 'public', owners = ['dover']) => ({ visibility, owners })
const service = (...scopes: ('read' | 'import')[]): Actor => ({ kind: 'service', id: 'x', name: 'A script', scopes })

describe('what the policy table grants', () => {
  it('lets anybody read a public edition and nothing else', () => {
    expect(may(anonymous, 'plan:read', edition('public'))).toBe(true)
    expect(may(anonymous, 'plan:read', edition('county'))).toBe(false)
    expect(may(anonymous, 'plan:read', edition('owners'))).toBe(false)
  })

  it('lets an author read the drafts of the own partnership and of no other', () => {
    expect(may(aPerson('plan_author'), 'plan:read', edition('owners', ['dover', 'deal-sandwich']))).toBe(true)
    expect(may(aPerson('plan_author'), 'plan:read', edition('owners', ['ashford']))).toBe(false)
  })

  it('lets the senior team read every edition', () => {
    expect(may(aPerson('senior_team', null), 'plan:read', edition('owners'))).toBe(true)
  })

  it('keeps business data from the administrator', () => {
    expect(may(aPerson('administrator', null), 'plan:read', edition('owners'))).toBe(false)
  })

  it('lets only a token with the scope import bring data in', () => {
    expect(may(service('import'), 'import:apply')).toBe(true)
    expect(may(service('read'), 'import:apply')).toBe(false)
    expect(may(anonymous, 'import:apply')).toBe(false)
    expect(Object.keys(roles).filter((role) => may(aPerson(role as keyof typeof roles, null), 'import:apply'))).toEqual([])
  })

  it('gives somebody with two roles the wider of both', () => {
    const both: Actor = {
      kind: 'person',
      code: 'x',
      name: 'X',
      grants: [
        { role: 'reader', partnership: null },
        { role: 'chair', partnership: 'ashford' },
        { role: 'plan_author', partnership: 'dover' },
      ],
    }
    expect(scopeFor(both, 'plan:read')).toEqual({ reach: 'own', partnerships: ['ashford', 'dover'] })
  })

  it('has a rule for every action', () => {
    expect(Object.keys(policy).sort()).toEqual(Object.keys(actions).sort())
  })
})

describe('the example people', () => {
  it('are one per role', () => {
    const shown = demonstrationPeople.flatMap(({ grants }) => grants.map(({ role }) => role))
    expect(shown.sort()).toEqual(Object.keys(roles).sort())
  })
})
