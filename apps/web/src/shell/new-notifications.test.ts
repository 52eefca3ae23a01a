import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { newInWords, useNewNotifications } from './new-notifications.ts'
import { useViewer } from './viewer.ts'

let seen: DocumentVisibilityState = 'visible'
const answer = vi.fn(async () => Response.json({ signedIn: true, unread: 3, mail: true }))
beforeEach(() => {
  vi.useFakeTimers()
  seen = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen)
  vi.stubGlobal('fetch', answer)
  setActivePinia(createPinia())
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  answer.mockClear()
})

it.each([
  [0, ''],
  [1, '1 new'],
  [100, '100 or more new'],
])('%i is said as “%s”', (count, words) => expect(newInWords(count)).toBe(words))

it('nobody is asked for who is not signed in', async () => {
  useNewNotifications()
  await vi.advanceTimersByTimeAsync(200_000)
  expect(answer).not.toHaveBeenCalled()
})

it('the count is asked when somebody is there, every minute, and not while nobody looks', async () => {
  useViewer().viewer = { name: 'Asha Merrow', roles: [] }
  const news = useNewNotifications()
  await vi.advanceTimersByTimeAsync(0)
  expect(news.words).toBe('3 new')
  await vi.advanceTimersByTimeAsync(120_000)
  expect(answer).toHaveBeenCalledTimes(3)
  seen = 'hidden'
  await vi.advanceTimersByTimeAsync(300_000)
  expect(answer).toHaveBeenCalledTimes(3)
  seen = 'visible'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(answer).toHaveBeenCalledTimes(4)
})

it('a server that does not answer leaves what was known, and whoever signs out leaves nothing', async () => {
  const session = useViewer()
  session.viewer = { name: 'Asha Merrow', roles: [] }
  const news = useNewNotifications()
  await vi.advanceTimersByTimeAsync(0)
  answer.mockRejectedValueOnce(new TypeError('gone'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(news.unread).toBe(3)
  session.viewer = null
  await nextTick()
  expect(news.words).toBe('')
})
