import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { pageExamples } from './page-examples.ts'
import { desktop, phone, settled, test } from './visit.ts'

const screens = { desktop, phone }

// Without a complaint of the browser's: `open` sees to that for every page.
describe.concurrent.each(Object.entries(screens))('on a %s', (_name, screen) => {
  for (const { at, heading, title = heading, as } of Object.values(pageExamples).flat()) {
    test(`${at}${as ? ` as ${as}` : ''} opens, fits and can be used by everybody`, async ({ open, expect }) => {
      const page = await open(at, { screen, as })
      await settled(page)

      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([heading])
      expect(await page.title()).toBe(`${title} – Weald`)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, 'the page must not scroll sideways').toBeLessThanOrEqual(screen.viewport.width)
      expect(await accessibilityFaults(page)).toEqual([])
    })
  }
})
