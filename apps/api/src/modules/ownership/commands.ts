import {
  type Actor,
  actorLabel,
  type GivenThing,
  type HeldThing,
  judgeReassignment,
  type OwnedThing,
  reassignRefusal,
  type ReassignOutcome,
  type Refusal,
  refusal,
} from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { ownerAssignments } from '../../db/tables/index.ts'
import { possibleOwner, type PossibleOwner } from './owners.ts'
import { type OwnedRow, thingsOf } from './queries.ts'
import type { Looking } from './sources.ts'

export type ReassignInput = { readonly things: readonly GivenThing[]; readonly to: string; readonly reason: string }

export type ReassignResult = {
  readonly kind: OwnedThing
  readonly lineage: string
  readonly outcome: ReassignOutcome
  readonly owner: string | null
  readonly version: number
  readonly message: string | null
}
export type Reassigned = { readonly results: readonly ReassignResult[] } | { readonly refusal: Refusal }

const most = { things: 500, words: 1000 }

/** Gives things to somebody to look after, as many statements for one as for all. */
export async function reassign(tx: Tx, looking: Looking, { things, to, reason }: ReassignInput): Promise<Reassigned> {
  if (things.length === 0) return { refusal: refusal('NOTHING', 'Choose at least one thing.') }
  if (things.length > most.things) return { refusal: refusal('TOO_MANY', `Choose at most ${most.things} things at a time.`) }
  const why = reason.trim()
  const fault =
    why === ''
      ? 'Say why, for whoever looks back.'
      : why.length > most.words
        ? `Shorten it to ${most.words.toLocaleString('en-GB')} characters.`
        : null
  if (fault) return { refusal: refusal('CHECK_FIELDS', fault, [{ path: 'reason', code: 'REASON', message: fault }]) }
  const owner = await possibleOwner(tx, to, looking.day)
  if (!owner) {
    const message = 'There is no such post or person. Choose one of the list.'
    return { refusal: refusal('CHECK_FIELDS', message, [{ path: 'to', code: 'NO_SUCH_OWNER', message }]) }
  }

  const before = await standingOf(tx, looking, things)
  const judged = things.map((thing) => {
    const held = before.get(keyOf(thing))
    return { thing, held, outcome: judgeReassignment(thing, held, to) }
  })
  const given = new Map(
    judged.flatMap(({ thing, held, outcome }) => (held && outcome === 'assigned' ? [[keyOf(thing), held] as const] : [])),
  )
  const taken = await give(tx, [...given.values()], { owner, reason: why, actor: looking.actor })
  // What somebody else gave away in the same moment is theirs: it is looked at again.
  const after = given.size > 0 ? await standingOf(tx, looking, things) : before
  return {
    results: judged.map(({ thing, outcome: wanted }) => {
      const outcome = wanted === 'assigned' && !taken.has(keyOf(thing)) ? 'conflict' : wanted
      const now = after.get(keyOf(thing))
      const message = reassignRefusal(outcome, thing.thing, now)
      return {
        kind: thing.thing,
        lineage: thing.lineage,
        outcome,
        owner: now?.owner ?? null,
        version: now?.version ?? 0,
        message,
      }
    }),
  }
}

const keyOf = ({ thing, lineage }: Pick<GivenThing, 'thing' | 'lineage'>) => `${thing} ${lineage}`

/** What the actor may give to somebody, by kind and lineage. */
async function standingOf(
  tx: Tx,
  looking: Looking,
  things: readonly GivenThing[],
): Promise<ReadonlyMap<string, OwnedRow & HeldThing>> {
  const rows = await thingsOf(tx, looking, things)
  return new Map(rows.filter((row) => row.may_reassign).map((row) => [keyOf(row), row]))
}

/** @returns which of them went: not those that somebody else gave away in the same moment */
async function give(
  tx: Tx,
  things: readonly OwnedRow[],
  { owner, reason, actor }: { owner: PossibleOwner; reason: string; actor: Actor },
): Promise<ReadonlySet<string>> {
  if (things.length === 0) return new Set()
  const rows = await tx
    .insert(ownerAssignments)
    .values(
      things.map(({ thing, lineage, version, edition_id: editionId, partnership_id: partnershipId }) => ({
        thing,
        lineageId: lineage,
        number: version + 1,
        editionId,
        partnershipId,
        postId: owner.postId,
        personId: owner.personId,
        reason,
        givenBy: actorLabel(actor),
      })),
    )
    .onConflictDoNothing()
    .returning({ thing: ownerAssignments.thing, lineage: ownerAssignments.lineageId })
  return new Set(rows.map(keyOf))
}
