import type { BrowserContext, Page } from 'playwright-core'
import { describe } from 'vitest'
import { signInRefusals } from '@weald/domain'
import { accessibilityFaults } from './accessibility.ts'
import { startCouncil } from './council.ts'
import { watchFaults } from './page-faults.ts'
import { desktop, test as visit } from './visit.ts'

const password = 'copper lantern meadow'

/** `enter(path)` shows a page of a council's own Weald in a browser that nobody used before. */
const test = visit
  .extend('council', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const council = await startCouncil()
    onCleanup(council.close)
    const newBrowser = () => browser.newContext({ ...desktop, baseURL: council.address, locale: 'en-GB' })
    return { ...council, newBrowser }
  })
  .extend('enter', ({ council }, { onCleanup }) => {
    const faults: string[] = []
    const contexts: BrowserContext[] = []
    onCleanup(async () => {
      for (const context of contexts) await context.close()
      if (faults.length > 0) throw new Error(`The browser complained:\n${faults.join('\n')}`)
    })
    return async (path: string) => {
      const context = await council.newBrowser()
      contexts.push(context)
      context.setDefaultTimeout(20_000)
      // The pages of the sign-in service want a font from elsewhere.
      await context.route('https://fonts.googleapis.com/**', (route) => route.fulfill({ contentType: 'text/css', body: '' }))
      const page = await context.newPage()
      await watchFaults(page, faults)
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    }
  })

const name = (page: Page, text: string) => page.getByRole('banner').getByText(text, { exact: true }).waitFor()

async function takeUp(page: Page): Promise<void> {
  await page.getByLabel(/^Choose a password/).fill(password)
  await page.getByRole('button', { name: 'Set the password and sign in' }).click()
}

