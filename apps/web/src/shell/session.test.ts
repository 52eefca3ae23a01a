import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useReach } from './reach.ts'
import { useViewer } from './viewer.ts'

const person = { code: 'lead-dover', name: 'Pat Field', role: 'plan_author', label: 'LCSP Manager, Dover' }
const signedOut = { viewer: null, demonstration: true, people: [person] }
const signedIn = {
  ...signedOut,
  viewer: { name: 'Pat Field', roles: [{ role: 'plan_author', label: 'LCSP Manager', partnership: 'dover' }] },
}

const answers = vi.fn<(address: string, request: RequestInit) => Promise<Response>>()
const answer = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }))

beforeEach(() => {
  setActivePinia(createPinia())
  answers.mockReset()
  vi.stubGlobal('fetch', answers)
})
afterEach(() => vi.unstubAllGlobals())

describe('who is signed in', () => {
  it('is unknown until the server has said so', async () => {
    answers.mockReturnValue(answer(signedOut))
    const viewer = useViewer()
    expect(viewer.known).toBe(false)
    await viewer.load()
    expect(viewer.known).toBe(true)
    expect(viewer.demonstrationPeople).toEqual([person])
  })

  it('signs in as a person of the demonstration', async () => {
    answers.mockReturnValueOnce(answer({})).mockReturnValueOnce(answer(signedIn))
    const viewer = useViewer()
    expect(await viewer.signInAs('lead-dover')).toBeNull()
    expect(viewer.viewer?.name).toBe('Pat Field')
    expect(answers.mock.calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"person":"lead-dover"}' })
  })

  it('says what to do when signing in is refused or nobody answers', async () => {
    const viewer = useViewer()
    answers.mockReturnValueOnce(answer({}, 403))
    expect(await viewer.signInAs('nobody')).toMatch(/Choose a person/)
    answers.mockRejectedValueOnce(new TypeError('network'))
    expect(await viewer.signInAs('lead-dover')).toMatch(/Check your connection/)
  })
})

describe('when the server cannot be reached', () => {
  it('says so, and asks again for all that was asked', async () => {
    const [viewer, reach] = [useViewer(), useReach()]
    answers.mockRejectedValueOnce(new TypeError('network'))
    await viewer.load()
    expect(reach.state).toBe('unreachable')

    const other = vi.fn()
    reach.lost(other)
    answers.mockReturnValue(answer(signedIn))
    reach.tryAgain()
    expect(other).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(viewer.viewer?.name).toBe('Pat Field'))
    expect(reach.state).toBe('reached')
  })
})
