import type { DemonstrationPerson, ViewerRole } from '../../shell/viewer.ts'
import type { Choice } from '../../ui/field.ts'

type Role = Pick<ViewerRole, 'label' | 'partnership'>
type Offered = Omit<DemonstrationPerson, 'roles'> & { roles: readonly Role[] }

/** "Plan author, Dover": a role for the whole county names no place. */
export function roleInWords({ label, partnership }: Role, nameOf: (code: string) => string): string {
  return partnership ? `${label}, ${nameOf(partnership)}` : label
}

/** The example people as choices: the role first, for that is what one comes to see. */
export function exampleChoices(people: readonly Offered[], nameOf: (code: string) => string): Choice[] {
  return people.map(({ code, name, roles, shows }) => ({
    value: code,
    text: roles.map((role) => roleInWords(role, nameOf)).join('; '),
    hint: `${name} ${shows}`,
  }))
}
