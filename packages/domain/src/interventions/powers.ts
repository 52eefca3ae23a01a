import type { Action } from '../access/actions.ts'

type PowerRule = {
  /** What it is called in a list. */
  readonly label: string
  /** What an owner without it cannot do, after "may not". */
  readonly doing: string
  /** What its suspension means, in a sentence. */
  readonly without: string
  /** The rights that go with it. */
  readonly actions: readonly Action[]
}

/**
 * What the county can suspend. A power is that of a partnership, and a plan needs it of each of its owners: while one is without it,
 * nobody does this to a plan that it has a share in. Reading is no power, so it stays open.
 */
export const powers = {
  submit: {
    label: 'Submit plans',
    doing: 'submit plans',
    without: 'No plan that it has a share in can be put before a gate.',
    actions: ['plan:submit'],
  },
  approve: {
    label: 'Have plans approved',
    doing: 'have plans approved',
    without: 'Its board consents to no joint plan, and no plan that it has a share in can be approved.',
    actions: ['plan:consent', 'plan:approve'],
  },
  spend: {
    label: 'Spend',
    doing: 'change or confirm budgets',
    without: 'No budget of a plan that it has a share in can be changed or confirmed.',
    actions: ['budget:edit', 'budget:confirm'],
  },
} as const satisfies Record<string, PowerRule>
export type Power = keyof typeof powers

export const powerNames = Object.keys(powers) as Power[]

/** The power that an action takes; null for what no intervention takes away. */
export function powerFor(action: Action): Power | null {
  return powerNames.find((name) => (powers[name].actions as readonly Action[]).includes(action)) ?? null
}
