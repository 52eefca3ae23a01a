import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { submit, writtenPlan } from './agreement-people.ts'
import * as keys from './hands.ts'
import { phone, settled, test } from './visit.ts'

/** A whole story of many people takes as long as they do together. */
const story = 300_000

const panel = (page: Page) => page.getByRole('region', { name: 'Where it stands' })
const said = (page: Page, words: string | RegExp) => panel(page).getByText(words).first().waitFor()
const form = (page: Page, name: string) => panel(page).getByRole('form', { name })
const press = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name }).click()

/** Opens a plan anew and waits until its panel is there. */
async function look(page: Page, code: string): Promise<void> {
  await page.goto(`/plans/${code}`)
  await panel(page).waitFor()
  await settled(page)
}

async function record(page: Page, name: string, minute: string): Promise<void> {
  await form(page, name).getByLabel('Day of its meeting').fill('18 August 2008')
  await form(page, name).getByLabel('Minute').fill(minute)
}

describe('a plan at a gate', () => {
  test('tells whoever is late what happened meanwhile, and keeps what they typed', async ({ open, expect }) => {
    const author = await open('/plans', { as: 'demo-author' })
    const { code, edition } = await writtenPlan(author, 'Taken back in time')
    await submit(author, edition, 'submitPriorities')
    const smt = await open(`/plans/${code}`, { as: 'demo-senior-team' })
    await press(smt, 'Agree the priorities')
    await record(smt, 'Agree the priorities', 'SMT 08/33')
    await look(author, code)
    await press(author, 'Take it back')
    // Twice at once is done once: the second would be told of a conflict.
    await form(author, 'Take it back').getByRole('button', { name: 'Take it back' }).dblclick()
    await said(author, 'It has been taken back.')
    expect(await author.title()).not.toContain('Error')

    await form(smt, 'Agree the priorities').getByRole('button', { name: 'Agree the priorities' }).click()
    await panel(smt).getByText('it now stands at “Draft”. What you typed is still here').waitFor()
    await panel(smt).getByRole('alert').waitFor()
    expect(await form(smt, 'Agree the priorities').getByLabel('Minute').inputValue()).toBe('SMT 08/33')
    await panel(smt).locator('[aria-current=step]', { hasText: 'Draft' }).waitFor()
  })

  test(
    'is submitted, endorsed and approved by keyboard alone, on a phone’s width too',
    async ({ open, expect }) => {
      const author = await open('/plans', { as: 'demo-author' })
      const { code } = await writtenPlan(author, 'Actions by keyboard', ['dover'], 'ANNUAL_ACTION_PLAN')
      await look(author, code)
      await keys.press(panel(author).getByRole('button', { name: 'Submit the plan' }))
      await keys.press(form(author, 'Submit the plan').getByRole('button', { name: 'Submit the plan' }))
      await said(author, 'The plan has been submitted.')
      expect(await author.evaluate(() => document.activeElement?.textContent)).toContain('The plan has been submitted.')

      for (const [person, command, words] of [
        ['demo-senior-team', 'Endorse the plan', 'The plan is endorsed.'],
        ['demo-county-board', 'Approve the plan', 'The plan is approved.'],
      ] as const) {
        const page = await open(`/plans/${code}`, { as: person, screen: phone })
        await panel(page).waitFor()
        await settled(page)
        await keys.press(panel(page).getByRole('button', { name: command }))
        await keys.write(form(page, command).getByLabel('Day of its meeting'), '18 August 2008')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.viewport.width)
        await page.keyboard.press('Enter')
        await said(page, words)
      }
    },
    story,
  )

  test('is no business of whoever merely reads it', async ({ open, expect }) => {
    const page = await open('/plans/ashford-2008', { as: 'demo-reader' })
    await settled(page)
    expect(await panel(page).count()).toBe(0)
    await page.goto('/plans')
    await settled(page)
    expect(await page.getByText('Begin a plan').count()).toBe(0)
  })
})

describe('the approval queue', () => {
  test(
    'decides on many at once, tells the result of each, and keeps chosen what was refused',
    async ({ open, expect }) => {
      const author = await open('/plans', { as: 'demo-author' })
      const made = []
      for (const title of ['Queue one', 'Queue two', 'Queue three']) {
        const plan = await writtenPlan(author, title, ['dover'], 'ANNUAL_ACTION_PLAN')
        await submit(author, plan.edition, 'submitEdition')
        made.push(plan)
      }
      const smt = await open('/', { as: 'demo-senior-team' })
      await smt.getByRole('link', { name: /^Approvals \(\d+\)$/ }).click()
      await smt.getByRole('heading', { level: 1, name: 'Approvals' }).waitFor()
      await settled(smt)
      for (const title of ['Queue one', 'Queue two', 'Queue three']) await smt.getByRole('checkbox', { name: title }).check()

      // Meanwhile one of them is taken back.
      const third = made[2]?.code ?? ''
      await look(author, third)
      await press(author, 'Take it back')
      await form(author, 'Take it back').getByRole('button', { name: 'Take it back' }).click()
      await said(author, 'It has been taken back.')

      const together = smt.getByRole('region', { name: 'Decide on 3 plans' })
      await together.getByLabel('Endorse the plan (3 of 3)').check()
      await together.getByRole('button', { name: 'Record the decision on 3 plans' }).click()
      await together.getByRole('link', { name: 'Enter a day, such as 18 August 2008.' }).waitFor()
      await together.getByLabel('Day of its meeting').fill('18 August 2008')
      expect(await accessibilityFaults(smt)).toEqual([])
      await together.getByRole('button', { name: 'Record the decision on 3 plans' }).click()
      await smt.getByText('2 of 3 decided.').waitFor()
      await smt.getByText(/Queue three: not decided\./).waitFor()
      await smt.getByText(/Queue one: The plan is endorsed/).waitFor()
      expect(await smt.getByRole('link', { name: 'Queue one' }).count()).toBe(0)
    },
    story,
  )

  test('is for those alone who decide', async ({ open, expect }) => {
    const page = await open('/approvals', { as: 'demo-author' })
    await page.getByText('This page is for those who decide on plans. You are signed in as Asha Merrow').waitFor()
    expect(
      await page
        .getByRole('navigation', { name: 'Menu' })
        .getByRole('link', { name: /^Approvals/ })
        .count(),
    ).toBe(0)
  })

  test('fits a phone', async ({ open, expect }) => {
    const page = await open('/approvals', { as: 'demo-director', screen: phone })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.viewport.width)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
