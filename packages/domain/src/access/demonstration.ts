import type { Role, RoleGrant } from './actor.ts'

/** Invented people, one per role, whom anyone may be in demonstration mode. None is a person of the source document. */
export type DemonstrationPerson = {
  readonly code: string
  readonly name: string
  readonly grants: readonly RoleGrant[]
  /** What this person can be used to see. */
  readonly shows: string
}

const inDover = (role: Role): readonly RoleGrant[] => [{ role, partnership: 'dover' }]
const inCounty = (role: Role): readonly RoleGrant[] => [{ role, partnership: null }]

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { code: 'demo-author', name: 'Asha Merrow', grants: inDover('plan_author'), shows: 'writes the Dover part of a joint plan' },
  {
    code: 'demo-contributor',
    name: 'Colin Peake',
    grants: inDover('partner_contributor'),
    shows: 'adds for a partner body in Dover',
  },
  { code: 'demo-chair', name: 'Ruth Oxney', grants: inDover('chair'), shows: 'chairs the Dover partnership board' },
  {
    code: 'demo-director',
    name: 'David Lympne',
    grants: inCounty('director_of_operations'),
    shows: 'looks after all partnerships',
  },
  { code: 'demo-senior-team', name: 'Nora Chilham', grants: inCounty('senior_team'), shows: 'considers plans at both gates' },
  { code: 'demo-county-board', name: 'Peter Wye', grants: inCounty('county_board'), shows: 'approves plans for the county' },
  { code: 'demo-finance', name: 'Meera Stour', grants: inCounty('finance'), shows: 'keeps the money right' },
  { code: 'demo-analyst', name: 'Tom Rother', grants: inCounty('analyst'), shows: 'looks after the figures' },
  { code: 'demo-reader', name: 'Jane Medway', grants: inCounty('reader'), shows: 'reads what is public' },
  {
    code: 'demo-administrator',
    name: 'Owen Beult',
    grants: inCounty('administrator'),
    shows: 'runs the system, holds no business data',
  },
]

export function demonstrationPerson(code: string): DemonstrationPerson | undefined {
  return demonstrationPeople.find((person) => person.code === code)
}
