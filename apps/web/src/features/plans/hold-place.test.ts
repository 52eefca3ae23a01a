import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { holdPlace } from './hold-place.ts'

let grow = () => {}
class Observer {
  constructor(told: () => void) {
    grow = told
  }
  observe() {}
  disconnect() {
    grow = () => {}
  }
}

function open(hash: string) {
  vi.stubGlobal('ResizeObserver', Observer)
  const text = ref<HTMLElement | null>(null)
  const Page = defineComponent({
    setup: () => (holdPlace(hash, text), () => h('div', { ref: text }, h('section', { id: 'risks' }))),
  })
  const scrolled = vi.fn()
  HTMLElement.prototype.scrollIntoView = scrolled
  mount(Page, { attachTo: document.body })
  return scrolled
}
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

it('shows the place in the address, and again whenever the text grows', () => {
  const scrolled = open('#risks')
  expect(scrolled).toHaveBeenCalledTimes(1)
  grow()
  expect(scrolled).toHaveBeenCalledTimes(2)
})

it('leaves the reader alone once they have taken over', () => {
  const scrolled = open('#risks')
  window.dispatchEvent(new Event('wheel'))
  grow()
  expect(scrolled).toHaveBeenCalledTimes(1)
})

it('does nothing without a place', () => {
  expect(open('')).not.toHaveBeenCalled()
})
