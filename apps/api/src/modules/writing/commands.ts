import {
  type Actor,
  datasets,
  editionStates,
  type EditionState,
  type Issue,
  itemKindNames,
  type ItemTexts,
  may,
  readItem,
  type Refusal,
  refusal,
  suspensionRefusal,
  writtenKind,
  type WrittenKind,
} from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { postgresError, sqlState, sqlStates } from '../../db/sql-state.ts'
import * as store from './item-store.ts'

export type Doing = { readonly actor: Actor; readonly requestId: string }

/** What became of it: the item as it now stands, the change by which it can be taken back, or why not. */
export type ItemOutcome = {
  readonly kind?: string
  readonly item: store.StoredItem | null
  readonly change: string | null
  readonly refusal: Refusal | null
}

export type SaveItemInput = {
  readonly edition: string
  readonly kind: string
  readonly item: string
  readonly expectedVersion?: number | null
  readonly fields: readonly { readonly name: string; readonly text: string }[]
}

type Refused = ItemOutcome & { readonly refusal: Refusal }
const refused = (reason: Refusal, item: store.StoredItem | null = null): Refused => ({ item, change: null, refusal: reason })
const notThere = refusal(
  'NOT_FOUND',
  'There is no such thing in this plan any more, or it is not yours to write. Open the plan again.',
)
const mend = (issues: readonly Issue[]) => refusal('CHECK_FIELDS', issues.map(({ message }) => message).join(' '), issues)
const conflict = refusal(
  'CONFLICT',
  'Somebody else has changed this since you opened it. Compare what stands there now with what you wrote, and choose.',
)

/** The kind, where authors write it. */
export function kindOf(name: string): WrittenKind | null {
  return writtenKind(name)
}

/** Writes a new item, or fields of one that is there. */
export async function saveItem(
  tx: Tx,
  kind: WrittenKind,
  input: SaveItemInput,
  { actor, requestId }: Doing,
): Promise<ItemOutcome> {
  const found = await opened(tx, kind, input, actor)
  if ('refusal' in found) return found
  const { item: present } = found
  const strange = input.fields.find(({ name }) => !kind.fields.some((field) => field.name === name))
  if (strange)
    return refused(
      mend([{ path: strange.name, code: 'NO_SUCH_FIELD', message: `A ${kind.kind.one} has no field “${strange.name}”.` }]),
    )

  const given = Object.fromEntries(input.fields.map(({ name, text }) => [name, text]))
  if (input.expectedVersion == null) {
    // The same new item sent twice, since its answer was lost on the way, is there already.
    if (present) return { item: present, change: null, refusal: null }
    return write(tx, kind, input, { ...initialTexts(kind), ...given }, null, requestId)
  }
  if (!present) return refused(notThere)
  if (present.version !== input.expectedVersion) return refused(conflict, present)
  return write(tx, kind, input, { ...present.texts, ...given }, present, requestId)
}

const initialTexts = ({ fields }: WrittenKind): ItemTexts =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial]))

async function write(
  tx: Tx,
  kind: WrittenKind,
  { edition, item: id }: SaveItemInput,
  texts: ItemTexts,
  present: store.StoredItem | null,
  requestId: string,
): Promise<ItemOutcome> {
  const reading = readItem(kind, texts)
  if (!reading.ok) return refused(mend(reading.issues), present)
  const place = { editionId: edition, id, version: present?.version ?? 0 }
  const item = await judged(kind, () =>
    present ? store.updateItem(tx, kind, place, reading) : store.insertItem(tx, kind, place, reading),
  )
  return item ? { item, change: requestId, refusal: null } : whyNot(tx, kind, place)
}

/** What PostgreSQL refuses to keep, as a sentence for the author. Any other error is a fault of ours and thrown. */
async function judged<Done>(kind: WrittenKind, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work()
  } catch (error) {
    const state = sqlState(error)
    if (state === sqlStates.uniqueViolation)
      throw new RefusedByDatabase(
        refusal(
          'DUPLICATE',
          `There is such a ${kind.kind.one} in this plan already. Change that one, or give this one another name.`,
        ),
      )
    if (state === sqlStates.checkViolation)
      throw new RefusedByDatabase(
        refusal(
          'CONTRADICTION',
          `These fields do not go together (${postgresError(error)?.constraint?.replaceAll('_', ' ') ?? 'a rule of the plan'}).`,
        ),
      )
    throw error
  }
}

/** Ends the transaction, which PostgreSQL will take nothing more in, with a refusal to tell. */
export class RefusedByDatabase extends Error {
  readonly refusal: Refusal
  constructor(reason: Refusal) {
    super(reason.message)
    this.refusal = reason
  }
}

/** Nothing was written: somebody was quicker since the item was read, or what a reference names has gone. */
async function whyNot(
  tx: Tx,
  kind: WrittenKind,
  { editionId, id, version }: { editionId: string; id: string; version: number },
): Promise<Refused> {
  const now = (await store.openItem(tx, kind, editionId, id))?.item ?? null
  return version > 0 && now?.version !== version ? refused(conflict, now) : refused(strangeReference(kind), now)
}

