import type { Client } from '@urql/core'
import { readFragment } from '../../graphql/generated'
import type { SaveReviewEntryMutation } from '../../graphql/generated/graphql.ts'
import { answered } from '../writing/answered.ts'
import type { Answer } from '../writing/delivery.ts'
import type { Change } from '../writing/unsent-changes.ts'
import type { Texts } from '../writing/written-item.ts'
import { reviewContents, reviewSaved, saveProgress, saveReviewEntry, saveSpend } from './review-documents.ts'
import { itemsOf, overall, type ReviewKind } from './review-items.ts'

const documents = { entry: saveReviewEntry, progress: saveProgress, spend: saveSpend } as const satisfies Record<
  ReviewKind,
  unknown
>

const said = (texts: Texts, name: string) => texts[name] || null
const inputs: Readonly<Record<ReviewKind, (texts: Texts) => object>> = {
  entry: (texts) => ({ narrative: texts['narrative'] ?? '', assessment: said(texts, 'assessment') }),
  progress: (texts) => ({ status: texts['status'] ?? '', note: said(texts, 'note') }),
  spend: (texts) => ({ spent: texts['spent'] ?? '', expected: said(texts, 'expected'), note: said(texts, 'note') }),
}

/**
 * Sends what somebody wrote in a review and says what became of it. A row of a review is kept as a whole.
 * @param texts all that the row is to say
 */
export async function postReviewChange(client: Client, review: string, change: Change, texts: Texts): Promise<Answer> {
  const kind = change.kind as ReviewKind
  const which = { review, lineage: change.item === overall ? null : change.item, expectedVersion: change.version }
  const asked = client.mutation<SaveReviewEntryMutation>(documents[kind].toString(), {
    input: { ...which, ...inputs[kind](texts) },
  })
  const reply = await answered(asked.toPromise())
  if (!('data' in reply)) return reply
  const { review: now, refusal } = readFragment(reviewSaved, reply.data.saved)
  const item = now ? itemsOf(readFragment(reviewContents, now.contents)).find(({ id }) => id === change.item) : undefined
  return refusal ? { is: 'refused', ...refusal, item: item ?? null } : { is: 'done', item: item ?? null, change: null }
}
