import { storeToRefs } from 'pinia'
import { onScopeDispose, ref, watch } from 'vue'
import { useViewer } from './viewer.ts'

/** Nothing to say; the session ends soon; it has ended while the page was open. */
export type SessionState = 'open' | 'ending' | 'ended'

/** How long before the end people are warned, in seconds. */
export const warningSeconds = 5 * 60

/**
 * Watches for the end of the session. The server is asked again before anything is said, since the person may have gone on in another
 * tab; asking does not make the session longer. Nothing on the page is touched, so what was typed stays.
 */
export function useSessionEnd() {
  const session = useViewer()
  const { ends, viewer } = storeToRefs(session)
  const state = ref<SessionState>('open')
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(
    ends,
    (end, before) => {
      clearTimeout(timer)
      if (!end) {
        if (before) state.value = 'ended'
        return
      }
      state.value = end.seconds <= warningSeconds ? 'ending' : 'open'
      // One second more than is left, so that the answer is never just too early.
      const wait = end.seconds <= warningSeconds ? end.seconds + 1 : end.seconds - warningSeconds + 1
      timer = setTimeout(() => void session.load(), wait * 1000)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  /** After signing in again in another tab. */
  async function carryOn() {
    await session.load()
    if (viewer.value) state.value = 'open'
  }
  return { state, ends, stay: session.stay, carryOn }
}
