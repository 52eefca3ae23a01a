import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { pageExamples } from './page-examples.ts'
import { desktop, settled, test, turnIntoPhone } from './visit.ts'

// Without a complaint of the browser's: `open` sees to that for every page. A page is loaded once and then made narrow, which is
// what turning a tablet does, and half the work of loading it twice.
describe.concurrent('every page', () => {
  for (const { at, heading, title = heading, as } of Object.values(pageExamples).flat()) {
    test(`${at}${as ? ` as ${as}` : ''} opens, fits and can be used by everybody, on a desktop and on a phone`, async ({
      open,
      expect,
    }) => {
      const page = await open(at, { screen: desktop, as, alone: false })
      await settled(page)

      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([heading])
      expect(await page.title()).toBe(`${title} – Weald`)
      const fits = async (width: number) => {
        const needed = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(needed, 'the page must not scroll sideways').toBeLessThanOrEqual(width)
        expect(await accessibilityFaults(page)).toEqual([])
      }
      await fits(desktop.viewport.width)
      await fits(await turnIntoPhone(page))
    })
  }
})
