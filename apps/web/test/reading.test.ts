import { describe } from 'vitest'
import { phone, test } from './visit.ts'

describe.concurrent('somebody who reads', () => {
  test('goes from the map at home to a partnership, and from there to its plan', async ({ open, expect }) => {
    const page = await open('/')
    await page
      .getByRole('list', { name: /plan/i })
      .getByRole('link', { name: /^Deal and Sandwich/ })
      .click()
    await page.getByRole('heading', { level: 1, name: 'Deal and Sandwich' }).waitFor()
    await page
      .getByRole('link', { name: 'Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011' })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /^Dover \/ Deal and Sandwich/ }).waitFor()
    expect(page.url()).toMatch(/\/plans\/dover-deal-sandwich-2008$/)
    expect(await page.getByText('Joint plan of Dover and Deal and Sandwich; both must agree.').isVisible()).toBe(true)
  })

  test('finds on a phone what the plans say about teenage pregnancy, and opens it at its place', async ({ open, expect }) => {
    const page = await open('/', { screen: phone })
    await page.getByRole('searchbox', { name: 'Search plans, priorities, risks and indicators' }).fill('teenage pregnancy')
    await page.keyboard.press('Enter')
    await page.getByText('results for “teenage pregnancy”').waitFor()
    await page.getByRole('link', { name: 'Fewer teenage pregnancies', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Ashford: Local Children/ }).waitFor()
    expect(new URL(page.url()).hash).toMatch(/^#priority-\d+$/)
    const priority = page.locator(new URL(page.url()).hash)
    expect(await priority.textContent()).toContain('Fewer teenage pregnancies')
    await expect
      .poll(() => priority.evaluate((element) => Math.round(element.getBoundingClientRect().top) < window.innerHeight))
      .toBe(true)
  })

  test('is told what to try when nothing is found', async ({ open, expect }) => {
    const page = await open('/search?q=zzzz')
    await page.getByText('Nothing found for “zzzz”.').waitFor()
    expect(await page.getByRole('heading', { name: 'What to try' }).isVisible()).toBe(true)
  })

  test('opens a number of the county and finds just as many behind it', async ({ open, expect }) => {
    const page = await open('/county')
    await page
      .getByRole('link', { name: /^63\b|63 to sort/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Priorities of the local plans' }).waitFor()
    expect(
      await page
        .getByText(/^63 priorities/)
        .first()
        .isVisible(),
    ).toBe(true)

    await page.goBack()
    await page
      .getByRole('row', { name: /^Ashford\b/ })
      .getByRole('link', { name: /5/ })
      .first()
      .click()
    await page
      .getByText(/^5 priorities/)
      .first()
      .waitFor()
    expect(await page.locator('tbody tr').count()).toBe(5)
  })

  test('is told which plan counts on a day, and whether that is recorded or only planned', async ({ open, expect }) => {
    const page = await open('/partnerships/deal-sandwich')
    const answer = page.getByRole('status').filter({ hasText: 'In force from' })
    expect(await answer.innerText()).toMatch(
      /^Dover \/ Deal and Sandwich: Local Children and Young People’s Plan 2008–2011\s+Planned/,
    )
    expect(await answer.innerText()).toContain('no approval of this plan is recorded yet')

    await page.getByRole('button', { name: '31 August 2008' }).click()
    await answer.filter({ hasText: 'Interim Operational Plan 2008/9' }).waitFor()
    expect(await answer.innerText()).toContain('Recorded')
    expect(new URL(page.url()).searchParams.get('on')).toBe('2008-08-31')
  })

  test('is never told that a plan at its first gate is approved', async ({ open, expect }) => {
    const page = await open('/plans/dartford-west-2008')
    await page.getByText('Not approved.').waitFor()
    expect(await page.getByText('Priorities submitted').first().isVisible()).toBe(true)
    // "Not approved" and "no approval" are said; "approved" by itself never is.
    expect(await page.getByText(/^\W*approved\b/i).count()).toBe(0)
  })

  test('sees where the document disagrees with itself, both sides as printed', async ({ open, expect }) => {
    const page = await open('/source-notes')
    const conflict = (sentence: RegExp) => page.getByRole('article').filter({ hasText: sentence }).first()
    const sides = (sentence: RegExp) => conflict(sentence).getByRole('listitem').locator('strong').allInnerTexts()
    await conflict(/617/).waitFor()
    expect(await sides(/617 \(September 2003\)/)).toEqual(['617', '594'])
    expect(await sides(/295 FTE/)).toEqual(['295 *', '294.9'])
    expect(await sides(/17\.2 FTE/)).toEqual(['17.2', '16.7'])
    expect(await sides(/“Kent Children's Trust \(County\) Board approves/)).toEqual(['July 2008', 'By June 2008'])
    expect(await sides(/“546”/)).toEqual(['546'])
  })

  test('learns that the target of KPI 3 is one for 2007/08', async ({ open, expect }) => {
    const page = await open('/indicators/KPI%203')
    expect(
      await page
        .getByText(/the target printed is for 2007\/08 and is worse than the estimate/)
        .first()
        .isVisible(),
    ).toBe(true)
    expect(await page.getByText('There is no target for 2008/09.').isVisible()).toBe(true)
    const target = page.getByRole('row', { name: /^Target/ }).filter({ hasText: 'BVPI 2007/08 target 4.8%' })
    expect(await target.last().innerText()).toMatch(/2007\/08\s+printed under 2008\/09/)
  })

  test('is told of a figure that nothing can be said of it, and why, and never that all is well', async ({ open, expect }) => {
    const page = await open('/indicators/KPI%203')
    const standing = page.getByRole('region', { name: 'How it stands, and why' })
    expect(await standing.getByRole('listitem').first().innerText()).toMatch(/No data/)
    expect(await standing.innerText()).not.toMatch(/On track/)
  })
})

describe('somebody who signs in', () => {
  test('chooses an example person by keyboard, is called by name, and signs out', async ({ open, expect }) => {
    const page = await open('/sign-in', { alone: true })
    const group = page.getByRole('group', { name: 'Who do you want to be?' })
    await group.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const header = page.getByRole('banner')
    await header.getByText('Asha Merrow').waitFor()

    const account = header.getByRole('button', { name: 'Asha Merrow Plan author' })
    await account.focus()
    await page.keyboard.press('Enter')
    const menu = header.getByRole('navigation', { name: 'Your account' })
    expect(await menu.getByRole('link').allInnerTexts()).toEqual([
      'Your account',
      'Notifications',
      'Who looks after what',
      'Audit',
      'Who may do what',
    ])
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await menu.getByRole('button', { name: 'Sign out', exact: true }).focus()
    await page.keyboard.press('Enter')
    await header.getByRole('link', { name: 'Sign in' }).waitFor()
    expect(await header.getByText('Asha Merrow').count()).toBe(0)
  })

  test('without a choice is told what to do, and can go straight to it', async ({ open, expect }) => {
    const page = await open('/sign-in', { alone: true })
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('link', { name: 'Choose who you want to be.' }).click()
    expect(await page.title()).toBe('Error: Sign in – Weald')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
  })
})