const strangeReference = ({ fields }: WrittenKind) =>
  mend(
    fields
      .filter(({ type }) => type === 'reference')
      .map(({ name, label }) => ({
        path: name,
        code: 'NOT_IN_PLAN',
        message: `What “${label}” names is not there any more. Choose again.`,
      })),
  )

export type MoveItemInput = {
  readonly edition: string
  readonly kind: string
  readonly item: string
  readonly expectedVersion: number
  readonly before?: string | null
}

export async function moveItem(
  tx: Tx,
  kind: WrittenKind,
  input: MoveItemInput,
  { actor, requestId }: Doing,
): Promise<ItemOutcome> {
  const found = await standing(tx, kind, input, actor)
  if ('refusal' in found) return found
  const item = await store.moveItem(tx, kind, found.present, input.before ?? null)
  return item ? { item, change: requestId, refusal: null } : refused(notThere, found.present)
}

export type RemoveItemInput = Omit<MoveItemInput, 'before'>

/** Removes an item with what stands below it; what merely mentions it mentions nothing afterwards. */
export async function removeItem(
  tx: Tx,
  kind: WrittenKind,
  input: RemoveItemInput,
  { actor, requestId }: Doing,
): Promise<ItemOutcome> {
  const found = await standing(tx, kind, input, actor)
  if ('refusal' in found) return found
  await removeDependents(tx, kind.name, [input.item])
  const gone = await store.deleteItem(tx, kind, { editionId: input.edition, id: input.item, version: input.expectedVersion })
  return gone
    ? { item: null, change: requestId, refusal: null }
    : whyNot(tx, kind, { editionId: input.edition, id: input.item, version: input.expectedVersion })
}

/** Every kind whose items refer to items of another, by that other's name, with the column and whether they can do without. */
const dependents = datasets.flatMap((dataset) =>
  dataset.editionContent
    ? dataset.references
        .filter((reference) => reference.columns.includes('plan') && reference.to !== 'editions')
        .map((reference) => ({
          of: reference.to,
          dataset,
          column: reference.into,
          optional: reference.columns.some((name) => !dataset.columns.find((column) => column.name === name)?.required),
        }))
    : [],
)

/** From the bottom up, since nothing may refer to what is not there: the controls of a risk go before the risk, and that before its area. */
async function removeDependents(tx: Tx, name: string, ids: readonly string[]): Promise<void> {
  for (const { of, dataset, column, optional } of dependents) {
    if (of !== name) continue
    const kind = writtenKind(dataset.name) ?? {
      name: dataset.name,
      kind: { group: 'reference', one: '', many: '', named: [], action: 'plan:edit' } as const,
      dataset,
      fields: [],
    }
    // Who answers for a thing goes with it, although the contract lets a lead answer for one of several.
    if (optional && dataset.name !== 'leads') await store.letGo(tx, kind, column, ids)
    else {
      if (dependents.some((deeper) => deeper.of === dataset.name)) {
        const below = await store.idsBelow(tx, kind, column, ids)
        if (below.length > 0) await removeDependents(tx, dataset.name, below)
      }
      await store.deleteBelow(tx, kind, column, ids)
    }
  }
}

/** An item that may be moved or removed, or why not. */
async function standing(
  tx: Tx,
  kind: WrittenKind,
  input: RemoveItemInput,
  actor: Actor,
): Promise<{ readonly present: store.StoredItem } | Refused> {
  const found = await opened(tx, kind, input, actor)
  if ('refusal' in found) return found
  if (!found.item) return refused(notThere)
  return found.item.version === input.expectedVersion ? { present: found.item } : refused(conflict, found.item)
}

/**
 * An item in an edition that the actor may write as it stands now, or why not. The edition is held in that state until the transaction
 * ends: nobody submits it while something is being written.
 */
async function opened(
  tx: Tx,
  kind: WrittenKind,
  { edition, item }: Pick<RemoveItemInput, 'edition' | 'item'>,
  actor: Actor,
): Promise<store.OpenedItem | Refused> {
  const found = await store.openItem(tx, kind, edition, item)
  const closed = found ? doorOf(kind, found.edition, actor) : notThere
  return !found || closed ? refused(closed ?? notThere) : found
}

/** Null when the actor may write this kind of thing in an edition that stands so. */
export function doorOf({ kind }: Pick<WrittenKind, 'kind'>, edition: store.OpenedItem['edition'], actor: Actor): Refusal | null {
  if (may(actor, kind.action, edition)) return null
  if (may(actor, kind.action, { ...edition, suspended: [] })) return suspensionRefusal(kind.action, edition.suspended)
  const states = Object.keys(editionStates) as EditionState[]
  return states.some((state) => may(actor, kind.action, { ...edition, suspended: [], state }))
    ? refusal(
        'NOT_NOW',
        `This edition stands at “${editionStates[edition.state].label}”, so nothing can be written in it now. What you typed has not been saved.`,
      )
    : notThere
}

export const noSuchKind = refused(
  refusal('NO_SUCH_KIND', `There is no such kind of thing. There are: ${itemKindNames.join(', ')}.`),
)
