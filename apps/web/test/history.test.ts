import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { desktop, phone, settled, test } from './visit.ts'

/** Everywhere that a history is offered: whose, to whom, and from which file of the county it came. */
const places = [
  {
    at: '/plans/ashford-2008',
    as: 'demo-director',
    button: 'History of this plan',
    says: /imported .* and \d+ more kinds of thing/,
  },
  {
    at: '/plans/dover-deal-sandwich-2008',
    as: 'demo-author',
    button: /^History of “/,
    says: 'Brought in by Sample at first start, from priorities.csv',
  },
  {
    at: '/budget',
    as: 'demo-finance',
    button: /^History of Behaviour Service/,
    says: 'Brought in by Sample at first start, from budget-lines.csv',
  },
  {
    at: '/indicators/KPI%203',
    as: 'demo-analyst',
    button: /^History of Actual for 2006\/07/,
    says: 'Brought in by Sample at first start, from observations.csv',
  },
] as const

const drawer = (page: Page) => page.getByRole('dialog')
const historyAsked = (page: Page, asked: string[]) =>
  page.on('request', (request) => {
    const [operation] = /query (History\w+)/.exec(request.postData() ?? '')?.slice(1) ?? []
    if (operation) asked.push(operation)
  })

describe.concurrent('who changed what', () => {
  for (const { at, as, button, says } of places) {
    test(`is told on ${at}, from the keyboard, and is asked for only then`, async ({ open, expect }) => {
      const page = await open('/accessibility', { as })
      const asked: string[] = []
      historyAsked(page, asked)
      await page.goto(at)
      const opener = page.getByRole('button', { name: button }).first()
      await opener.focus()
      await settled(page)
      expect(asked, 'one question for the plan, whatever it holds').toEqual(['HistoryRights'])

      await page.keyboard.press('Enter')
      await drawer(page).getByText(says).waitFor()
      await drawer(page).getByText('Nothing has changed since.').waitFor()
      await page.keyboard.press('Escape')
      await drawer(page).waitFor({ state: 'detached' })
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    })
  }

  for (const [name, screen] of Object.entries({ desktop, phone })) {
    test(`fits a ${name}, and stays off the paper`, async ({ open, expect }) => {
      const page = await open('/plans/ashford-2008', { as: 'demo-director', screen })
      await page.getByRole('button', { name: 'History of this plan' }).click()
      await drawer(page).getByText('All that was imported').click()
      await drawer(page)
        .getByText(/^\d+ priorities$/)
        .waitFor()
      const { x, width } = (await drawer(page).boundingBox()) ?? { x: -1, width: 0 }
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(screen.viewport.width)
      expect(await drawer(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
      expect(await accessibilityFaults(page)).toEqual([])

      await page.emulateMedia({ media: 'print' })
      expect(await drawer(page).isVisible()).toBe(false)
      expect(await page.locator('.weald-history-link:visible').count()).toBe(0)
    })
  }

  test.for([
    ['nobody', undefined, '/plans/ashford-2008'],
    ['who reads what is public', 'demo-reader', '/budget'],
    ['an author, of another’s plan', 'demo-author', '/plans/ashford-2008'],
    ['finance, of figures', 'demo-finance', '/indicators/KPI%203'],
  ] as const)('is not offered to %s', async ([_who, as, at], { open, expect }) => {
    const page = await open(at, { as })
    await settled(page)
    expect(await page.getByRole('button', { name: /^History/ }).count()).toBe(0)
  })

  test('is read line by line on the audit page, as far as the file that it offers', async ({ open, expect }) => {
    const page = await open('/audit', { as: 'demo-director' })
    const line = page.getByRole('row', { name: /imported/ })
    await line.getByText(/changes of \d+ kinds/).click()
    await line.getByRole('link', { name: '22 budget lines' }).click()
    await page.getByText('22 changes').waitFor()
    expect(await page.getByRole('row', { name: /Behaviour Service/ }).innerText()).toMatch(/Gross: £[\d,]+/)
    expect(await accessibilityFaults(page)).toEqual([])

    const file = new URL((await page.getByRole('link', { name: /CSV/ }).getAttribute('href')) ?? '', page.url())
    expect([...file.searchParams.keys()].toSorted()).toEqual(['action', 'request', 'thing'])
    const lines = (await (await page.request.get(file.href)).text()).match(/^"?\d{4}-\d{2}-\d{2}T/gm)
    expect(lines).toHaveLength(22)
  })
})
