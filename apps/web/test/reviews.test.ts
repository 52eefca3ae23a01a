import type { Page } from 'playwright-core'
import { accessibilityFaults } from './accessibility.ts'
import { personOf } from './agreement-people.ts'
import { phone, settled, test } from './visit.ts'

const saved = (page: Page) => page.getByText(/^Saved /)

test('a review is opened by the director, written by the lead, signed by three, and is then no longer owed', async ({
  open,
  expect,
}) => {
  const director = await open('/reviews', { as: 'demo-director' })
  await director.getByText('No cycle of reviews has been opened yet').waitFor()
  expect(await accessibilityFaults(director)).toEqual([])
  await director.getByText('Open a cycle of reviews').click()
  await director.getByRole('button', { name: 'Open the cycle' }).click()
  await director.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
  expect(await director.title()).toBe('Error: Reviews – Weald')
  await director.getByLabel('Quarter', { exact: true }).fill('2008/09 Q2')
  await director.getByLabel('What you ask of the partnerships').fill('Say what you need help with.')
  await director.getByLabel('What has been achieved and how it is going, for each priority').uncheck()
  await director.getByRole('button', { name: 'Open the cycle' }).click()
  await director.getByText('0 of 23 handed in').first().waitFor()
  expect(await accessibilityFaults(director)).toEqual([])

  // A partnership of whose plans no other journey writes any.
  const administrator = await open('/people', { as: 'demo-administrator' })
  const author = await open('/accessibility', { alone: true, screen: phone })
  await personOf('plan_author', 'malling', administrator, author.context())
  await author.goto('/my-work')
  await author.getByRole('heading', { name: 'Late' }).waitFor()
  expect(await accessibilityFaults(author)).toEqual([])
  await author.getByRole('link', { name: 'Write and hand in the review of Malling for 2008/09 Q2' }).click()
  await author.getByRole('heading', { level: 1, name: 'Review of Malling, 2008/09 Q2' }).waitFor()
  const whole = author.getByRole('region', { name: 'The plan as a whole' })
  await whole.getByLabel('What has been achieved').fill('The new team has begun.')
  await saved(author).first().waitFor()
  const priority = author.getByRole('region', { name: 'Fewer absences and exclusions from school' })
  await priority.getByLabel('At risk').check()
  await expect.poll(() => saved(author).count()).toBe(2)
  expect(await author.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width)
  expect(await accessibilityFaults(author)).toEqual([])
  await author.reload()
  await expect.poll(() => whole.getByLabel('What has been achieved').inputValue()).toBe('The new team has begun.')
  expect(await priority.getByLabel('At risk').isChecked()).toBe(true)
  await author.getByRole('button', { name: 'Sign and hand in' }).click()
  await author.getByText('signed as lead and handed it in').waitFor()
  await author.goto('/my-work')
  await author.getByText('Nothing is waiting for you', { exact: false }).first().waitFor()

  const chair = await open('/accessibility', { alone: true })
  await personOf('chair', 'malling', administrator, chair.context())
  await chair.goto('/my-work')
  await chair.getByRole('link', { name: 'Read and sign the review of Malling for 2008/09 Q2' }).click()
  await chair.getByText('The new team has begun.').waitFor()
  await settled(chair)
  expect(await accessibilityFaults(chair)).toEqual([])
  await chair.getByRole('button', { name: 'Give it back' }).click()
  await chair.getByRole('link', { name: /^Enter why/ }).waitFor()
  await chair.getByRole('button', { name: 'Sign for the board' }).click()
  await chair.getByText('signed as chair').waitFor()
})
