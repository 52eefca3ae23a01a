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
    const visit = async <Found>(path: string, look: (page: Page) => Promise<Found>): Promise<Found> => {
      const page = await open(path)
      await settled(page)
      const found = await look(page)
      await page.close()
      return found
    }
    const links = await fewAtATime(sources, (source) => visit(source, linksToPlaces))
    const places = Map.groupBy(new Set(links.flat()), (link) => link.slice(0, link.indexOf('#')))
    expect(places.size).toBeGreaterThan(3)

    const lost = await fewAtATime([...places], ([path, wanted]) => visit(path, (page) => withoutPlace(page, wanted)))
    expect(lost.flat()).toEqual([])
  })
})

/** So many pages at once would keep each other waiting for longer than anybody waits for a page. */
async function fewAtATime<Item, Found>(items: readonly Item[], look: (item: Item) => Promise<Found>): Promise<Found[]> {
  const left = items.values()
  const found: Found[] = []
  const lane = async () => {
    for (const item of left) found.push(await look(item))
  }
  await Promise.all([lane(), lane(), lane()])
  return found
}

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
