import type { Choice } from '../../ui/field.ts'

type Role = { label: string; partnership?: string | null }
/** Someone whom the server lets anybody be in demonstration mode, with what can be seen through their eyes. */
type Offered = { code: string; name: string; label?: string; roles?: readonly Role[]; shows?: string }

/** "Plan author, Dover": a role for the whole county names no place. */
export function roleInWords({ label, partnership }: Role, nameOf: (code: string) => string): string {
  return partnership ? `${label}, ${nameOf(partnership)}` : label
}

/** The example people as choices: the role first, for that is what one comes to see. */
export function exampleChoices(people: readonly Offered[], nameOf: (code: string) => string): Choice[] {
  return people.map(({ code, name, label, roles, shows }) => ({
    value: code,
    text: roles?.map((role) => roleInWords(role, nameOf)).join('; ') || label || name,
    hint: shows ? `${name} ${shows}` : name,
  }))
}
