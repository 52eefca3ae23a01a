import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** Whether the server can be reached: as far as we know, not from this machine, or it did not answer. */
export type Reach = 'reached' | 'offline' | 'unreachable'

/**
 * Whoever talks to the server says here when it did not answer, with what to do once the person tries again. The
 * requests that failed are kept until one attempt succeeds, so a page that asked three things asks all three again.
 */
export const useReach = defineStore('reach', () => {
  const state = ref<Reach>('reached')
  const waiting = shallowRef(new Set<() => unknown>())

  function lost(retry: () => unknown) {
    waiting.value.add(retry)
    state.value = typeof navigator !== 'undefined' && navigator.onLine === false ? 'offline' : 'unreachable'
  }

  function regained() {
    waiting.value.clear()
    state.value = 'reached'
  }

  /** Clears the banner and asks again; whatever still fails calls `lost` once more. */
  function tryAgain() {
    const again = [...waiting.value]
    regained()
    for (const retry of again) retry()
  }

  function watchConnection(page: Window) {
    page.addEventListener('offline', () => (state.value = 'offline'))
    page.addEventListener('online', tryAgain)
  }

  return { state, lost, regained, tryAgain, watchConnection }
})
