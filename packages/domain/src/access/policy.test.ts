import { describe, expect, it } from 'vitest'
import { aPerson } from '../testing/builders.ts'
import { type Action, actionNames, actionTable } from './actions.ts'
import { type Actor, anonymous, type Role, roles } from './actor.ts'
import { may, scopeFor, waysTo } from './decide.ts'
import { demonstrationPeople } from './demonstration.ts'
import { policy, type Rule } from './policy.ts'

const edition = (visibility: 'owners' | 'county' | 'public', owners = ['dover']) =>
  ({ visibility, owners, state: 'draft' }) as const
const service = (scopes: ('read' | 'import')[], partnerships?: string[]): Actor => ({
  kind: 'service',
  id: 'x',
  name: 'A script',
  scopes,
  partnerships,
})
const person = (...grants: (Actor & { kind: 'person' })['grants']): Actor => ({
  kind: 'person',
  code: 'somebody',
  name: 'Somebody',
  grants,
})

describe('what the policy table grants', () => {
  it('lets anybody read a public edition and nothing else', () => {
    expect(may(anonymous, 'plan:read', edition('public'))).toBe(true)
    expect(may(anonymous, 'plan:read', edition('county'))).toBe(false)
    expect(may(anonymous, 'plan:read', edition('owners'))).toBe(false)
  })

  it('lets an author read the drafts of the own partnership, joint ones too, and of no other', () => {
    expect(may(aPerson('plan_author'), 'plan:read', edition('owners', ['dover', 'deal-sandwich']))).toBe(true)
    expect(may(aPerson('plan_author'), 'plan:read', edition('owners', ['ashford']))).toBe(false)
  })

  it('lets nobody write into the plan of another partnership because everybody may read it', () => {
    expect(may(aPerson('plan_author'), 'plan:edit', edition('public', ['ashford']))).toBe(false)
    expect(may(aPerson('chair'), 'comment:add', edition('public', ['ashford']))).toBe(false)
  })

  it('lets the senior team read every edition, and the county board what was put before it', () => {
    expect(may(aPerson('senior_team', null), 'plan:read', edition('owners'))).toBe(true)
    const board = aPerson('county_board', null)
    expect(may(board, 'plan:read', { ...edition('owners'), state: 'endorsed' })).toBe(true)
    expect(may(board, 'plan:read', edition('owners'))).toBe(false)
    expect(may(board, 'plan:read', edition('public'))).toBe(true)
    expect(may(board, 'plan:read', { visibility: 'owners', owners: ['dover'] })).toBe(false)
  })

  it('lets only a key with the scope import bring data in', () => {
    expect(may(service(['import']), 'import:apply')).toBe(true)
    expect(may(service(['read']), 'import:apply')).toBe(false)
    expect(may(anonymous, 'import:apply')).toBe(false)
    expect(Object.keys(roles).filter((role) => may(aPerson(role as Role, null), 'import:apply'))).toEqual([])
  })

  it('keeps a key to the partnerships that it names, and one that names none to what is public', () => {
    expect(scopeFor(service(['read'], ['dover']), 'plan:read')).toEqual({ reach: 'own', partnerships: ['dover'] })
    expect(scopeFor(service(['read']), 'plan:read')).toEqual({ reach: 'public', partnerships: [] })
    expect(scopeFor(service(['import'], ['dover']), 'import:apply')).toEqual({ reach: 'own', partnerships: ['dover'] })
  })

  it('keeps a role within the partnership that it is granted for, however wide it is for the county', () => {
    expect(scopeFor(aPerson('finance', 'dover'), 'budget:read')).toEqual({ reach: 'own', partnerships: ['dover'] })
    expect(may(aPerson('administrator', 'dover'), 'role:manage')).toBe(false)
  })

  it('lets an action that reads something out of a plan reach no further than reading the plan', () => {
    const shared: Action[] = ['edition:read', 'risk:read', 'finding:read', 'search:use', 'indicator:read']
    for (const action of shared) expect(policy[action], action).toEqual(policy['plan:read'])
    const people = Object.entries(policy['plan:read'].roles)
    expect(people).toEqual(expect.arrayContaining(Object.entries(policy['budget:read'].roles)))
  })

  it('has a rule for every action, and sentences that differ', () => {
    expect(Object.keys(policy).sort()).toEqual([...actionNames].sort())
    expect(new Set(actionNames.map((name) => actionTable[name].sentence)).size).toBe(actionNames.length)
  })
})

