import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SessionWarning from './SessionWarning.vue'
import { useViewer } from './viewer.ts'

const answers = vi.fn<(address: string, request: RequestInit) => Promise<Response>>()
const session = (ends: object | null) =>
  new Response(JSON.stringify({ viewer: ends ? { name: 'Pat Field', roles: [] } : null, demonstration: false, people: [], ends }))
const left = (seconds: number, canStay = true) => session({ seconds, canStay })

beforeEach(() => {
  setActivePinia(createPinia())
  vi.useFakeTimers()
  answers.mockReset()
  vi.stubGlobal('fetch', answers)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(first: Response) {
  answers.mockResolvedValueOnce(first)
  const warning = mount(SessionWarning)
  await useViewer().load()
  await nextTick()
  return warning
}
const pass = async (seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  await nextTick()
}

describe('the warning before a session ends', () => {
  it('is silent while there is time, and speaks five minutes before the end', async () => {
    const warning = await open(left(3600))
    await pass(3299)
    expect(warning.text()).toBe('')
    answers.mockResolvedValueOnce(left(299))
    await pass(3)
    expect(warning.text()).toContain('signed out in less than 5 minutes')
  })

  it('is silent when somebody went on in another tab meanwhile', async () => {
    const warning = await open(left(3600))
    answers.mockResolvedValueOnce(left(3000))
    await pass(3302)
    expect(warning.text()).toBe('')
  })

  it('goes away by one press, which asks the server to let the session go on', async () => {
    const warning = await open(left(200))
    answers.mockResolvedValueOnce(left(3600))
    await warning.find('button').trigger('click')
    await pass(0)
    expect(answers.mock.lastCall?.[0]).toBe('/api/v1/session/stay')
    expect(warning.text()).toBe('')
  })

  it('does not promise to stay when the day is over', async () => {
    const warning = await open(left(200, false))
    expect(warning.find('button').exists()).toBe(false)
    expect(warning.text()).toContain('12 hours')
  })

  it('says afterwards how to carry on with what was typed', async () => {
    const warning = await open(left(200))
    answers.mockResolvedValueOnce(session(null))
    await pass(202)
    expect(warning.text()).toContain('What you have typed is still here')
    expect(warning.find('a').attributes('target')).toBe('_blank')
    answers.mockResolvedValueOnce(left(3600))
    await warning.find('button').trigger('click')
    await pass(0)
    expect(warning.text()).toBe('')
  })
})
