import { describe, expect, it } from 'vitest'
import type { RouteLocationNormalized } from 'vue-router'
import { navigation, navigationFor, router, routes, scrollBehavior } from './router.ts'
import { documentTitle } from './shell/page-title.ts'

const place = (address: string) => router.resolve(address) as unknown as RouteLocationNormalized

describe('the addresses of the product', () => {
  it.each(navigation)('$text in the menu leads to a page', ({ path }) => {
    expect(router.resolve(path).matched[0]?.path).toBe(path)
  })

  it.each(routes.map((route) => ({ path: route.path, meta: route.meta })))(
    '$path has a title and sits under a menu entry that exists',
    ({ meta }) => {
      expect(meta?.title).toBeTruthy()
      const sections: readonly string[] = navigation.map((entry) => entry.path)
      if (meta?.section) expect(sections).toContain(meta.section)
    },
  )

  it('that only some may read are in the menu of those alone', () => {
    const paths = (may: string[]) => navigationFor(may).map(({ path }) => path)
    expect(paths(['plan:read'])).not.toContain('/figures')
    expect(paths(['plan:read', 'indicator:enter'])).toContain('/figures')
  })

  it('answer a mistyped address with the page that says so', () => {
    expect(router.resolve('/no/such/page').meta.title).toBe('Page not found')
  })
})

describe('a page’s title', () => {
  it('names the page before the product, and an error before the page', () => {
    expect(documentTitle('Plans')).toBe('Plans – Weald')
    expect(documentTitle('Sign in', true)).toBe('Error: Sign in – Weald')
  })
})

describe('scrolling', () => {
  it('returns to where the reader was, stays for a filter, and starts new pages at the top', () => {
    expect(scrollBehavior(place('/plans'), place('/'), { left: 0, top: 800 })).toEqual({ left: 0, top: 800 })
    expect(scrollBehavior(place('/plans?state=draft'), place('/plans'), null)).toBe(false)
    expect(scrollBehavior(place('/plans'), place('/'), null)).toEqual({ top: 0 })
  })
})
