import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { phone, settled, test } from './visit.ts'

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

/** Whether what has the focus looks different from what it looks like without. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const look = () => {
      const { outline, boxShadow, backgroundColor, borderColor, color } = getComputedStyle(element)
      return [outline, boxShadow, backgroundColor, borderColor, color].join()
    }
    const withFocus = look()
    element.blur()
    const without = look()
    element.focus()
    return withFocus !== without
  })
}

describe.concurrent('without a mouse', () => {
  test('the first Tab offers to skip to the content, and Enter does', async ({ open, expect }) => {
    const page = await open('/county')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Skip to main content')
    expect(await showsFocus(page)).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main-content')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })

  test('another page takes the focus to its heading and is announced', async ({ open, expect }) => {
    const page = await open('/')
    await page.getByRole('link', { name: 'Budget', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Budget 2008/09' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Budget 2008/09')
    const announced = page.locator('[role="status"]').filter({ hasText: 'Budget 2008/09 – Weald' })
    await announced.waitFor({ state: 'attached' })
  })

  test('tabs are chosen by arrows, and one Tab leaves them', async ({ open, expect }) => {
    const page = await open('/indicators/KPI%203')
    const chart = page.getByRole('tab', { name: 'Chart' })
    const table = page.getByRole('tab', { name: 'Table' })
    await chart.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tabpanel', { name: 'Table' }).waitFor()
    expect(await table.getAttribute('aria-selected')).toBe('true')
    expect(await focused(page)).toBe('Table')
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('tabpanel', { name: 'Chart' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab')
  })

  test('a table is put in order by the button in its heading, which says so', async ({ open, expect }) => {
    const page = await open('/county')
    const table = page
      .getByRole('table')
      .filter({ has: page.getByRole('columnheader', { name: 'Outcome not chosen' }) })
      .first()
    const heading = table.getByRole('columnheader', { name: 'All priorities' })
    const button = heading.getByRole('button')
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending')
    const firstTotal = async () => parseInt(await table.locator('tbody tr').first().locator('td').last().innerText())
    expect(await firstTotal()).toBe(6)
    expect(await focused(page)).toContain('All priorities')

    await page.keyboard.press('Enter')
    await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending')
    expect(await firstTotal()).toBe(18)
    expect(await showsFocus(page)).toBe(true)
  })

  test('the menu of a phone opens and closes, and goes where it says', async ({ open, expect }) => {
    const page = await open('/', { screen: phone })
    const toggle = page.getByRole('button', { name: 'Menu' })
    const entry = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'County' })
    expect(await entry.isVisible()).toBe(false)
    await toggle.focus()
    await page.keyboard.press('Enter')
    await entry.waitFor()
    expect(await toggle.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Space')
    await entry.waitFor({ state: 'hidden' })

    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('County')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The county at a glance' }).waitFor()
    await entry.waitFor({ state: 'hidden' })
  })

  for (const path of ['/', '/sign-in', '/plans', '/risks']) {
    test(`Tab leads through all of ${path} to its end, and always shows where it is`, async ({ open, expect }) => {
      const page = await open(path)
      await settled(page)
      const unseen: string[] = []
      const last = page.getByRole('contentinfo').getByRole('link').last()
      const isLast = () => last.evaluate((link) => link === document.activeElement)
      const atMost = await page.locator('a, button, input, select, textarea, summary, [tabindex="0"]').count()
      let steps = 0
      do {
        await page.keyboard.press('Tab')
        if (!(await showsFocus(page)))
          unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
        steps += 1
      } while (steps <= atMost && !(await isLast()))
      expect(await isLast(), 'the last link of the footer is reached').toBe(true)
      expect(unseen).toEqual([])
    })
  }
})
