import { createHash } from 'node:crypto'
import {
  type Action,
  type Actor,
  canonicalChanges,
  canonicalContent,
  type ChangeKind,
  type ChangeSet,
  changesBetween,
  datasets,
  kindOf,
  lineageContent,
  type LineageContent,
  listedChanges,
  type ListedChange,
  rightToRead,
  type StoredPart,
} from '@weald/domain'
import { editionsOpenTo } from '../../access/visible-editions.ts'
import type { Tx } from '../../db/client.ts'
import type { Edition } from '../plans/queries.ts'
import { contentsOf } from './queries.ts'

/** A change with its place among all those of its comparison, from 1: what a cursor holds on to. */
export type NumberedChange = ListedChange & { readonly number: number }

/** Two editions, and all that an actor may read of what lies between them. */
export type EditionComparison = {
  readonly from: Edition
  readonly to: Edition
  readonly before: LineageContent
  readonly after: LineageContent
  readonly set: ChangeSet
  readonly changes: readonly NumberedChange[]
  readonly withheld: readonly ChangeKind[]
  /** Null where something is withheld. */
  readonly hash: string | null
}

const content = datasets.filter(({ editionContent }) => editionContent)
const rights: readonly Action[] = [...new Set(content.map(rightToRead))]

/** Compares two editions that the actor may read. The number of statements depends on the contract, not on what the editions hold. */
export async function compareEditions(tx: Tx, actor: Actor, from: Edition, to: Edition): Promise<EditionComparison> {
  const allowed = await rightsToBoth(tx, actor, [from.id, to.id])
  const [open, closed] = [true, false].map((wanted) => content.filter((dataset) => allowed.has(rightToRead(dataset)) === wanted))
  const stored = await contentsOf(tx, open ?? [], [from.id, to.id])
  const [was, is] = [stored.get(from.id) ?? [], stored.get(to.id) ?? []]
  const [before, after] = [lineageContent(was), lineageContent(is)]
  const set = changesBetween(before, after)
  const withheld = [...new Set((closed ?? []).map(kindOf))]
  return {
    from,
    to,
    before,
    after,
    set,
    changes: listedChanges(set).map((change, index) => ({ ...change, number: index + 1 })),
    withheld,
    hash: withheld.length === 0 ? changeSetHash(contentHash(was), contentHash(is), set) : null,
  }
}

/** What names a change set: the two contents, by the hashes that approvals name, and everything between them. */
export function changeSetHash(fromHash: string, toHash: string, set: ChangeSet): string {
  return sha256(`${fromHash}${toHash}${canonicalChanges(set)}`)
}

const contentHash = (parts: readonly StoredPart[]) => sha256(canonicalContent(parts))
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** What is seen of one edition only would be told as added or removed, so a right counts where it reaches both. */
async function rightsToBoth(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ReadonlySet<Action>> {
  const allowed = new Set<Action>()
  for (const action of rights) {
    const open = await editionsOpenTo(async () => tx, actor, action, ids)
    if (ids.every((id) => open.has(id))) allowed.add(action)
  }
  return allowed
}
