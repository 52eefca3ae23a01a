import { nextTick, type Ref, watch } from 'vue'
import { useRoute } from 'vue-router'

/**
 * Takes the reader to the top of a list when another page of it is asked for: only the address's filters change then, so the
 * window would stay where the link to the next page was.
 */
export function useTopOnPageTurn(top: Ref<HTMLElement | null>) {
  const route = useRoute()
  watch(
    () => [route.query.after, route.query.before],
    () => void nextTick(() => top.value?.focus()),
  )
}
