import type { Page } from 'playwright-core'
import { describe, inject } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { desktop, phone, settled, test } from './visit.ts'

/** A plan of Dover that is being written; `sign` keeps the two screens out of each other's way. */
async function begin(page: Page, sign: string): Promise<string> {
  const input = {
    kind: 'ANNUAL_OPERATING_PLAN',
    title: `Commented plan ${sign}`,
    termStart: '2008-09-01',
    termEnd: '2009-08-31',
    owners: [{ partnership: 'dover' }],
  }
  const { createPlan } = await send(
    page,
    'createPlan',
    'CreatePlanInput',
    input,
    'plan { code } edition { id } refusal { message }',
  )
  const fields = [
    { name: 'heading', text: 'Why we plan' },
    { name: 'level', text: '1' },
    { name: 'body', text: 'Because children need it.' },
  ]
  const item = { edition: createPlan.edition.id, kind: 'sections', item: crypto.randomUUID(), fields }
  await send(page, 'saveItem', 'SaveItemInput', item, 'refusal { message issues { message } }')
  return createPlan.plan.code
}

async function send(page: Page, mutation: string, type: string, input: object, selection: string) {
  const reply = await page.context().request.post('/graphql', {
    data: { query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, variables: { input } },
    headers: { origin: inject('weald') },
  })
  const { data, errors } = await reply.json()
  const refusal = data?.[mutation]?.refusal
  if (errors || refusal) throw new Error(`${mutation} was refused: ${JSON.stringify(errors ?? refusal)}`)
  return data
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)
const screens = { desktop, phone }

describe.each(Object.entries(screens))('on a %s', (name, screen) => {
  test('people talk about a section by keyboard, call somebody in, who is told, answers and marks it as done', async ({
    open,
    expect,
  }) => {
    const page = await open('/', { as: 'demo-author', screen })
    const plan = await begin(page, name)
    await page.goto(`/plans/${plan}`)
    const button = page.getByRole('button', { name: 'Comment on Why we plan' })
    await button.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('region', { name: 'Comments on Why we plan' })
    await panel.getByLabel('Your comment').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel.getByRole('link', { name: 'Enter a comment.' }).waitFor()
    await page.keyboard.press('Enter')
    await panel.getByLabel('Your comment').pressSequentially('Is this **right**, @ru')
    await panel.getByRole('option', { name: 'Ruth Oxney' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.type('?')
    expect(await panel.getByLabel('Your comment').inputValue()).toBe('Is this **right**, @Ruth Oxney ?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel.getByText('Calls in Ruth Oxney').waitFor()
    await panel.locator('strong', { hasText: 'right' }).waitFor()
    await page.getByRole('button', { name: 'Comments: 1 on Why we plan' }).waitFor()
    expect(await widthOf(page)).toBeLessThanOrEqual(screen.viewport.width)

    const theirs = await open('/accessibility', { as: 'demo-chair', screen })
    const account = theirs.getByRole('banner').getByRole('button', { name: /\d new notifications/ })
    await account.click()
    expect(await accessibilityFaults(theirs)).toEqual([])
    await theirs.getByRole('link', { name: /^Notifications \(\d+ new\)$/ }).click()
    const told = theirs.getByRole('region', { name: `Commented plan ${name}` })
    await told.getByRole('link', { name: 'Asha Merrow mentioned you in a comment' }).waitFor()
    await settled(theirs)
    expect(await accessibilityFaults(theirs)).toEqual([])
    expect(await widthOf(theirs)).toBeLessThanOrEqual(screen.viewport.width)
    await told.getByRole('link').click()
    await theirs.getByRole('heading', { level: 1, name: 'Comments' }).waitFor()
    const thread = theirs.getByRole('article', { name: 'Conversation' })
    await expect.poll(() => theirs.evaluate(() => document.activeElement?.id)).toMatch(/^thread-/)
    await thread.getByRole('button', { name: 'Answer' }).click()
    await thread.getByLabel('Your answer').fill('It is.')
    await thread.getByRole('button', { name: 'Add the answer' }).click()
    await thread.getByText('It is.').waitFor()
    await thread.getByRole('button', { name: 'Mark as done' }).click()
    await thread.getByText('Done', { exact: true }).waitFor()
    await settled(theirs)
    expect(await accessibilityFaults(theirs)).toEqual([])
    expect(await widthOf(theirs)).toBeLessThanOrEqual(screen.viewport.width)

    await page.goto('/notifications?show=new')
    await page.getByRole('link', { name: 'Ruth Oxney resolved a comment of yours' }).first().waitFor()
    await page.getByRole('button', { name: 'Mark all as read' }).click()
    await page.getByRole('heading', { name: 'You have read everything' }).waitFor()
    await expect.poll(() => page.getByRole('banner').getByText('new notifications').count()).toBe(0)
  })
})

test('somebody chooses how they are told by e-mail', async ({ open, expect }) => {
  const page = await open('/notifications#by-email', { as: 'demo-finance' })
  await page.getByText('This Weald sends no e-mail at present.').waitFor()
  await page.getByLabel('Not at all').check()
  await page.getByRole('button', { name: 'Keep my choice' }).click()
  await page.getByText('Your choice has been kept.').waitFor()
  await page.reload()
  await expect.poll(() => page.getByLabel('Not at all').isChecked()).toBe(true)
})

test('somebody who merely reads sees no comments and has no way to add one', async ({ open, expect }) => {
  const page = await open('/plans/kent-interim-2008', { as: 'demo-reader' })
  await settled(page)
  expect(await page.getByRole('button', { name: /^Comment/ }).count()).toBe(0)
  await page.goto('/plans/kent-interim-2008/comments')
  await page.getByText('This page is for those who have a part in plans.').waitFor()
})
