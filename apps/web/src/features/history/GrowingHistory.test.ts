import { flushPromises, mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { computed, ref, shallowRef } from 'vue'
import GrowingHistory from './GrowingHistory.vue'

/** A list of 25 in pages of 20, whose answers can be made to fail. */
function list() {
  const nodes = shallowRef<readonly number[]>([])
  const total = ref<number | null>(null)
  const fault = ref<string | null>(null)
  const fails = ref(false)
  return {
    fails,
    nodes,
    total,
    fault,
    busy: ref(false),
    hasMore: computed(() => total.value !== null && nodes.value.length < total.value),
    async more() {
      fault.value = fails.value ? 'Weald could not be reached.' : null
      if (fails.value) return
      total.value = 25
      nodes.value = Array.from({ length: Math.min(25, nodes.value.length + 20) }, (_, index) => index)
    },
  }
}

const shown = (of: ReturnType<typeof list>) =>
  mount(GrowingHistory, {
    attachTo: document.body,
    props: { list: of, several: 'changes', end: 'Nothing has changed since.' },
    slots: { default: () => of.nodes.value.map((node) => `item ${node}`).join() },
  })

test('shows the newest, then all when asked, and says so where the focus goes', async () => {
  const history = shown(list())
  await flushPromises()
  expect(history.text()).toContain('Showing the newest 20 of 25 changes.')
  expect(history.text()).not.toContain('Nothing has changed since.')

  await history.get('button').trigger('click')
  await flushPromises()
  expect(history.text()).toContain('item 24')
  expect(document.activeElement?.textContent?.trim()).toBe('Showing all 25 changes.')
  expect(history.find('button').exists()).toBe(false)
  expect(history.text()).toContain('Nothing has changed since.')
  history.unmount()
})

test('keeps what it shows when more cannot be had, and can be tried again', async () => {
  const growing = list()
  const history = shown(growing)
  await flushPromises()
  growing.fails.value = true
  await history.get('button').trigger('click')
  await flushPromises()
  expect(history.get('[role="alert"]').text()).toBe('Weald could not be reached.')
  expect(history.text()).toContain('item 19')

  growing.fails.value = false
  await history.get('button').trigger('click')
  await flushPromises()
  expect(history.text()).toContain('item 24')
  history.unmount()
})
