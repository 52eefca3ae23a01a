import type { BrowserContext, Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { desktop, phone, settled, test } from './visit.ts'

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const accountButton = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(Account )?\S+ \S+ / })

/** Invites somebody on the page of people. @returns the address that is shown once */
async function invite(page: Page, name: string, email: string): Promise<string> {
  await page.getByText('Invite somebody').click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const shown = page.getByRole('alert', { name: 'Success' })
  await shown.getByText('The invitation is ready').waitFor()
  return shown.getByRole('code').innerText()
}

async function takeUp(page: Page, link: string, password: string): Promise<void> {
  await page.goto(new URL(link).pathname + new URL(link).hash)
  await page.getByLabel(/^Choose a password/).fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
  await accountButton(page).waitFor()
}

const clipboard = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write'])

describe('an administrator', () => {
  test('invites somebody, who takes the account up, is given a role and loses it, and reads that the account was closed', async ({
    open,
    expect,
  }) => {
    const page = await open('/people', { as: 'demo-administrator' })
    await clipboard(page.context())
    const link = await invite(page, 'Ada Wingham', 'ada.wingham@kent.example')
    expect(new URL(link).hash.length).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'Copy' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'I have kept it' }).click()
    expect(await page.getByText(link).count()).toBe(0)

    const theirs = await open('/', { alone: true })
    await takeUp(theirs, link, 'copper lantern meadow')
    expect(await accountButton(theirs).innerText()).toMatch(/Ada Wingham\s+No role yet/)
    await theirs.goto('/people')
    await theirs.getByText('You are signed in as Ada Wingham, who is not one.').waitFor()

    const ada = card(page, 'Ada Wingham')
    await page.reload()
    await ada.getByText('Can sign in').waitFor()
    await ada.getByText('Give a role').click()
    await ada.getByRole('button', { name: 'Give the role' }).click()
    await ada.getByRole('link', { name: 'Choose a role.' }).waitFor()
    expect(await page.title()).toBe('Error: People – Weald')
    await ada.getByLabel('Role', { exact: true }).selectOption({ label: 'Plan author' })
    await ada.getByLabel('Some partnerships').check()
    await ada.getByLabel('Dover', { exact: true }).check()
    await ada.getByLabel('Why').filter({ visible: true }).fill('Writes the plan')
    await ada.getByRole('button', { name: 'Give the role' }).click()
    await ada.getByText('Ada Wingham has been given the role “Plan author”.').waitFor()
    await expect.poll(() => ada.getByRole('listitem').innerText()).toMatch(/^Plan author, in Dover\s+In force/)
    expect(await page.title()).toBe('People – Weald')

    await theirs.goto('/sign-in')
    await theirs.getByText('Plan author, Dover').waitFor()

    await ada.getByText('End this role').click()
    await ada.getByLabel('Why').filter({ visible: true }).fill('Somebody else writes it')
    await ada.getByRole('button', { name: 'End the role now' }).click()
    await ada.getByText('The role “Plan author” has been ended.').waitFor()
    await expect.poll(() => ada.getByRole('listitem').innerText()).toContain('Ended because: Somebody else writes it')
    await theirs.reload()
    await theirs.getByText('None yet: you read what is public.').waitFor()

    await ada.getByText('Close the account').first().click()
    await ada.getByLabel('Why').filter({ visible: true }).fill('Has left')
    await ada.getByRole('button', { name: 'Close the account for good' }).click()
    await ada.getByText('The account of Ada Wingham has been closed.').waitFor()
    await ada.getByText('Give a role').waitFor({ state: 'detached' })
    expect(await accessibilityFaults(page)).toEqual([])

    await theirs.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Plans' }).click()
    const told = theirs.getByRole('alert').filter({ hasText: 'Your account in Weald has been closed' })
    await told.waitFor()
    await settled(theirs)
    expect(await accessibilityFaults(theirs)).toEqual([])
    await told.getByRole('button', { name: 'Go on without signing in' }).click()
    await told.waitFor({ state: 'detached' })
  })

  test('makes a key for a system, renews it with some days of overlap, and revokes it', async ({ open, expect }) => {
    const page = await open('/people', { as: 'demo-administrator', screen: phone })
    await invite(page, 'Ben Harbledown', 'ben.harbledown@kent.example')
    await page.goto('/service-accounts')
    await page.getByText('Make a service account').click()
    await page.getByLabel('Which system').fill('School census')
    await page.getByLabel('Who answers for it').selectOption({ label: 'Ben Harbledown (ben.harbledown@kent.example)' })
    await page.getByLabel('Read plans and figures').check()
    await page.getByRole('button', { name: 'Make the account and its key' }).click()
    const made = page.getByRole('alert', { name: 'Success' })
    await made.getByText('The key is ready').waitFor()
    const first = await made.getByRole('code').innerText()
    await made.getByRole('button', { name: 'I have kept it' }).click()

    const census = card(page, 'School census')
    await census.getByText('Make a new key').first().click()
    await census.getByLabel('For how many days', { exact: true }).fill('4000')
    await census.getByRole('button', { name: 'Make a new key' }).click()
    await census.getByRole('link', { name: 'Choose from 1 to 400 days.' }).waitFor()
    await census.getByLabel('For how many days', { exact: true }).fill('30')
    await census.getByRole('button', { name: 'Make a new key' }).click()
    await census.getByText('The new key is ready').waitFor()
    const second = await census.getByRole('alert').getByRole('code').innerText()
    const standing = (key: string) =>
      census
        .getByRole('listitem')
        .filter({ hasText: `Ending in ${key.slice(-4)}` })
        .locator('.govuk-tag')
        .innerText()
    await expect.poll(() => standing(second)).toBe('Good')
    expect(await standing(first)).toBe('Good')
    expect(await accessibilityFaults(page)).toEqual([])

    await census.getByText(`Revoke the key ending in ${first.slice(-4)}`).click()
    await census.getByRole('button', { name: 'Revoke the key' }).filter({ visible: true }).click()
    await census.getByText(`The key ending in ${first.slice(-4)} has been revoked.`).waitFor()
    await expect.poll(() => standing(first)).toBe('Revoked')
    expect(await standing(second)).toBe('Good')

    await census.getByText('Revoke the account and all of its keys').click()
    await census.getByRole('button', { name: 'Revoke the account', exact: true }).click()
    await census.getByText('School census has been revoked, with all of its keys.').waitFor()
    await expect.poll(() => standing(second)).toBe('Revoked')
    await census.getByText('Make a new key').first().waitFor({ state: 'detached' })
  })
})

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const screens = { desktop, phone, 'small phone': { viewport: { width: 320, height: 640 } } }

