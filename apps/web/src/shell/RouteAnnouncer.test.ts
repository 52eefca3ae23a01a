import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import RouteAnnouncer from './RouteAnnouncer.vue'

const page = { template: '<p />' }

/** A page's content is put into `main` by hand: what is under test is only who hears of it. */
async function visit() {
  document.body.innerHTML = '<main><h1>Home</h1></main><button>Filter</button>'
  const main = document.querySelector('main') as HTMLElement
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)*', component: page }] })
  await router.push('/')
  const announcer = mount(RouteAnnouncer, { props: { main }, global: { plugins: [router] } })
  const settled = () => new Promise((done) => setTimeout(done))
  return { main, router, announcer, settled }
}

beforeEach(() => {
  document.title = 'Plans – Weald'
})

describe('going to another page', () => {
  it('moves the focus to its heading and says its title, once the heading is there', async () => {
    const { main, router, announcer, settled } = await visit()
    await router.push('/plans')
    main.innerHTML = '<p>Loading</p>'
    await settled()
    expect(announcer.text()).toBe('')
    main.innerHTML = '<h1>Plans</h1>'
    await settled()
    expect(document.activeElement?.textContent).toBe('Plans')
    expect(announcer.text()).toBe('Plans – Weald')
  })

  it('leaves the focus alone while a filter is written into the address', async () => {
    const { main, router, settled } = await visit()
    const filter = document.querySelector('button') as HTMLButtonElement
    filter.focus()
    await router.push('/?state=draft')
    main.innerHTML = '<h1>Filtered</h1>'
    await settled()
    expect(document.activeElement).toBe(filter)
  })
})
