import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Router } from 'vue-router'
import { followLinks } from './follow-links.ts'

let router: Router
let stop: () => void
const none = { template: '<p />' }

beforeEach(() => {
  document.body.innerHTML = ''
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: none }] })
  stop = followLinks(document, router)
})
afterEach(() => stop())

/** Clicks on a link and says whether the page answered it itself instead of leaving it to the browser. */
function answered(html: string, click: MouseEventInit = {}): boolean {
  document.body.innerHTML = html
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...click })
  ;(document.querySelector('[data-here]') ?? document.querySelector('a'))?.dispatchEvent(event)
  return event.defaultPrevented
}

describe('a click on a link', () => {
  it('changes the page without a reload, also from inside the link', async () => {
    expect(answered('<a href="/plans?state=draft"><b data-here>Plans</b></a>')).toBe(true)
    await router.isReady()
    expect(router.currentRoute.value.fullPath).toBe('/plans?state=draft')
  })

  it.each([
    ['another site', '<a href="https://example.org/">x</a>'],
    ['a download', '<a href="/plan.pdf" download>x</a>'],
    ['a new tab', '<a href="/plans" target="_blank">x</a>'],
    ['the API', '<a href="/api/v1/plans.csv">x</a>'],
    ['an e-mail address', '<a href="mailto:a@example.org">x</a>'],
    ['a place in the same page', '<a href="#notes">x</a>'],
  ])('leaves %s to the browser', (_what, html) => {
    expect(answered(html)).toBe(false)
  })

  it('leaves a click with a modifier key to the browser, which opens a tab', () => {
    expect(answered('<a href="/plans">x</a>', { ctrlKey: true })).toBe(false)
  })
})
