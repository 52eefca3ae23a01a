import type { Page } from 'playwright-core'
import { accessibilityFaults } from './accessibility.ts'
import { writtenPlan } from './agreement-people.ts'
import { phone, settled, test } from './visit.ts'

const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' }).format(new Date())
const form = (page: Page, name: string) => page.getByRole('form', { name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('an intervention is proposed and decided by two people, holds up the joint plan of the other owner, is reviewed and lifted', async ({
  open,
  expect,
}) => {
  const author = await open('/', { as: 'demo-author' })
  const { code } = await writtenPlan(author, 'Dover and Tonbridge together', ['dover', 'tonbridge'])

  const director = await open('/interventions', { as: 'demo-director' })
  await director.getByText('Propose an intervention by hand').click()
  const proposal = form(director, 'Put the proposal forward').filter({ has: director.getByLabel('In which partnership') })
  await proposal.getByLabel('In which partnership').selectOption({ label: 'Tonbridge' })
  await proposal.getByLabel('Suspended powers').check()
  await proposal.getByLabel('Why').fill('Two key targets were missed')
  await proposal.getByRole('button').click()
  await director.getByRole('link', { name: 'Choose which powers are suspended.' }).waitFor()
  expect(await director.title()).toBe('Error: Interventions – Weald')
  expect(await proposal.getByLabel('Why').inputValue()).toBe('Two key targets were missed')
  expect(await accessibilityFaults(director)).toEqual([])
  await proposal.getByLabel('Submit plans').check()
  await proposal.getByRole('button').click()
  await director.getByText(/has been proposed\. Somebody else decides on it/).waitFor()
  await director
    .getByRole('link', { name: /Suspended powers$/ })
    .first()
    .click()
  await director.getByRole('heading', { level: 1, name: 'Suspended powers: Tonbridge' }).waitFor()
  await director.getByText('Nothing at the moment').waitFor()
  await director.getByText('Why the other steps are not open to you now').click()
  await director.getByText('You proposed this intervention, so somebody else must decide on it.').first().waitFor()
  expect(await accessibilityFaults(director)).toEqual([])
  const at = new URL(director.url()).pathname

  const board = await open(at, { as: 'demo-county-board' })
  await press(board, 'Decide to intervene')
  const decision = form(board, 'Decide to intervene')
  await decision.getByLabel('First day on which it is in effect').fill('soon')
  await decision.getByLabel('Day of its meeting').fill('18 August 2008')
  await decision.getByLabel('Minute').fill('KCTB 08/12')
  await decision.getByRole('button', { name: 'Decide to intervene' }).click()
  await decision.getByText('Enter a day, such as 1 September 2008.').waitFor()
  expect(await decision.getByLabel('Minute').inputValue()).toBe('KCTB 08/12')
  await decision.getByLabel('First day on which it is in effect').fill(today)
  await decision.getByRole('button', { name: 'Decide to intervene' }).click()
  await board.getByText('The decision has been recorded.').waitFor()

  await author.goto(`/plans/${code}`)
  await author.getByRole('region', { name: 'Powers suspended' }).getByText('Tonbridge may not submit plans since').waitFor()
  await author
    .getByRole('region', { name: 'Where it stands' })
    .getByText(/not yet\. Tonbridge may not submit plans since/)
    .waitFor()
  await settled(author)
  expect(await author.getByRole('button', { name: 'Submit the priorities' }).count()).toBe(0)
  expect(await author.getByRole('heading', { name: 'Why we plan' }).count()).toBeGreaterThan(0)
  expect(await accessibilityFaults(author)).toEqual([])
  await author.goto(at)
  await author.getByRole('heading', { level: 1, name: 'No such intervention' }).waitFor()

  const there = await open('/partnerships/tonbridge', { as: 'demo-senior-team', screen: phone })
  await there.getByRole('region', { name: 'Intervention' }).getByRole('link', { name: 'Suspended powers in Tonbridge' }).click()
  await press(there, 'Record a review')
  await form(there, 'Record a review').getByLabel('Day of the review').fill(today)
  await form(there, 'Record a review').getByLabel('What was found').fill('Half of the targets are met')
  await form(there, 'Record a review').getByRole('button', { name: 'Record a review' }).click()
  await there.getByText('The review has been recorded.').waitFor()
  await there.getByText('Half of the targets are met').waitFor()
  await settled(there)
  expect(await widthOf(there)).toBeLessThanOrEqual(phone.viewport.width)
  expect(await accessibilityFaults(there)).toEqual([])

  // Opened before the review was recorded: what was typed stays, and the second try is on how it stands now.
  await press(board, 'Lift the intervention')
  await form(board, 'Lift the intervention').getByLabel('Why').fill('All targets are met')
  await form(board, 'Lift the intervention').getByRole('button', { name: 'Lift the intervention' }).click()
  await board.getByText('Somebody else has changed this intervention since you opened it.').first().waitFor()
  expect(await form(board, 'Lift the intervention').getByLabel('Why').inputValue()).toBe('All targets are met')
  await board.getByText('Half of the targets are met').waitFor()
  await form(board, 'Lift the intervention').getByRole('button', { name: 'Lift the intervention' }).click()
  await board.getByText('The intervention has been lifted.').waitFor()

  await author.goto(`/plans/${code}`)
  await author.getByRole('region', { name: 'Where it stands' }).waitFor()
  await settled(author)
  expect(await author.getByRole('region', { name: 'Powers suspended' }).count()).toBe(0)
  await board.goto('/interventions')
  await board.getByRole('region', { name: 'Over' }).getByText('Lifted').waitFor()
  expect(await accessibilityFaults(board)).toEqual([])
}, 300_000)
