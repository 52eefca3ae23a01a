import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { printedRows } from './printed-table.ts'
import { desktop, settled, test } from './visit.ts'

const go = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.concurrent('when the line drops', () => {
  test('being offline is said, and the page that was wanted comes by itself once the line is back', async ({ open, expect }) => {
    const page = await open('/', { alone: true, faultsExpected: true })
    await settled(page)
    await page.context().setOffline(true)
    const banner = page.getByRole('alert').filter({ hasText: 'You are offline' })
    await banner.waitFor()
    const notFetched = page.waitForEvent('requestfailed')
    await go(page, 'County')
    await notFetched
    // The app hears of it a moment after the browser has said so, and of a line that is back only once.
    await page.waitForTimeout(500)
    expect(await banner.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
    expect(await heading(page, 'What is planned for children in Kent').isVisible()).toBe(true)

    await page.context().setOffline(false)
    await heading(page, 'The county at a glance').waitFor()
    await banner.waitFor({ state: 'detached' })
  })

  test('trying again while still offline keeps the page and what was typed in it', async ({ open, expect }) => {
    const page = await open('/', { alone: true, faultsExpected: true })
    await settled(page)
    const search = page.getByRole('main').getByRole('searchbox')
    await search.fill('teenage pregnancy')
    await page.context().setOffline(true)
    const banner = page.getByRole('alert').filter({ hasText: 'You are offline' })
    await banner.waitFor()
    const notFetched = page.waitForEvent('requestfailed')
    await go(page, 'County')
    await notFetched
    await page.evaluate(() => new Promise((heard) => requestAnimationFrame(() => requestAnimationFrame(heard))))

    const asked = page.waitForEvent('requestfailed')
    await banner.getByRole('button', { name: 'Try again' }).click()
    // To load the page anew would have ended on the browser's own error page.
    expect((await asked).isNavigationRequest()).toBe(false)
    expect(await banner.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
    expect(await search.inputValue()).toBe('teenage pregnancy')

    await page.context().setOffline(false)
    await heading(page, 'The county at a glance').waitFor()
  })

  test('a page that cannot be fetched is said to be so, and trying again goes where one meant to go', async ({ open }) => {
    const page = await open('/accessibility', { alone: true, faultsExpected: true })
    await settled(page)
    await page.route('**/assets/CountyPage-*', (route) => route.abort('connectionreset'))
    await go(page, 'County')
    const banner = page.getByRole('alert').filter({ hasText: 'Weald could not reach its server' })
    await banner.waitFor()

    await page.unroute('**/assets/CountyPage-*')
    await banner.getByRole('button', { name: 'Try again' }).click()
    await heading(page, 'The county at a glance').waitFor()
    await banner.waitFor({ state: 'detached' })
  })

  for (const [fault, what] of [
    [{ status: 503, contentType: 'text/plain', body: 'busy' }, 'a busy server'],
    [null, 'no answer'],
  ] as const) {
    test(`${what} is told in a sentence, with a way to try again that works`, async ({ open, expect }) => {
      const page = await open('/accessibility', { faultsExpected: true })
      await page.route('**/graphql', (route) => (fault ? route.fulfill(fault) : route.abort('timedout')))
      await go(page, 'County')
      await heading(page, 'This page could not be loaded').waitFor()
      expect(await page.getByRole('main').innerText()).toContain(
        'Weald could not be reached. Check the connection, then try again.',
      )

      await page.unroute('**/graphql')
      await page.getByRole('main').getByRole('button', { name: 'Try again' }).click()
      await heading(page, 'The county at a glance').waitFor()
      await page.getByText('Weald could not reach its server').waitFor({ state: 'detached' })
    })
  }
})

describe.concurrent('going back and forth', () => {
  test('filters stay in the address, and back and forward find them again', async ({ open, expect }) => {
    const page = await open('/priorities')
    const rows = page.locator('tbody tr')
    const partnership = page.getByLabel('Partnership', { exact: true })
    await partnership.selectOption({ label: 'Dover' })
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await page
      .getByText(/^12 priorities/)
      .first()
      .waitFor()
    const filtered = page.url()

    await rows.first().getByRole('link').first().click()
    await heading(page, 'Dover / Deal and Sandwich').waitFor()
    await page.goBack()
    await page
      .getByText(/^12 priorities/)
      .first()
      .waitFor()
    expect(page.url()).toBe(filtered)
    expect(await partnership.inputValue()).toBe('dover')

    await page.goBack()
    await page
      .getByText(/^208 priorities/)
      .first()
      .waitFor()
    expect(await partnership.inputValue()).toBe('')
    await page.goForward()
    await page
      .getByText(/^12 priorities/)
      .first()
      .waitFor()

    await page.reload()
    await page
      .getByText(/^12 priorities/)
      .first()
      .waitFor()
  })

  test('a second click while the first is under way does no harm', async ({ open, expect }) => {
    const page = await open('/')
    await page.getByRole('link', { name: 'County', exact: true }).dblclick()
    await heading(page, 'The county at a glance').waitFor()
    await page.goBack()
    await heading(page, 'What is planned for children in Kent').waitFor()

    await page.getByRole('button', { name: '31 August 2008' }).dblclick()
    await page.getByText(/^On 31 August 2008/).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })

  test('signing in with two quick clicks signs in once', async ({ open, expect }) => {
    const page = await open('/sign-in', { alone: true })
    const tries: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/v1/session')) tries.push(request.url())
    })
    await page.getByRole('radio').first().check()
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).dblclick()
    await page.getByRole('banner').getByText('Asha Merrow').waitFor()
    expect(tries).toHaveLength(1)
  })
})