describe('a grant', () => {
  const chair = person({ role: 'chair', partnership: 'dover', from: '2008-09-01', to: '2009-08-31' })
  it.each([
    ['2008-08-31', false],
    ['2008-09-01', true],
    ['2009-08-31', true],
    ['2009-09-01', false],
  ])('counts from its first day to its last, so on %s: %s', (day, counts) => {
    expect(may(chair, 'plan:read', edition('owners'), day)).toBe(counts)
    expect(scopeFor(chair, 'plan:read', day).reach).toBe(counts ? 'own' : 'public')
  })
})

describe('what wins over every role', () => {
  const board = { code: 'somebody', label: 'person:somebody', actor: aPerson('county_board', null) }
  const endorsed = { visibility: 'owners', owners: ['dover'], state: 'endorsed' } as const

  it('nobody approves what they edited, nor where nobody can tell who edited it', () => {
    const written = (...editors: string[]) => ({ ...endorsed, editors, suspended: [] })
    expect(may(board.actor, 'plan:approve', written('person:other'))).toBe(true)
    expect(may(board.actor, 'plan:approve', written('person:other', board.label))).toBe(false)
    expect(may(board.actor, 'plan:approve', { ...endorsed, suspended: [] })).toBe(false)
  })

  it('nobody does what one owner of a plan is without the power to do, nor where nobody can tell; reading stays open', () => {
    const author = aPerson('plan_author')
    const joint = { visibility: 'owners', owners: ['dover', 'deal-sandwich'], state: 'draft' } as const
    const without = (power: 'submit' | 'approve' | 'spend') => ({
      ...joint,
      suspended: [{ partnership: 'deal-sandwich', name: 'Deal and Sandwich', power, since: '2008-09-01', intervention: 3 }],
    })
    expect(may(author, 'plan:submit', { ...joint, suspended: [] })).toBe(true)
    expect(may(author, 'plan:submit', joint)).toBe(false)
    expect(may(author, 'plan:submit', without('submit'))).toBe(false)
    expect(may(author, 'plan:submit', without('spend'))).toBe(true)
    expect(may(author, 'budget:edit', without('spend'))).toBe(false)
    expect(may(author, 'budget:edit', without('submit'))).toBe(true)
    for (const power of ['submit', 'approve', 'spend'] as const)
      for (const action of ['plan:read', 'budget:read', 'agreement:read', 'plan:edit', 'comment:add'] as const)
        expect(may(author, action, without(power)), `${action} without ${power}`).toBe(true)
  })

  it('nobody decides on an intervention in a partnership of their own, nor on their own proposal', () => {
    const director = { role: 'director_of_operations', partnership: null } as const
    const about = { visibility: 'owners', owners: ['dover'], editors: ['person:other'] } as const
    expect(may(person(director), 'intervention:decide', about)).toBe(true)
    expect(may(person(director, { role: 'chair', partnership: 'dover' }), 'intervention:decide', about)).toBe(false)
    expect(may(person(director, { role: 'chair', partnership: 'ashford' }), 'intervention:decide', about)).toBe(true)
    expect(may(person(director), 'intervention:decide', { ...about, editors: ['person:somebody'] })).toBe(false)
  })

  it('nobody grants to themselves', () => {
    const administrator = aPerson('administrator', null)
    expect(may(administrator, 'role:manage', { person: 'other' })).toBe(true)
    expect(may(administrator, 'role:manage', { person: 'somebody' })).toBe(false)
    expect(may(administrator, 'role:manage', edition('public'))).toBe(false)
  })

  it('an administrator holds no business data, whatever else the person is', () => {
    const both = person({ role: 'administrator', partnership: null }, { role: 'senior_team', partnership: null })
    expect(may(both, 'plan:read', edition('owners'))).toBe(false)
    expect(may(both, 'plan:read', edition('public'))).toBe(true)
    expect(may(both, 'role:manage', { person: 'other' })).toBe(true)
  })
})

