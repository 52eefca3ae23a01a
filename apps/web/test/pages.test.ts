import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { pageExamples } from './page-examples.ts'
import { desktop, phone, turnInto } from './screens.ts'
import { looking as test, settled } from './visit.ts'

// Without a complaint of the browser's: `look` sees to that for every page. A page is loaded once and then made narrow, which is
// what turning a tablet does, and half the work of loading it twice.
// The county's plan with all that is in it takes a busy machine a minute.
describe.concurrent('every page', { timeout: 120_000 }, () => {
  for (const { at, heading, title = heading, as } of Object.values(pageExamples).flat()) {
    test(`${at}${as ? ` as ${as}` : ''} opens, fits and can be used by everybody, on a desktop and on a phone`, async ({
      look,
      expect,
    }) => {
      const page = await look(at, { screen: desktop, as })
      await settled(page)

      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([heading])
      expect(await page.title()).toBe(`${title} – Weald`)
      const fits = async (width: number) => {
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, 'the page must not scroll sideways').toBeLessThanOrEqual(width)
        expect(await accessibilityFaults(page)).toEqual([])
      }
      await fits(desktop.viewport.width)
      const width = await turnInto(page, phone)
      await settled(page)
      await fits(width)
    })
  }
})