describe.concurrent.each(Object.entries(screens))('the header on a %s', (_name, screen) => {
  test('leads an administrator to people and keys', async ({ open, expect }) => {
    const page = await open('/', { as: 'demo-administrator', screen })
    const button = accountButton(page)
    await button.click()
    const menu = page.getByRole('navigation', { name: 'Your account' })
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'Your account',
      'Notifications',
      'Audit',
      'People',
      'Service accounts',
      'Who may do what',
    ])
    expect(await menu.getByRole('button').allInnerTexts()).toEqual(['Sign out', 'Sign out everywhere'])
    const { x = -1, width = 0 } = (await menu.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(screen.viewport.width)
    expect(await widthOf(page)).toBeLessThanOrEqual(screen.viewport.width)
    expect(await accessibilityFaults(page)).toEqual([])
    await menu.getByRole('link', { name: 'People' }).click()
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    expect(await menu.isVisible()).toBe(false)
    await settled(page)
    expect(await widthOf(page)).toBeLessThanOrEqual(screen.viewport.width)
  })

  test('does not move when it learns who is signed in', async ({ open, expect }) => {
    const page = await open('/accessibility', { as: 'demo-county-board', screen })
    let answer = () => {}
    const asked = new Promise<void>((resolve) => (answer = resolve))
    await page.route('**/api/v1/session', async (route) => {
      await asked
      await route.continue()
    })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    const places = () =>
      page.evaluate(() =>
        ['.weald-header', '.weald-header__home', '#site-search', 'h1'].map((part) =>
          JSON.stringify(document.querySelector(part)?.getBoundingClientRect()),
        ),
      )
    const before = await places()
    answer()
    await accountButton(page).waitFor()
    expect(await places()).toEqual(before)
  })
})