describe('somebody with two roles', () => {
  it('has the wider of both, and the partnerships of both', () => {
    const both = person(
      { role: 'reader', partnership: null },
      { role: 'chair', partnership: 'ashford' },
      { role: 'plan_author', partnership: 'dover' },
    )
    expect(scopeFor(both, 'plan:read')).toEqual({ reach: 'own', partnerships: ['ashford', 'dover'] })
  })

  const everyRole = Object.keys(roles) as Role[]
  const pairs = everyRole.flatMap((first, index) => everyRole.slice(index + 1).map((second) => [first, second] as const))
  const states = [
    'draft',
    'priorities_submitted',
    'priorities_agreed',
    'submitted',
    'endorsed',
    'approved',
    'superseded',
  ] as const
  const subjects = states.flatMap((state) =>
    (['owners', 'county', 'public'] as const).flatMap((visibility) =>
      [['dover'], ['dover', 'ashford'], ['thanet'], []].flatMap((owners) =>
        [[], ['person:somebody']].map((editors) => ({ state, visibility, owners, editors, suspended: [] })),
      ),
    ),
  )

  it.each(pairs)('%s and %s: may do what either may, less what is excluded', (first, second) => {
    const grants = [first, second].map((role) => ({
      role,
      partnership: ['plan_author', 'partner_contributor', 'chair'].includes(role) ? 'dover' : null,
    }))
    const [one, other, both] = [person(grants[0]!), person(grants[1]!), person(...grants)]
    const administrates = first === 'administrator' || second === 'administrator'
    for (const action of actionNames) {
      const { unless = [] }: Rule = policy[action]
      for (const subject of subjects) {
        const concerned = grants.some(({ partnership }) => partnership && subject.owners.includes(partnership))
        const excluded =
          unless.includes('self') ||
          (unless.includes('editor') && subject.editors.length > 0) ||
          (unless.includes('concerned') && concerned)
        const kept =
          administrates && actionTable[action].data === 'business'
            ? may(anonymous, action, subject)
            : may(one, action, subject) || may(other, action, subject)
        expect(may(both, action, subject), `${action} ${JSON.stringify(subject)}`).toBe(kept && !excluded)
      }
      const person = { person: 'other' }
      const kept =
        administrates && actionTable[action].data === 'business'
          ? may(anonymous, action, person)
          : may(one, action, person) || may(other, action, person)
      expect(may(both, action, person), action).toBe(kept)
    }
  })

  it('these are all 45 pairs', () => expect(pairs).toHaveLength(45))
})

describe('any number of grants', () => {
  /** Numbers that look random and are the same in every run. */
  function numbers(seed: number) {
    let state = seed
    return (below: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
  }
  const pick = <Item>(from: readonly Item[], next: (below: number) => number) => from[next(from.length)]!

  it('never gives more for fewer, and never loses by one more, except by becoming an administrator or having a part in it', () => {
    const next = numbers(2008)
    const names = (Object.keys(roles) as Role[]).filter((role) => role !== 'administrator')
    const places = ['dover', 'ashford', null]
    for (let run = 0; run < 5_000; run++) {
      const grants = Array.from({ length: next(4) }, () => ({ role: pick(names, next), partnership: pick(places, next) }))
      const action = pick(actionNames, next)
      const more = [...grants, { role: pick(names, next), partnership: pick(places, next) }]
      const subject = {
        ...edition(pick(['owners', 'county', 'public'], next), [pick(['dover', 'ashford', 'thanet'], next)]),
        editors: [],
        suspended: [],
      }
      const { unless = [] }: Rule = policy[action]
      const concerned = unless.includes('concerned') && more.some(({ partnership }) => subject.owners.includes(partnership ?? ''))
      if (!concerned && may(person(...grants), action, subject))
        expect(may(person(...more), action, subject), JSON.stringify({ more, action, subject })).toBe(true)
      expect(waysTo(person(...grants), action).length).toBeLessThanOrEqual(waysTo(person(...more), action).length)
    }
  })
})

describe('the example people', () => {
  it('are one per role', () => {
    const shown = demonstrationPeople.flatMap(({ grants }) => grants.map(({ role }) => role))
    expect(shown.sort()).toEqual(Object.keys(roles).sort())
  })
})
