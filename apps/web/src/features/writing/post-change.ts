import type { Client } from '@urql/core'
import { readFragment } from '../../graphql/generated'
import type { SaveItemMutation } from '../../graphql/generated/graphql.ts'
import type { Answer } from './delivery.ts'
import type { Change } from './unsent-changes.ts'
import { itemAnswer, moveItem, removeItem, saveItem } from './writing-documents.ts'
import { asItem } from './written-item.ts'

const documents = { save: saveItem, move: moveItem, remove: removeItem }

/** Answers after which the same may be sent again as it is: nobody has looked at it. */
const later: ReadonlySet<unknown> = new Set(['TOO_MANY_REQUESTS', 'UNAVAILABLE', 'TIMED_OUT'])

/** A line that neither answers nor breaks must not hold everything up. Should the first sending arrive after all, the second finds it done. */
const patience = 30_000
const unanswered = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))

/** Sends one change and says what became of it. */
export async function postChange(client: Client, change: Change): Promise<Answer> {
  // The pages that show the plan are read anew after this.
  const context = { additionalTypenames: ['Edition'] }
  const asked = client
    .mutation<SaveItemMutation>(documents[change.act].toString(), { input: inputOf(change) }, context)
    .toPromise()
  const reply = await Promise.race([asked, unanswered()])
  if (!reply) return { is: 'unreached' }
  const { data, error } = reply
  if (error) {
    const codes = error.graphQLErrors.map(({ extensions }) => extensions['code'])
    if (codes.includes('UNAUTHENTICATED')) return { is: 'signedOut' }
    if (error.networkError || codes.some((code) => later.has(code))) return { is: 'unreached' }
    return {
      is: 'refused',
      code: String(codes[0] ?? ''),
      message: error.graphQLErrors.map(({ message }) => message).join(' '),
      issues: [],
      item: null,
    }
  }
  if (!data) return { is: 'unreached' }
  const { item, change: undoable, refusal } = readFragment(itemAnswer, data.done)
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
