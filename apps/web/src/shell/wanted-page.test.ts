import { describe, expect, it, vi } from 'vitest'
import { wantedPage } from './wanted-page.ts'

/** Weald after a page could not be fetched, and the button that tries again. */
function waitingFor(fetch: () => Promise<Response>, ...addresses: string[]) {
  const waiting = new Set<() => unknown>()
  const assign = vi.fn()
  const browser = { fetch, location: { assign } as unknown as Location }
  const wanted = wantedPage({ lost: (retry) => void waiting.add(retry) }, browser)
  for (const address of addresses) wanted(address)
  const tryAgain = async () => {
    const again = [...waiting]
    waiting.clear()
    for (const retry of again) await retry()
  }
  return { assign, tryAgain, waiting }
}

describe('trying again to open a page', () => {
  it('goes to the page that was wanted last once the server answers', async () => {
    const { assign, tryAgain } = waitingFor(async () => new Response(null, { status: 200 }), '/county', '/plans')
    await tryAgain()
    expect(assign.mock.calls).toEqual([['/plans']])
  })

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is too busy', async () => new Response(null, { status: 503 })],
  ])('stays where one is, and can be done once more, when the server %s', async (_what, fetch) => {
    const { assign, tryAgain, waiting } = waitingFor(fetch, '/county')
    await tryAgain()
    expect(assign).not.toHaveBeenCalled()
    expect(waiting.size).toBe(1)
  })
})
