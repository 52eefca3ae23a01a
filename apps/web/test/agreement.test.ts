import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { ask, chairOf, submit, write, writtenPlan } from './agreement-people.ts'
import { phone, settled, test } from './visit.ts'

/** A whole story of many people takes as long as they do together. */
const story = 300_000

const panel = (page: Page) => page.getByRole('region', { name: 'Where it stands' })
const now = (page: Page) => panel(page).locator('[aria-current=step]').innerText()
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

async function decide(page: Page, command: string, minute: string): Promise<void> {
  await press(page, command)
  await record(page, command, minute)
  await form(page, command).getByRole('button', { name: command }).click()
}

describe('a joint plan', () => {
  test(
    'is begun, agreed at both gates with the consent of both, approved with a condition, amended, and compared',
    async ({ open, expect }) => {
      const author = await open('/plans', { as: 'demo-author' })
      await author
        .getByRole('link', { name: 'Begin a plan' })
        .or(author.getByRole('button', { name: 'Begin a plan' }))
        .click()
      await author.getByRole('heading', { level: 1, name: 'Begin a plan' }).waitFor()
      await settled(author)
      expect(await author.getByLabel('Partnership', { exact: true }).inputValue()).toBe('dover')
      expect(await accessibilityFaults(author)).toEqual([])
      await author.getByLabel('Last day').fill('sometime')
      await author.getByRole('button', { name: 'Begin the plan' }).click()
      await author.getByRole('link', { name: 'Enter the last day, such as 1 September 2008.' }).waitFor()
      expect(await author.title()).toBe('Error: Begin a plan – Weald')
      await author.getByLabel('Last day').fill('31 August 2011')
      await author.getByLabel('First day').fill('1 September 2008')
      await author.getByRole('button', { name: 'Add another owner: a joint plan' }).click()
      await author.getByLabel('Partnership 2', { exact: true }).selectOption({ label: 'Deal and Sandwich' })
      await author.getByText('A joint plan of Dover and Deal and Sandwich').waitFor()
      expect(await author.getByLabel('Title').inputValue()).toBe(
        'Dover / Deal and Sandwich: Local Children and Young People’s Plan 2008–2011',
      )
      await author.getByLabel('Title').fill('Children safe by the sea')
      await author.getByLabel('Nothing').check()
      await author.getByRole('button', { name: 'Begin the plan' }).click()
      await author.waitForURL(/\/plans\/[^/]+\/edit$/)
      const code = new URL(author.url()).pathname.split('/')[2] ?? ''

      const { plan } = await ask<{ plan: { currentEdition: { id: string } } }>(
        author.request,
        'query ($plan: ID!) { plan(id: $plan) { currentEdition { id } } }',
        { plan: code },
      )
      const edition = plan.currentEdition.id
      await look(author, code)
      await panel(author).getByText('not yet. One thing is still missing').waitFor()
      expect(
        await panel(author).getByRole('link', { name: 'The plan has no priority yet. Add at least one.' }).getAttribute('href'),
      ).toBe(`/plans/${code}/edit/priorities`)
      await write(author, edition, 'sections', {
        heading: 'Why we plan',
        level: '1',
        body: 'Too many children are hurt.',
        parts: 'priorities',
      })
      await write(author, edition, 'priorities', { title: 'Fewer children hurt on the roads' })
      await look(author, code)
      await panel(author).getByText('Every owner of a joint plan must consent').waitFor()
      expect(await accessibilityFaults(author)).toEqual([])

      const chair = await open(`/plans/${code}`, { as: 'demo-chair' })
      await press(chair, 'Consent for Dover')
      await said(chair, 'Dover has consented. Still to consent: Deal and Sandwich.')
      expect(await panel(chair).getByRole('button', { name: 'Consent for Deal and Sandwich' }).count()).toBe(0)
      await press(chair, 'Take back the consent of Dover')
      await said(chair, 'The consent of Dover has been taken back.')
      await press(chair, 'Consent for Dover')
      await said(chair, 'Dover has consented.')

      const administrator = await open('/people', { as: 'demo-administrator' })
      const second = await open('/', { alone: true })
      await chairOf('deal-sandwich', administrator, second.context())
      await look(second, code)
      await press(second, 'Consent for Deal and Sandwich')
      await said(second, 'Deal and Sandwich has consented, and so have all the others. The authors can submit it now.')

      await look(author, code)
      await press(author, 'Submit the priorities')
      await form(author, 'Submit the priorities').getByLabel('Note').fill('As agreed in November')
      // Twice at once is sent once: the second would be told of a conflict.
      await form(author, 'Submit the priorities').getByRole('button', { name: 'Submit the priorities' }).dblclick()
      await said(author, 'The priorities have been submitted. The senior team decides on them next')
      await expect.poll(() => now(author)).toContain('Priorities submitted')
      expect(await author.title()).not.toContain('Error')

      const smt = await open(`/plans/${code}`, { as: 'demo-senior-team' })
      await smt.getByRole('button', { name: /^Give feedback on this\s+item: Fewer children/ }).click()
      const giveBack = form(smt, 'Return it with feedback')
      expect(await giveBack.getByLabel('Feedback 1: about').locator('option:checked').innerText()).toContain(
        'Fewer children hurt',
      )
      await giveBack.getByLabel('Feedback 1: what they should do').fill('Say by when.')
      await giveBack.getByRole('button', { name: 'Add more feedback' }).click()
      await giveBack.getByLabel('Feedback 2: what they should do').fill('Say who leads.')
      await giveBack.getByRole('button', { name: 'Return it with feedback' }).click()
      await giveBack.getByText('Enter a day, such as 18 August 2008.').waitFor()
      expect(await giveBack.getByLabel('Feedback 1: what they should do').inputValue()).toBe('Say by when.')
      await record(smt, 'Return it with feedback', 'SMT 08/30')
      await giveBack.getByRole('button', { name: 'Add a person' }).click()
      await giveBack.getByLabel('Name of person 1').fill('A. Chair')
      await giveBack.getByLabel('Interest declared').fill('Governor in Dover')
      expect(await accessibilityFaults(smt)).toEqual([])
      await giveBack.getByRole('button', { name: 'Return it with feedback' }).click()
      await said(smt, 'It has been returned with 2 pieces of feedback. The authors answer each next')

      await look(author, code)
      await panel(author).getByText('2 pieces of feedback have no answer yet').waitFor()
      for (const [asked, left] of [
        ['Say by when.', '1 piece of feedback still needs one'],
        ['Say who leads.', 'the authors can submit it again'],
      ] as const) {
        const piece = panel(author).getByRole('listitem').filter({ hasText: asked })
        await piece.getByLabel('What you did about it, or why not').fill('By March; Anna leads.')
        await piece.getByRole('button', { name: 'Keep the answer' }).click()
        await said(author, new RegExp(left))
        await piece.getByText('Change the answer').waitFor()
      }
      // Answers are no content: the consents stand.
      await press(author, 'Submit the priorities')
      await form(author, 'Submit the priorities').getByRole('button', { name: 'Submit the priorities' }).click()
      await said(author, 'The priorities have been submitted.')

      await look(smt, code)
      await decide(smt, 'Agree the priorities', 'SMT 08/31')
      await said(smt, 'The priorities are agreed. The authors write the rest of the plan next')

      await look(author, code)
      await press(author, 'Submit the plan')
      await form(author, 'Submit the plan').getByRole('button', { name: 'Submit the plan' }).click()
      await said(author, 'The plan has been submitted.')
      await look(smt, code)
      await decide(smt, 'Endorse the plan', 'SMT 08/32')
      await said(smt, 'The plan is endorsed. The county board decides on it next.')

      const board = await open(`/plans/${code}`, { as: 'demo-county-board' })
      await press(board, 'Approve the plan')
      const approve = form(board, 'Approve the plan')
      await approve.getByText('You decide on exactly what was submitted on').waitFor()
      await approve.getByRole('button', { name: 'Add a condition' }).click()
      await approve.getByLabel('Condition 1: what must be done').fill('Add the figures of the PCT.')
      await approve.getByLabel('Condition 1: by when').fill('31 December 2008')
      await record(board, 'Approve the plan', 'KCT 7')
      expect(await accessibilityFaults(board)).toEqual([])
      await approve.getByRole('button', { name: 'Approve the plan' }).click()
      await said(board, 'The plan is approved with 1 condition. The authors meet it next')
      await expect.poll(() => now(board)).toContain('Approved')

      await panel(board).getByText('Discharge this condition').first().click()
      await panel(board).getByLabel('How it was met').fill('In section 2.')
      await panel(board).getByRole('button', { name: 'Discharge the condition' }).click()
      await said(board, 'The condition is discharged. None is left.')
      await panel(board).getByText('Decisions and steps so far').click()
      await panel(board)
        .getByText('Approved with conditions by Kent Children’s Trust Board on 18 August 2008, minute KCT 7.')
        .waitFor()
      await panel(board).getByText('A. Chair, who declared an interest: Governor in Dover').waitFor()

      await look(author, code)
      await press(author, 'Amend this plan')
      await author.waitForURL(/\/edit$/)
      const { amended } = await ask<{ amended: { currentEdition: { id: string; items: { id: string; version: number }[] } } }>(
        author.request,
        'query ($plan: ID!) { amended: plan(id: $plan) { currentEdition { id items(kind: "sections") { id version } } } }',
        { plan: code },
      )
      const [section] = amended.currentEdition.items
      await ask(
        author.request,
        'mutation ($input: SaveItemInput!) { saveItem(input: $input) { refusal { message issues { path message } } } }',
        {
          input: {
            edition: amended.currentEdition.id,
            kind: 'sections',
            item: section?.id,
            expectedVersion: section?.version,
            fields: [{ name: 'body', text: 'Too many children are injured, and too badly.' }],
          },
        },
      )
      await write(author, amended.currentEdition.id, 'priorities', { title: 'Safe crossings at every school' })

      await author.goto(`/plans/${code}/changes`)
      await author.getByRole('heading', { name: /in the order of the plan/ }).waitFor()
      await settled(author)
      const changes = author.getByRole('listitem').filter({ has: author.locator('ins, del') })
      expect(await changes.first().locator('del').allInnerTexts()).not.toEqual([])
      expect(await changes.first().locator('ins').first().innerText()).toContain('added:')
      await author.getByText('Safe crossings at every school').first().waitFor()
      expect(await accessibilityFaults(author)).toEqual([])
      await author.getByRole('link', { name: 'Priorities', exact: true }).click()
      await author.getByText('Only one kind is shown.').waitFor()
      await author.getByText('and too badly').waitFor({ state: 'detached' })

      await author.goto(`/plans/${code}/editions`)
      await author.getByRole('heading', { name: /^Edition 2/ }).waitFor()
      await author
        .getByRole('region', { name: /^Edition 1/ })
        .getByText('Endorsed by CFE SMT on 18 August 2008, minute SMT 08/32', { exact: true })
        .waitFor()
      const documents = author.getByRole('region', { name: /^Edition 1/ }).getByRole('link', { name: /^(Web page|Word|PDF)/ })
      expect(await documents.count()).toBe(3)
      expect(await accessibilityFaults(author)).toEqual([])
    },
    story,
  )
})

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
    await form(author, 'Take it back').getByRole('button', { name: 'Take it back' }).click()
    await said(author, 'It has been taken back.')

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
      await goTo(author, 'Submit the plan')
      await author.keyboard.press('Enter')
      await goTo(author, 'Submit the plan', 2)
      await author.keyboard.press('Enter')
      await said(author, 'The plan has been submitted.')
      expect(await author.evaluate(() => document.activeElement?.textContent)).toContain('The plan has been submitted.')

      for (const [person, command, words] of [
        ['demo-senior-team', 'Endorse the plan', 'The plan is endorsed.'],
        ['demo-county-board', 'Approve the plan', 'The plan is approved.'],
      ] as const) {
        const page = await open(`/plans/${code}`, { as: person, screen: phone })
        await panel(page).waitFor()
        await settled(page)
        await goTo(page, command)
        await page.keyboard.press('Enter')
        await goToField(page, 'Day of its meeting')
        await page.keyboard.type('18 August 2008')
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

/** Presses Tab until a button of this name has the focus, the first or a later one of them. */
async function goTo(page: Page, name: string, which = 1): Promise<void> {
  await tabUntil(
    page,
    (wanted: { name: string; which: number }) => {
      const buttons = [...document.querySelectorAll('button')].filter((button) => button.textContent?.trim() === wanted.name)
      return document.activeElement === buttons[wanted.which - 1]
    },
    { name, which },
  )
}

async function goToField(page: Page, label: string): Promise<void> {
  await tabUntil(
    page,
    (wanted: string) => {
      const field = document.activeElement
      return field instanceof HTMLInputElement && (field.labels?.[0]?.textContent?.trim().startsWith(wanted) ?? false)
    },
    label,
  )
}

async function tabUntil<Wanted>(page: Page, there: (wanted: Wanted) => boolean, wanted: Wanted): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed++) {
    if (await page.evaluate(there as (wanted: unknown) => boolean, wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing like ${JSON.stringify(wanted)} can be reached by Tab`)
}
