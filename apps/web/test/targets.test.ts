import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { draft, go, held, put } from './drafts.ts'
import { phone, settled, test } from './visit.ts'

/** The id of an indicator, as a measure names it. */
async function indicatorId(page: Page, ref: string): Promise<string> {
  const reply = await page.context().request.post('/graphql', {
    data: { query: 'query ($ref: String!) { indicator(ref: $ref) { id } }', variables: { ref } },
  })
  return ((await reply.json()) as { data: { indicator: { id: string } } }).data.indicator.id
}

describe('targets', () => {
  test('are typed into a table, doubted, proposed with a reason, and agreed with the board', async ({ open, expect }) => {
    const { page, plan } = await draft(open)
    const priority = await put(page, plan, 'priorities', { title: 'More leave care with an examination' })
    const baseline = { baseline_period: '2006/07', baseline_printed: '66.4%' }
    await put(page, plan, 'measures', {
      priority,
      indicator: await indicatorId(page, 'KPI 11'),
      key_target: 'true',
      period_kind: 'academic_year',
      row_unit: 'percent',
      ...baseline,
    })
    await go(page, `${plan.at}/targets`)
    const name = 'KPI 11: 1 A*-G or equivalent on leaving care age 16+'
    const cell = (heading: string) => page.getByRole('textbox', { name: `${name}, ${heading}`, exact: true })
    expect(await cell('Baseline').inputValue()).toBe('66.4%')
    await cell('Target 2008/09').fill('65%')
    await cell('Target 2008/09').press('Tab')
    await page.keyboard.type('68% min')
    await page.keyboard.press('Shift+Tab')
    await page.getByText(/^The target for 2008\/09 \(65%\) is worse than the actual for 2006\/07 \(66\.4%\)/).waitFor()
    await expect.poll(async () => (await held(page, plan, 'targets')).map(({ printed }) => printed)).toEqual(['65%', '68% min'])
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('link', { name: 'Propose targets to the board, and see how far they are agreed' }).click()
    await page.getByRole('button', { name: 'Propose these targets' }).click()
    await page.getByRole('link', { name: /Say in the plan why it stays, or change it\.$/ }).waitFor()
    await go(page, `${plan.at}/targets`)
    await cell('Target 2008/09').focus()
    await page.getByLabel('Why it stays although a check warns about it').fill('Two of nine children cannot sit one')
    await expect.poll(async () => (await held(page, plan, 'targets'))[0]?.['reason']).toBe('Two of nine children cannot sit one')
    await go(page, `/plans/${plan.code}/targets`)
    await page.getByRole('button', { name: 'Propose these targets' }).click()
    await page.getByText('2 targets are proposed to the board.').waitFor()
    await page.getByText('2 targets are before the board').waitFor()

    const chair = await open(`/plans/${plan.code}/targets`, { as: 'demo-chair', screen: phone })
    await chair.getByText('Why it stays: Two of nine children cannot sit one').waitFor()
    await chair.getByRole('button', { name: 'Record the decision' }).click()
    await chair.getByRole('link', { name: 'Write the day of the meeting, such as 12 June 2008.' }).waitFor()
    await chair.getByLabel('Day of its meeting').fill('12 June 2008')
    await chair.getByLabel('Minute (optional)').fill('DPB 08/14')
    await chair.getByRole('button', { name: 'Record the decision' }).click()
    await chair.getByText('Agreed: 2 of the targets.').waitFor()
    await chair.locator('summary').filter({ hasText: 'Agreed' }).first().click()
    await chair.getByText(/partnership board agreed to “65%” on 12 June 2008 \(DPB 08\/14\)\. Recorded by Ruth Oxney/).waitFor()
    await settled(chair)
    expect(await accessibilityFaults(chair)).toEqual([])
    expect(await chair.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describe('a rating', () => {
  test('is judged otherwise by the Director, beside what was worked out, and that is withdrawn', async ({ open, expect }) => {
    const page = await open('/indicators/KPI%2011', { as: 'demo-director' })
    const why = page.getByRole('region', { name: 'How it stands, and why' })
    await why.locator('summary').filter({ hasText: 'Judge it otherwise' }).first().click()
    await why.getByRole('button', { name: 'Put this beside the rating' }).click()
    await why.getByText('Say why you judge it otherwise; the reason is shown beside it.').waitFor()
    await why.getByLabel('Amber').check()
    await why.getByLabel('Why', { exact: true }).fill('Two of nine children cannot sit one')
    await why.getByRole('button', { name: 'Put this beside the rating' }).click()
    await why.getByText(/by David Lympne on .*: Two of nine children cannot sit one/).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await why.locator('summary').filter({ hasText: 'Withdraw this judgement' }).click()
    await why.getByLabel('Why', { exact: true }).fill('They can')
    await why.getByRole('button', { name: 'Withdraw it' }).click()
    await why.getByText(/by David Lympne/).waitFor({ state: 'detached' })
  })
})
