/** Things that somebody looks after, by the name under which it is kept who does. */
export const ownedThings = {
  actions: { one: 'action', many: 'actions' },
  measures: { one: 'measure', many: 'measures' },
  risks: { one: 'risk', many: 'risks' },
  reviews: { one: 'review', many: 'reviews' },
  interventions: { one: 'intervention', many: 'interventions' },
} as const satisfies Record<string, { one: string; many: string }>
export type OwnedThing = keyof typeof ownedThings
export const ownedThingNames = Object.keys(ownedThings) as OwnedThing[]

/** How a thing stands with whoever looks after it. */
export type Ownership = {
  /** A post, a person, a body, or words such as “All”; null for nobody. */
  readonly owner: string | null
  /** Whether everybody who looked after it has left: a post whose last holder's time is over, or a person who holds no post any more. */
  readonly left: boolean
  /** Whether anything has been said of it since it was due to be. */
  readonly updated: boolean
}

type FaultRule = {
  /** What a list of such things is called. */
  readonly label: string
  readonly applies: (ownership: Ownership) => boolean
  /** What is told beside the thing. */
  readonly sentence: (ownership: Ownership, thing: OwnedThing) => string
}

const silence = {
  actions: 'Its plan has begun, and no review has said how it is going.',
  measures: 'Its plan has begun, and no partnership has a figure for it.',
  risks: 'Its plan has begun, and it stands as it was first written.',
  reviews: 'It is open, and nothing has been written in it.',
  interventions: 'The day by which it was to be looked at again has gone by.',
} as const satisfies Record<OwnedThing, string>

/** What can be wrong, the worst first. */
export const ownerFaults = {
  unowned: {
    label: 'Nobody answers for it',
    applies: ({ owner }) => owner === null,
    sentence: (_, thing) => `Nobody is named who answers for this ${ownedThings[thing].one}.`,
  },
  holder_left: {
    label: 'Its holder has left',
    applies: ({ owner, left }) => owner !== null && left,
    sentence: ({ owner }) => `${owner} answers for it, and nobody holds that place any more.`,
  },
  never_updated: {
    label: 'Never updated',
    applies: ({ updated }) => !updated,
    sentence: (_, thing) => silence[thing],
  },
} as const satisfies Record<string, FaultRule>
export type OwnerFault = keyof typeof ownerFaults
export const ownerFaultNames = Object.keys(ownerFaults) as OwnerFault[]

/** What is wrong with a thing, the worst first, each in a sentence. */
export function ownerFaultsOf(
  thing: OwnedThing,
  ownership: Ownership,
): readonly { readonly fault: OwnerFault; readonly sentence: string }[] {
  return ownerFaultNames.flatMap((fault) => {
    const { applies, sentence }: FaultRule = ownerFaults[fault]
    return applies(ownership) ? [{ fault, sentence: sentence(ownership, thing) }] : []
  })
}

/** “31 of 120 things need somebody to see to them.” */
export function healthInWords(faulty: number, of: number): string {
  if (of === 0) return 'There is nothing yet that somebody could look after.'
  if (faulty === 0) return `Everything is looked after: ${of === 1 ? 'one thing' : `${of} things`}.`
  return `${faulty} of ${of} ${of === 1 ? 'thing needs' : 'things need'} somebody to see to ${faulty === 1 ? 'it' : 'them'}.`
}