const narrow = { viewport: { width: 320, height: 256 } }

describe.concurrent('however it is looked at', () => {
  // 1280 × 1024 at 400 % is what WCAG 2.2 calls 320 × 256.
  for (const path of [
    '/',
    '/county',
    '/plans',
    '/plans/kent-interim-2008',
    '/partnerships/deal-sandwich',
    '/indicators',
    '/indicators/KPI%203',
    '/budget',
    '/risks',
    '/source-notes',
    '/search?q=teenage+pregnancy',
    '/priorities',
    '/sign-in',
    '/frameworks',
  ]) {
    test(`${path} at 400 % needs no scrolling sideways and loses nothing`, async ({ open, expect }) => {
      const page = await open(path, { screen: narrow })
      await settled(page)
      expect(await sidewaysScroll(page)).toBe(0)
      // What stands outside the window must be inside something that can be scrolled.
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main a, main button, main input, main select, main h1, main h2, main p')]
          .filter((element) =>
            element.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }),
          )
          .filter((element) => !element.closest('.govuk-visually-hidden, .weald-scroll'))
          .filter((element) => {
            const { left, right, width } = element.getBoundingClientRect()
            return width > 1 && (left < 0 || right > window.innerWidth + 1)
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      )
      expect(lost).toEqual([])
    })
  }

  test('a table that is cut casts a shadow on the side where there is more of it', async ({ open, expect }) => {
    const page = await open('/county', { screen: narrow })
    const region = page.getByRole('region', { name: 'Priorities of each partnership, by outcome' })
    const shadow = () => region.evaluate((box) => getComputedStyle(box).boxShadow)
    await region.waitFor()
    await expect.poll(shadow).toMatch(/ -14px .*inset/)
    expect(await shadow()).not.toMatch(/ 14px .*inset/)
    await region.evaluate((box) => (box.scrollLeft = box.scrollWidth))
    await expect.poll(shadow).toMatch(/ 14px .*inset/)
    expect(await shadow()).not.toMatch(/ -14px .*inset/)
  })

  test('in forced colours the map, the tags and the chart are still there', async ({ open, expect }) => {
    const page = await open('/indicators/KPI%203', { screen: { ...desktop, forcedColors: 'active', colorScheme: 'dark' } })
    await settled(page)
    const drawing = page.locator('.weald-chart svg').first()
    const colours = await drawing.evaluate((svg) => [
      ...new Set(
        [...svg.querySelectorAll('path, circle, line, text')].map(
          (mark) => `${getComputedStyle(mark).stroke} ${getComputedStyle(mark).fill}`,
        ),
      ),
    ])
    expect(colours.length).toBeGreaterThan(1)
    // A picture of one colour compresses to next to nothing.
    expect((await drawing.screenshot()).byteLength).toBeGreaterThan(4_000)
    await page.goto('/')
    await settled(page)
    expect(
      (
        await page
          .getByRole('link', { name: /^Deal and Sandwich/ })
          .first()
          .screenshot()
      ).byteLength,
    ).toBeGreaterThan(800)
  })

  test('on paper there is the plan with all its tables, and nothing to press', async ({ open, expect }) => {
    const page = await open('/plans/kent-interim-2008')
    await settled(page)
    await page.emulateMedia({ media: 'print' })
    for (const role of ['navigation', 'contentinfo', 'search', 'button'] as const) {
      const seen = page.getByRole(role).filter({ visible: true })
      expect(await seen.count(), role).toBe(0)
    }
    const budget = page.locator('#budget table').first()
    expect(await budget.isVisible()).toBe(true)
    expect(await printedRows(budget)).toHaveLength(22)
    expect(await page.locator('#risks .weald-risks li').last().isVisible()).toBe(true)
  })
})
