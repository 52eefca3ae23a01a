import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { draft, put } from './drafts.ts'
import { phone, settled, test } from './visit.ts'

describe('who looks after what', () => {
  test('is told of an action that nobody answers for, which its author gives to a post, as the chair sees on a phone', async ({
    open,
    expect,
  }) => {
    const { page, plan } = await draft(open)
    const priority = await put(page, plan, 'priorities', { title: 'Fewer children hurt' })
    const title = `Paint crossings for ${plan.code}`
    await put(page, plan, 'actions', { priority, title, status: 'not_started' })
    await page.goto('/my-work')
    await page.getByRole('link', { name: /^Who looks after what: / }).click()
    await page.getByRole('link', { name: 'Nobody answers for it' }).click()
    await page.getByLabel('Kind').selectOption({ label: 'Actions' })
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL('**/owners?fault=unowned&kind=actions')
    const row = page.getByRole('row', { name: title })
    await row.getByText('Nobody is named who answers for this action.').waitFor()
    await row.getByRole('checkbox').check()
    await page.getByRole('link', { name: 'Give them to somebody else' }).click()
    await page.getByRole('button', { name: 'Give one thing to somebody else' }).click()
    await page.getByRole('link', { name: 'Say why, for whoever looks back.' }).waitFor()
    expect(await page.title()).toBe('Error: Who looks after what – Weald')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByLabel('To whom').selectOption('post:director')
    await page.getByLabel('Why', { exact: true }).fill('The county paints them')
    await page.getByRole('button', { name: 'Give one thing to somebody else' }).click()
    await page.getByText(/^One thing was given to Director/).waitFor()
    await row.waitFor({ state: 'detached' })
    expect(await accessibilityFaults(page)).toEqual([])

    const chair = await open('/owners?fault=never-updated&kind=actions', { as: 'demo-chair', screen: phone })
    const seen = chair.getByRole('row', { name: title })
    await seen.getByText('Director', { exact: true }).waitFor()
    expect(await chair.getByRole('checkbox').count()).toBe(0)
    await settled(chair)
    expect(await accessibilityFaults(chair)).toEqual([])
    expect(await chair.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
