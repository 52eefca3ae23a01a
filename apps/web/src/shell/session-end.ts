import { storeToRefs } from 'pinia'
import { onScopeDispose, ref, watch } from 'vue'
import { useViewer } from './viewer.ts'

/**
 * Nothing to say; the session ends soon; it has ended while the page was open; it was over before the page was opened; the
 * account was closed.
 */
export type SessionState = 'open' | 'ending' | 'ended' | 'over' | 'closed'

/** How long before the end people are warned, in seconds. */
export const warningSeconds = 5 * 60

/**
 * Watches for the end of the session. The server is asked again before anything is said, since the person may have gone on in another
 * tab; asking does not make the session longer. Nothing on the page is touched, so what was typed stays.
 * @param place the page that is shown: another page is a moment to ask whether the session still goes on
 */
export function useSessionEnd(place: () => string = () => '') {
  const session = useViewer()
  const { ends, over, viewer } = storeToRefs(session)
  const state = ref<SessionState>('open')
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(
    [ends, over],
    ([end, why], [before]) => {
      clearTimeout(timer)
      if (!end) {
        if (why === 'closed') state.value = 'closed'
        else if (before) state.value = 'ended'
        else if (why && state.value === 'open') state.value = 'over'
        return
      }
      state.value = end.seconds <= warningSeconds ? 'ending' : 'open'
      // One second more than is left, so that the answer is never just too early.
      const wait = end.seconds <= warningSeconds ? end.seconds + 1 : end.seconds - warningSeconds + 1
      timer = setTimeout(() => void session.load(), wait * 1000)
    },
    { immediate: true },
  )
  watch(place, () => {
    session.recheck()
    // What was typed went with the page that was left.
    if (state.value === 'ended') state.value = 'over'
  })
  // Back from the tab in which one has signed in again.
  const comeBack = () => {
    if (state.value === 'ended' && document.visibilityState === 'visible') void session.load()
  }
  document.addEventListener('visibilitychange', comeBack)
  onScopeDispose(() => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', comeBack)
  })

  /** After signing in again in another tab. Resolves to whether somebody is signed in now. */
  async function carryOn(): Promise<boolean> {
    await session.load()
    return viewer.value !== null
  }
  async function forget() {
    await session.forget()
    state.value = 'open'
  }
  return { state, ends, stay: session.stay, carryOn, forget }
}
