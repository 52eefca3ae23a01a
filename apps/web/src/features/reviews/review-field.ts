import { computed } from 'vue'
import { useReviewDesk } from './review-desk.ts'
import type { ReviewKind } from './review-items.ts'

/** A field of a row of a review for `v-model`, and what is wrong with it. */
export function useReviewField(kind: ReviewKind, item: () => string, field: string) {
  const desk = useReviewDesk()
  const text = computed({
    get: () => desk.textOf(item(), field),
    set: (typed: string) => desk.outbox.write(kind, item(), { [field]: typed }),
  })
  /** What is chosen is chosen: there is no next key to wait for. */
  const chosen = computed({
    get: () => text.value,
    set(value: string) {
      text.value = value
      desk.outbox.flush(item())
    },
  })
  const error = computed(() => {
    for (const change of desk.outbox.ofItem(item())) {
      const standing = desk.outbox.standingOf(change)
      const issue = standing.at === 'refused' && standing.issues.find(({ path }) => path === field)
      if (issue) return issue.message
    }
    return undefined
  })
  return { text, chosen, error }
}