async function signInHere(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

describe('the first administrator of a council', () => {
  test('comes in by the address that the server printed, and is not offered what nobody does to themselves', async ({
    council,
    enter,
    expect,
  }) => {
    const page = await enter(await council.firstAdministrator('Iris Hothfield'))
    await takeUp(page)
    await name(page, 'Iris Hothfield')
    await page.goto('/people')
    const own = page.getByRole('region', { name: 'Iris Hothfield' })
    await own.getByText('This is you.').waitFor()
    expect(await own.getByText('Another administrator can change your rights.').isVisible()).toBe(true)
    expect(await own.locator('button, summary').count()).toBe(0)

    await page.goto('/service-accounts')
    await page.getByRole('heading', { name: 'No system has an account yet' }).waitFor()
    await page.getByText('Make a service account').click()
    expect(await page.getByLabel('Who answers for it').getByRole('option').allInnerTexts()).toEqual(['Choose a person'])
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('signing out everywhere', () => {
  test('is said in the other browser with the next thing done there, and what was typed stays', async ({
    council,
    enter,
    expect,
  }) => {
    const page = await enter(await council.firstAdministrator('Joan Petham'))
    await takeUp(page)
    const other = await enter('/sign-in?from=%2Fplans')
    await signInHere(other, 'joan.petham@kent.example')
    await name(other, 'Joan Petham')
    await other.goto('/people')
    await other.getByText('Invite somebody').click()
    await other.getByLabel('Name').fill('Half a name')

    await page.getByRole('button', { name: 'Joan Petham Administrator' }).click()
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor()
    expect(await page.getByText('You have been signed out').count()).toBe(0)

    await other.getByRole('button', { name: 'Invite', exact: true }).click()
    await other.getByText('You have been signed out. What you have typed is still here').waitFor()
    expect(await other.getByLabel('Name').inputValue()).toBe('Half a name')
    await other.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Risks' }).click()
    await other.getByText('You have been signed out. Sign in again to carry on.').waitFor()
    await other.goto('/people')
    await other.getByText('This page is for administrators of Weald. If you are one, sign in to use it.').waitFor()
    await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await signInHere(other, 'joan.petham@kent.example')
    await other.getByRole('region', { name: 'Joan Petham' }).getByText('This is you.').waitFor()
  })
})

describe('somebody who is writing when the session ends', () => {
  test('is warned, stays by one press, and after the end goes on with what was typed', async ({ council, enter, expect }) => {
    const page = await enter(await council.firstAdministrator('Olive Elham'))
    await takeUp(page)
    await name(page, 'Olive Elham')
    await page.clock.install()
    await page.goto('/people')
    await page.getByText('Invite somebody').click()
    await page.getByLabel('Name').fill('Half a name')
    const banner = page.locator('.weald-session')

    const later = async (minutes: number) => {
      council.pass(minutes)
      await page.clock.fastForward(minutes * 60_000)
    }
    await later(56)
    await banner.getByText('You will be signed out in less than 5 minutes').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await banner.getByRole('button', { name: 'Stay signed in' }).click()
    await banner.getByText('You will be').waitFor({ state: 'detached' })

    await later(56)
    await banner.getByText('You will be signed out').waitFor()
    await later(5)
    await banner.getByText('You have been signed out. What you have typed is still here').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Half a name')
    expect(await accessibilityFaults(page)).toEqual([])
    await banner.getByRole('button', { name: 'I have signed in' }).click()
    await banner.getByText('You are not signed in yet.').waitFor()

    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      banner.getByRole('link', { name: 'sign in again in a new tab' }).click(),
    ])
    await signInHere(tab, 'olive.elham@kent.example')
    await name(tab, 'Olive Elham')
    await page.bringToFront()
    await banner.getByRole('button', { name: 'I have signed in' }).click()
    await banner.getByText('You have been signed out').waitFor({ state: 'detached' })
    await page.getByLabel('E-mail address').fill('half.a.name@kent.example')
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.getByText('The invitation is ready').waitFor()
  })

  test('is told to save when the day is over, which nobody can make longer', async ({ council, enter, expect }) => {
    const page = await enter(await council.firstAdministrator('Hugh Lyminge'))
    await takeUp(page)
    await name(page, 'Hugh Lyminge')
    for (const _hour of Array.from({ length: 12 })) {
      council.pass(59)
      const stayed = await page.context().request.post(`${council.address}/api/v1/session/stay`, { data: {} })
      expect(stayed.ok()).toBe(true)
    }
    council.pass(8)
    await page.goto('/plans')
    const banner = page.locator('.weald-session')
    await banner.getByText('nobody stays signed in for longer than 12 hours').waitFor()
    expect(await banner.getByRole('button').count()).toBe(0)

    council.pass(5)
    await page.reload()
    await banner.getByText('You have been signed out.').waitFor()
    await expect
      .poll(() => banner.getByRole('link', { name: 'Sign in again' }).getAttribute('href'))
      .toBe('/sign-in?from=%2Fplans')
  })
})

/** Fills in the pages of the sign-in service as whoever `login` is. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.getByRole('button', { name: 'Sign in with Kent sign-in' }).click()
  await page.locator('[name=login]').fill(login)
  await page.locator('[name=password]').fill('any')
  await page.locator('[type=submit]').click()
  await page.locator('[type=submit]').click()
}

describe('signing in with the council’s own service', () => {
  test('brings whoever was invited back to the page that they came from', async ({ council, enter, expect }) => {
    await council.invite('nell')
    const page = await enter('/sign-in?from=%2Fpolicy')
    await signInThere(page, 'nell')
    await name(page, 'Person nell')
    expect(new URL(page.url()).pathname).toBe('/policy')
  })

  test('says in a sentence why somebody was not let in', async ({ council, enter, expect }) => {
    const page = await enter('/sign-in')
    await signInThere(page, 'stranger')
    const refused = page.getByRole('alert').filter({ hasText: signInRefusals.not_invited })
    await refused.waitFor()
    expect(await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).isVisible()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])

    await council.invite('ruth')
    council.service.behave({ forged: true })
    const other = await enter('/sign-in')
    await signInThere(other, 'ruth')
    await other.getByText(signInRefusals.not_trusted).waitFor()
    council.service.behave({})
  })
})
