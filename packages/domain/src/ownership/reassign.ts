import { type OwnedThing, ownedThings } from './health.ts'

/** Something that is to be given to somebody, as whoever gives it last saw it. */
export type GivenThing = { readonly thing: OwnedThing; readonly lineage: string; readonly expectedVersion: number }

/** The same as it stands: how often it has been given, and to whom last. Undefined where the giver may not give it, or there is none. */
export type HeldThing = { readonly version: number; readonly given: string | null; readonly owner: string | null }

export const reassignOutcomes = ['assigned', 'unchanged', 'conflict', 'not_found'] as const
export type ReassignOutcome = (typeof reassignOutcomes)[number]

/** What becomes of one of many things that are given to somebody at a time: each stands by itself. @param to code of a post or a person */
export function judgeReassignment({ expectedVersion }: GivenThing, held: HeldThing | undefined, to: string): ReassignOutcome {
  if (!held) return 'not_found'
  if (held.given === to) return 'unchanged'
  return held.version === expectedVersion ? 'assigned' : 'conflict'
}

/** What whoever gave it is told; null when it went as they wished. */
export function reassignRefusal(outcome: ReassignOutcome, thing: OwnedThing, held: HeldThing | undefined): string | null {
  const { one } = ownedThings[thing]
  switch (outcome) {
    case 'assigned':
    case 'unchanged':
      return null
    case 'conflict':
      return `Somebody else has given this ${one} to ${held?.owner ?? 'nobody'} since you looked. Look again, and choose.`
    case 'not_found':
      return `There is no such ${one} any more, or it is not yours to give to somebody. Look at the list again.`
  }
}
