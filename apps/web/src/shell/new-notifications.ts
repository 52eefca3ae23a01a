import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useViewer } from './viewer.ts'

const address = '/api/v1/notifications/summary'
const between = 60_000

/** "3 new", in words that a screen reader says too; nothing where there is nothing new. The server counts to 100. */
export function newInWords(count: number): string {
  if (count === 0) return ''
  return count >= 100 ? '100 or more new' : `${count} new`
}

/**
 * How much somebody has still to read. Asked once a minute while the page is looked at; when it cannot be asked the last answer stays,
 * since nobody should be told of a fault in something that they did not ask for.
 */
export const useNewNotifications = defineStore('new-notifications', () => {
  const session = useViewer()
  const { viewer } = storeToRefs(session)
  const unread = ref(0)
  /** Whether this Weald sends e-mail; null until the server has said so. */
  const mail = ref<boolean | null>(null)
  let askedAt = 0

  async function ask(): Promise<void> {
    if (!viewer.value) return
    askedAt = Date.now()
    const response = await fetch(address, { credentials: 'same-origin' }).catch(() => null)
    if (!response?.ok) return
    const summary = (await response.json()) as { signedIn: boolean; unread: number; mail: boolean }
    if (!summary.signedIn) return session.recheck()
    unread.value = summary.unread
    mail.value = summary.mail
  }

  const askWhenDue = () => {
    if (document.visibilityState === 'visible' && Date.now() - askedAt >= between - 1000) void ask()
  }
  watch(
    () => viewer.value?.name,
    (name) => {
      unread.value = 0
      if (name) void ask()
    },
    { immediate: true },
  )
  setInterval(askWhenDue, between)
  document.addEventListener('visibilitychange', askWhenDue)

  return { unread, mail, words: computed(() => newInWords(unread.value)), ask }
})
