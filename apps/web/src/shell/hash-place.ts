import { nextTick, watch } from 'vue'
import { useRoute } from 'vue-router'

/** Goes to the place that the address names (`#partnerships`) once the page has drawn it: when the router looked it was not there. */
export function useHashPlace(ready: () => boolean) {
  const route = useRoute()
  watch(
    ready,
    async (isReady, wasReady) => {
      if (!isReady || wasReady || !route.hash) return
      await nextTick()
      document.getElementById(decodeURIComponent(route.hash.slice(1)))?.scrollIntoView()
    },
    { immediate: true, flush: 'post' },
  )
}
