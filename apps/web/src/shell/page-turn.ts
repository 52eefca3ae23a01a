import { computed, nextTick, type Ref, watch } from 'vue'
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

type PageInfo = { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }

/**
 * Pages of a list by the cursors in the address, for a page that shows one list: what to ask for, and where its links lead.
 * @param kept what else of the address the links keep, such as filters
 */
export function usePageTurn(length: number, shown: () => PageInfo | undefined, kept: () => Record<string, string> = () => ({})) {
  const route = useRoute()
  const address = (query: Record<string, string>) => `${route.path}?${new URLSearchParams({ ...kept(), ...query })}`
  const variables = computed(() => {
    const { after, before } = route.query
    if (typeof before === 'string') return { last: length, before }
    return { first: length, after: typeof after === 'string' ? after : null }
  })
  const previous = computed(() => {
    const page = shown()
    return page?.hasPreviousPage && page.startCursor ? address({ before: page.startCursor }) : undefined
  })
  const next = computed(() => {
    const page = shown()
    return page?.hasNextPage && page.endCursor ? address({ after: page.endCursor }) : undefined
  })
  return { variables, previous, next }
}
