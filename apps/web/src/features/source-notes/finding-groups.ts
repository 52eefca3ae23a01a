import type { FindingKind } from '../../graphql/generated/graphql.ts'

/** The kinds in the order in which they weigh: what the plan contradicts, what does not add up, what looks doubtful. */
export const findingKinds = {
  CONFLICT: {
    id: 'conflicts',
    heading: 'Conflicts',
    meaning: 'The plan says two things about one matter, or a figure stands where it does not belong. Both stay as printed.',
  },
  IDENTITY: {
    id: 'stated-sums',
    heading: 'Stated sums',
    meaning: 'A total is printed that its parts do not add up to.',
  },
  SENSE_CHECK: {
    id: 'doubtful-figures',
    heading: 'Doubtful figures',
    meaning: 'One figure is printed, and the figures beside it speak against it. It may well be meant.',
  },
} as const satisfies Record<FindingKind, { id: string; heading: string; meaning: string }>

export type FindingGroup<Each> = { kind: FindingKind; findings: Each[] }

export function groupFindings<Each extends { kind: FindingKind }>(findings: readonly Each[]): FindingGroup<Each>[] {
  const groups = Map.groupBy(findings, ({ kind }) => kind)
  return (Object.keys(findingKinds) as FindingKind[]).flatMap((kind) => {
    const these = groups.get(kind)
    return these ? [{ kind, findings: these }] : []
  })
}
