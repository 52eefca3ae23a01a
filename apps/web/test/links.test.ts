import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { settled, test } from './visit.ts'

/** One page of each kind that points at places within pages. */
const sources = [
  '/',
  '/county',
  '/priorities?partnership=deal-sandwich',
  '/partnerships/tonbridge',
  '/plans/kent-interim-2008',
  '/source-notes',
  '/indicators/KPI%203',
  '/budget',
  '/risks',
  '/search?q=teenage+pregnancy',
]

describe('links', () => {
  test('to a place within a page find that place', { timeout: 120_000 }, async ({ open, expect }) => {
    // Three tabs, each of which goes on from page to page: so many at once do not keep each other waiting for longer than anybody waits.
    const tabs = await Promise.all([open('/'), open('/'), open('/')])
    const onEach = async <Item, Found>(items: Iterable<Item>, path: (item: Item) => string, look: Look<Item, Found>) => {
      const left = items[Symbol.iterator]()
      const found: Found[] = []
      const goOn = async (page: Page) => {
        for (let next = left.next(); !next.done; next = left.next()) {
          await page.goto(path(next.value))
          await page.getByRole('heading', { level: 1 }).waitFor()
          await settled(page)
          found.push(await look(page, next.value))
        }
      }
      await Promise.all(tabs.map(goOn))
      return found
    }
    const links = await onEach(sources, (source) => source, linksToPlaces)
    const places = Map.groupBy(new Set(links.flat()), (link) => link.slice(0, link.indexOf('#')))
    expect(places.size).toBeGreaterThan(3)

    const lost = await onEach(
      places,
      ([path]) => path,
      (page, [, wanted]) => withoutPlace(page, wanted),
    )
    expect(lost.flat()).toEqual([])
  })
})

type Look<Item, Found> = (page: Page, item: Item) => Promise<Found>

function linksToPlaces(page: Page): Promise<string[]> {
  return page
    .locator('main a[href*="#"]')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[])
        .filter(({ origin, hash }) => origin === location.origin && hash !== '')
        .map(({ pathname, search, hash }) => pathname + search + hash),
    )
}

function withoutPlace(page: Page, links: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) => all.filter((link) => !document.getElementById(decodeURIComponent(link.slice(link.indexOf('#') + 1)))),
    links,
  )
}
