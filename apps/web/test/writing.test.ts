import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { draft, field, go, held, put, saved } from './drafts.ts'
import { phone, settled, test } from './visit.ts'

describe.concurrent('an author', () => {
  test('finds what there is to write on the page of the plan, and where each part stands', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    await put(page, plan, 'sections', { heading: 'Needs', level: '1' })
    await go(page, `/plans/${plan.code}`)
    await page.getByRole('button', { name: 'Write this plan', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^Write: Written plan/ }).waitFor()
    await settled(page)
    const task = (name: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name, exact: true }) })
        .first()
    expect(await task('Needs').innerText()).toMatch(/Not begun/)
    expect(await task('Priorities').innerText()).toMatch(/Still missing/)
    expect(await page.getByRole('link', { name: 'The plan has no priority yet. Add at least one.' }).count()).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Needs', exact: true }).click()
    await field(page, 'Text (optional)').fill('Children say **what** they need.')
    await saved(page).waitFor()
    await page.getByRole('button', { name: 'Show it as the plan will' }).click()
    expect(
      await page
        .getByRole('region', { name: /as the plan will show it/ })
        .locator('strong')
        .innerText(),
    ).toBe('what')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('link', { name: 'Write', exact: true }).click()
    await expect.poll(() => task('Needs').innerText()).toMatch(/5 words/)
  })

  test('writes a priority with the outcomes that it serves', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    await go(page, `${plan.at}/priorities`)
    await page.getByRole('button', { name: 'Add a priority' }).click()
    await page.getByText('Kept on this device until “Title” is filled in').waitFor()
    await field(page, 'Title').pressSequentially('Fewer children hurt on the roads')
    await page.getByRole('checkbox', { name: '2. Stay Safe' }).check()
    await page.getByRole('checkbox', { name: '1. Be Healthy' }).check()
    await page.getByRole('checkbox', { name: '1. Be Healthy' }).uncheck()
    await saved(page).waitFor()
    await expect.poll(async () => (await held(page, plan, 'alignments')).length).toBe(1)
    expect(await held(page, plan, 'priorities')).toMatchObject([{ title: 'Fewer children hurt on the roads' }])
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Fewer children hurt on the roads' }).waitFor()
    await expect.poll(() => page.getByRole('checkbox', { name: '2. Stay Safe' }).isChecked()).toBe(true)
    expect(await page.getByRole('checkbox', { name: '1. Be Healthy' }).isChecked()).toBe(false)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('is told which outcome the words of a priority point at, and what is answered to it is kept', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    await go(page, `${plan.at}/priorities`)
    await page.getByRole('button', { name: 'Add a priority' }).click()
    await field(page, 'Title').pressSequentially('Healthy and safe on the way to school')
    await page.getByRole('button', { name: 'Reject Stay Safe' }).click()
    await page.getByRole('button', { name: 'Accept Be Healthy' }).click()
    await expect.poll(() => page.getByRole('checkbox', { name: '1. Be Healthy' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: /^Accept/ }).waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await held(page, plan, 'alignments')).map(({ basis }) => basis).toSorted())
      .toEqual(['accepted', 'rejected'])
    await page.reload()
    await page.getByRole('checkbox', { name: '1. Be Healthy' }).uncheck()
    await saved(page).waitFor()
    await page.getByRole('button', { name: 'Accept Be Healthy' }).waitFor()
    expect(await page.getByRole('button', { name: 'Accept Stay Safe' }).count()).toBe(0)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('writes a risk inside its area, and what is typed wrongly stays with its error', async ({ open, expect }) => {
    const { page, plan } = await draft(open, { screen: phone })
    await put(page, plan, 'risk-areas', { title: 'Staff' })
    await go(page, `${plan.at}/risk-areas`)
    await page.getByRole('link', { name: 'Staff', exact: true }).click()
    await page.getByRole('button', { name: 'Add a risk', exact: true }).click()
    await field(page, 'Statement').fill('Too few people come')
    await field(page, 'Likelihood (optional)').selectOption('4')
    await expect
      .poll(async () => (await held(page, plan, 'risks'))[0])
      .toMatchObject({
        statement: 'Too few people come',
        likelihood: '4',
      })
    await page.getByRole('button', { name: 'Add a control' }).click()
    await field(page, 'Text').last().fill('Advertise again')
    await expect
      .poll(async () => (await held(page, plan, 'risk-controls'))[0])
      .toMatchObject({
        text: 'Advertise again',
        status: 'planned',
      })

    await put(page, plan, 'actions', { title: 'Recruit', status: 'not_started' })
    await go(page, `${plan.at}/actions`)
    await page.getByRole('link', { name: 'Recruit' }).click()
    await field(page, 'Cost (optional)').fill('about ten')
    await field(page, 'Description (optional)').fill('In the local papers')
    await page
      .getByText(/^Error:/)
      .first()
      .waitFor()
    expect(await field(page, 'Cost (optional)').inputValue()).toBe('about ten')
    expect(await page.title()).toMatch(/^Error: /)
    expect(await accessibilityFaults(page)).toEqual([])
    // The fault at one field holds up no other.
    await expect
      .poll(async () => (await held(page, plan, 'actions'))[0])
      .toMatchObject({
        description: 'In the local papers',
        cost: '',
      })
    await field(page, 'Cost (optional)').fill('12000')
    await expect.poll(async () => (await held(page, plan, 'actions'))[0]).toMatchObject({ cost: '12000.00' })
    await field(page, 'Starts (optional)').fill('February – March 2008')
    await page.getByText('Understood as 1 February to 31 March 2008.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('types a budget, is shown where it does not add up, and nothing is repaired', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    await go(page, `${plan.at}/budget-lines`)
    await page.getByRole('button', { name: 'Add: activity' }).click()
    await page.keyboard.type('Attendance')
    const cell = (heading: string) => page.getByRole('textbox', { name: `${heading} in pounds, Attendance` })
    await cell('Employee').fill('10000')
    await cell('Running').fill('5000')
    await cell('Gross').fill('20000')
    await page.getByRole('link', { name: /the parts add up to 15.0, but 20.0 is stated/ }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await expect
      .poll(async () => (await held(page, plan, 'budget-lines'))[0])
      .toMatchObject({
        gross: '20000.00',
        employee: '10000.00',
      })
    await cell('Gross').fill('15000')
    await page.getByText('Everything that is stated adds up').waitFor()
  })

  test('moves by keyboard without losing the place, removes, and takes that back', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    for (const title of ['One', 'Two', 'Three']) await put(page, plan, 'priorities', { title })
    await go(page, `${plan.at}/priorities`)
    const titles = async () => (await held(page, plan, 'priorities')).map(({ title }) => title)
    await page.getByRole('link', { name: 'Three' }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByRole('status').filter({ hasText: '“Three” now stands 1 of 3.' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Three')
    await expect.poll(titles).toEqual(['Three', 'One', 'Two'])

    await page.getByRole('button', { name: 'Move down One' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(titles).toEqual(['Three', 'Two', 'One'])
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(/^Move down\s*One$/)

    // By hand, and back again.
    const handle = (name: string) => page.getByRole('listitem').filter({ hasText: name }).getByTitle('Drag to move')
    await handle('One').dragTo(handle('Three'))
    await expect.poll(titles).toEqual(['One', 'Three', 'Two'])
    await handle('One').dragTo(handle('Two'))
    await expect.poll(titles).toEqual(['Three', 'Two', 'One'])

    await page.getByRole('button', { name: 'Remove Two' }).press('Enter')
    await expect.poll(titles).toEqual(['Three', 'One'])
    await page.keyboard.press('Control+z')
    await page.getByRole('status').filter({ hasText: 'Undone: removing priority “Two”.' }).waitFor()
    expect(await titles()).toEqual(['Three', 'Two', 'One'])
    await page.getByRole('button', { name: /^Redo/ }).press('Enter')
    await expect.poll(titles).toEqual(['Three', 'One'])
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe.concurrent('nothing typed is lost', () => {
  test('while the line is down for a time: all of it arrives, in its order', async ({ open, expect }) => {
    const { page, plan } = await draft(open, { faultsExpected: true })
    const item = await put(page, plan, 'priorities', { title: 'One' })
    await go(page, `${plan.at}/priorities/${item}`)
    await page.context().setOffline(true)
    await field(page, 'Title').fill('Safe play')
    await field(page, 'Description (optional)').pressSequentially('First words')
    await page.getByText('Kept on this device, will be sent when the line is back').waitFor()
    // How many they are depends on how fast one types while the first is found not to arrive.
    await page.getByText(/^\d changes? waits? on this device and will be sent when the line is back\./).waitFor()
    await page.getByRole('button', { name: 'Add a piece of evidence' }).click()
    await field(page, 'Statement').fill('Seven were hurt')
    await page.getByText(/^[2-9] changes wait on this device/).waitFor()
    await field(page, 'Description (optional)').press('End')
    await field(page, 'Description (optional)').pressSequentially(', and then more')
    const sent: string[] = []
    page.on('request', (request) => {
      const body = request.postData() ?? ''
      if (body.includes('SaveItem'))
        sent.push((JSON.parse(body) as { variables: { input: { kind: string } } }).variables.input.kind)
    })
    await page.context().setOffline(false)
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        title: 'Safe play',
        description: 'First words, and then more',
      })
    await expect
      .poll(async () => (await held(page, plan, 'evidence'))[0])
      .toMatchObject({
        statement: 'Seven were hurt',
        priority: item,
      })
    expect([...new Set(sent)]).toEqual(['priorities', 'evidence'])
    await page.getByText(/waits? on this device/).waitFor({ state: 'detached' })
  })

  test('when the page goes while the line is down: what was typed is there again and is sent', async ({ open, expect }) => {
    const { page, plan } = await draft(open, { faultsExpected: true })
    const item = await put(page, plan, 'priorities', { title: 'One' })
    await go(page, `${plan.at}/priorities/${item}`)
    await page.context().setOffline(true)
    await field(page, 'Title').fill('Written on the train')
    await page.getByText('1 change waits on this device').waitFor()
    await page.reload().catch(() => null)
    await page.context().setOffline(false)
    await go(page, `${plan.at}/priorities/${item}`)
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        title: 'Written on the train',
      })
    expect(await field(page, 'Title').inputValue()).toBe('Written on the train')
  })

  test('when the session ends meanwhile: it waits, and is sent after signing in again', async ({ open, expect }) => {
    const { page, plan } = await draft(open, { faultsExpected: true })
    const item = await put(page, plan, 'priorities', { title: 'One' })
    await go(page, `${plan.at}/priorities/${item}`)
    await page.context().request.delete('/api/v1/session')
    await field(page, 'Title').fill('Written too late')
    await page.getByText('Kept on this device, will be sent when you have signed in again').waitFor()
    await page.context().request.post('/api/v1/session', { data: { person: 'demo-author' } })
    await page.getByRole('button', { name: 'I have signed in' }).click()
    await expect.poll(async () => (await held(page, plan, 'priorities'))[0]).toMatchObject({ title: 'Written too late' })
  })

  test('when two write the same: both texts are shown, and the author chooses; other fields are merged without a word', async ({
    open,
    expect,
  }) => {
    const { page, plan } = await draft(open)
    const item = await put(page, plan, 'priorities', { title: 'One', description: 'As it was' })
    await go(page, `${plan.at}/priorities/${item}`)
    const colin = await open(`${plan.at}/priorities/${item}`, { as: 'demo-contributor' })
    await field(colin, 'Title').fill('Safer roads to every school')
    await saved(colin).waitFor()

    await field(page, 'Theme (optional)').fill('Roads')
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        theme: 'Roads',
        title: 'Safer roads to every school',
      })
    await expect.poll(() => field(page, 'Title').inputValue()).toBe('Safer roads to every school')

    await field(colin, 'Description (optional)').fill('Colin says this')
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        description: 'Colin says this',
      })
    await field(page, 'Description (optional)').fill('Asha says that')
    const conflict = page.getByRole('region', { name: /Description: somebody else has changed this too/ })
    await conflict.waitFor()
    expect(await conflict.innerText()).toMatch(/Colin says this[\s\S]*Asha says that/)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await held(page, plan, 'priorities')).toMatchObject([{ description: 'Colin says this' }])
    await conflict.getByRole('button', { name: 'Write one of both' }).click()
    await field(page, 'The text that is to stand').fill('Both say this and that')
    await conflict.getByRole('button', { name: 'Save this text' }).click()
    await conflict.waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        description: 'Both say this and that',
      })
    expect(await field(page, 'Description (optional)').inputValue()).toBe('Both say this and that')

    await colin.getByText('Asha Merrow is in Priorities.').waitFor()
  })

  test('when the same plan is open in two tabs: each sends its own, once', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    const item = await put(page, plan, 'priorities', { title: 'One' })
    await go(page, `${plan.at}/priorities/${item}`)
    const other = await page.context().newPage()
    await go(other, `${plan.at}/priorities/${item}`)
    await field(page, 'Title').press('End')
    await field(page, 'Title').pressSequentially(' and more')
    await field(other, 'Theme (optional)').pressSequentially('Play')
    await page.getByRole('button', { name: 'Add a piece of evidence' }).dblclick()
    await expect
      .poll(async () => (await held(page, plan, 'priorities'))[0])
      .toMatchObject({
        title: 'One and more',
        theme: 'Play',
      })
    expect(await held(page, plan, 'priorities')).toHaveLength(1)
    await other.close()
  })
})

test('a plan is written from nothing by keyboard alone', async ({ open, expect }) => {
  const { page, plan } = await draft(open)
  await go(page, plan.at)
  const tabTo = async (words: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const at = document.activeElement
        const label = at instanceof HTMLElement && at.id ? document.querySelector(`label[for="${CSS.escape(at.id)}"]`) : null
        return (label ?? at)?.textContent?.trim() ?? ''
      })
      if (words.test(name)) return
    }
    throw new Error(`Nothing called ${words} can be reached`)
  }
  await tabTo(/^Priorities$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Priorities' }).waitFor()
  await tabTo(/^Add a priority$/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'New priority' }).waitFor()
  await tabTo(/^Title$/)
  await page.keyboard.type('Safe play')
  await tabTo(/Stay Safe$/)
  await page.keyboard.press('Space')
  await tabTo(/^Add an action$/)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-title$/)
  await page.keyboard.type('Paint crossings')
  await expect.poll(async () => (await held(page, plan, 'actions'))[0]).toMatchObject({ title: 'Paint crossings' })
  expect(await held(page, plan, 'alignments')).toHaveLength(1)
})
