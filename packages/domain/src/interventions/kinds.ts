type KindRule = {
  readonly label: string
  /** What it does, in a sentence for whoever reads of it. */
  readonly effect: string
  /** Whether it takes powers away, and so must say which. */
  readonly suspends: boolean
}

/** What the county can do about a partnership that does not deliver, from the mildest: the words of section 3 of the county's plan. */
export const interventionKinds = {
  change_in_management: {
    label: 'Change in management',
    effect: 'The management of the partnership changes. Nothing in Weald is closed to it.',
    suspends: false,
  },
  reduction_in_resources: {
    label: 'Reduction in deployed resources',
    effect: 'The county deploys less to the partnership. Nothing in Weald is closed to it.',
    suspends: false,
  },
  suspended_powers: {
    label: 'Suspended powers',
    effect: 'The partnership may not do what is named until the intervention is lifted. Everything stays open to read.',
    suspends: true,
  },
} as const satisfies Record<string, KindRule>
export type InterventionKind = keyof typeof interventionKinds

export const interventionKindNames = Object.keys(interventionKinds) as InterventionKind[]
