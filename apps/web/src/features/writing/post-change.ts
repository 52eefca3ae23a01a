import type { Client } from '@urql/core'
import { readFragment } from '../../graphql/generated'
import type { SaveItemMutation } from '../../graphql/generated/graphql.ts'
import { answered } from './answered.ts'
import type { Answer } from './delivery.ts'
import type { Change } from './unsent-changes.ts'
import { itemAnswer, moveItem, removeItem, saveItem } from './writing-documents.ts'
import { asItem } from './written-item.ts'

const documents = { save: saveItem, move: moveItem, remove: removeItem }

/** Sends one change and says what became of it. */
export async function postChange(client: Client, change: Change): Promise<Answer> {
  // The pages that show the plan are read anew after this.
  const context = { additionalTypenames: ['Edition'] }
  const asked = client.mutation<SaveItemMutation>(documents[change.act].toString(), { input: inputOf(change) }, context)
  const reply = await answered(asked.toPromise())
  if (!('data' in reply)) return reply
  const { item, change: undoable, refusal } = readFragment(itemAnswer, reply.data.done)
  const read = item && asItem(item)
  return refusal ? { is: 'refused', ...refusal, item: read } : { is: 'done', item: read, change: undoable }
}

function inputOf({ act, edition, kind, item, isNew, version, texts, before }: Change): object {
  const which = { edition, kind, item }
  if (act === 'remove') return { ...which, expectedVersion: version }
  if (act === 'move') return { ...which, expectedVersion: version, before }
  const fields = Object.entries(texts).map(([name, text]) => ({ name, text }))
  return { ...which, fields, expectedVersion: isNew ? null : version }
}
