import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { draft, field, go, held, put, putMany, saved } from './drafts.ts'
import { settled, test } from './visit.ts'

const script = '<script>window.ran = true</script><img src="/ran" onerror="window.ran = true">'
const unusual = `${script} 😀👩‍👧 مرحبا بالعالم and שלום, 漢字`

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
<p class=MsoNormal>Children say <b style='mso-bidi-font-weight:normal'>what</b> they need.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Safer roads</p>
<img src="/ran" onerror="window.ran = true"><script>window.ran = true</script></body></html>`

const nothingRan = (page: Page) => page.evaluate(() => !('ran' in window))

async function paste(page: Page, label: string, html: string) {
  await field(page, label).focus()
  await field(page, label).evaluate((input, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

describe.concurrent('text that nobody expected', () => {
  test('is written, kept and read as it was typed; pasted from Word it is clean; nothing in it runs', async ({
    open,
    expect,
  }) => {
    const { page, plan } = await draft(open)
    const section = await put(page, plan, 'sections', { heading: unusual, level: '1' })
    await put(page, plan, 'priorities', { title: unusual, description: unusual })
    await go(page, `${plan.at}/sections/${section}`)
    await field(page, 'Text (optional)').fill(`${unusual}\n\n`)
    await page.keyboard.press('ControlOrMeta+End')
    await paste(page, 'Text (optional)', fromWord)
    const clean = `${unusual}\n\nChildren say **what** they need.\n\n- Safer roads`
    expect(await field(page, 'Text (optional)').inputValue()).toBe(clean)
    await saved(page).waitFor()
    await expect.poll(async () => (await held(page, plan, 'sections'))[0]?.['body']).toBe(clean)
    await page.getByRole('button', { name: 'Show it as the plan will' }).click()
    const preview = page.getByRole('region', { name: /as the plan will show it/ })
    await expect.poll(() => preview.textContent()).toContain(unusual)
    expect(await preview.locator('li').innerText()).toBe('Safer roads')

    await go(page, `/plans/${plan.code}`)
    const read = page.getByRole('article', { name: 'The plan' })
    await read.getByText('Safer roads').waitFor()
    await settled(page)
    // As a heading, as narrative, and as the title of a priority.
    expect(((await read.textContent()) ?? '').split(unusual).length).toBeGreaterThanOrEqual(4)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(await nothingRan(page)).toBe(true)
  })

  test('of 100,000 characters is refused with a sentence, and stays where it was typed', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    const section = await put(page, plan, 'sections', { heading: 'Needs', level: '1', body: 'Short.' })
    await go(page, `${plan.at}/sections/${section}`)
    const long = 'The needs of children. '.repeat(4_350).trim()
    await field(page, 'Text (optional)').fill(long)
    await page
      .getByText(/characters; \d+ are the most/)
      .first()
      .waitFor()
    expect(await field(page, 'Text (optional)').inputValue()).toBe(long)
    expect(await held(page, plan, 'sections')).toMatchObject([{ body: 'Short.' }])
  })

  test('of 500 priorities is listed, moved by keyboard and read like that of five', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    const titles = Array.from({ length: 500 }, (_, index) => `Priority number ${index + 1}`)
    await putMany(
      page,
      plan,
      'priorities',
      titles.map((title) => ({ title })),
    )
    await go(page, `${plan.at}/priorities`)
    const listed = page.getByRole('list', { name: /in their order/ }).locator('[data-item]')
    await expect.poll(() => listed.count()).toBe(500)
    await page.getByRole('link', { name: 'Priority number 500', exact: true }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect
      .poll(async () => (await held(page, plan, 'priorities')).slice(-2).map(({ title }) => title))
      .toEqual(['Priority number 500', 'Priority number 499'])
    await go(page, `/plans/${plan.code}`)
    const read = page.getByRole('article', { name: 'The plan' })
    await read.getByText('Priority number 250').first().waitFor({ state: 'attached' })
    const text = (await read.textContent()) ?? ''
    expect(titles.filter((title) => !text.includes(title))).toEqual([])
  })
})
