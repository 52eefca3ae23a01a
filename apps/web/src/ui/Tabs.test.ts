import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import Tabs from './Tabs.vue'

const tabs = [
  { id: 'chart', label: 'Chart' },
  { id: 'table', label: 'Table' },
  { id: 'notes', label: 'Notes' },
]

function drawn() {
  return mount(Tabs, {
    props: { tabs },
    slots: { chart: 'A line', table: 'Some figures', notes: 'A note' },
    attachTo: document.body,
  })
}
const selected = (page: ReturnType<typeof drawn>) => page.find('[aria-selected="true"]').text()

describe('tabs', () => {
  it('open at the first', () => {
    expect(selected(drawn())).toBe('Chart')
  })

  it.each([
    ['ArrowRight', 'Table'],
    ['ArrowLeft', 'Notes'],
    ['End', 'Notes'],
  ])('%s goes to %s and takes the focus there', async (key, label) => {
    const page = drawn()
    await page.find('[aria-selected="true"]').trigger('keydown', { key })
    await page.vm.$nextTick()
    expect(selected(page)).toBe(label)
    expect(document.activeElement?.textContent).toBe(label)
    page.unmount()
  })

  it('can be reached by one press of the tab key, however many there are', () => {
    expect(drawn().findAll('[tabindex="0"][role=tab]')).toHaveLength(1)
  })

  it('keep every panel in the page, for printing, and leave the address alone', async () => {
    const page = drawn()
    const before = window.location.href
    await page.findAll('[role=tab]')[1]?.trigger('click')
    expect(page.text()).toContain('A line')
    expect(page.text()).toContain('Some figures')
    expect(window.location.href).toBe(before)
  })
})
