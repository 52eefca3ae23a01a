import { readFileSync } from 'node:fs'
import { datasets, parseFile } from '@weald/domain'
import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { phone, settled, test } from './visit.ts'

const kpis = '/figures?place=county&catalogue=kent-kpi-2008&kinds=actual,estimate,target&from=2006&to=2008'
const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Kent's table of key indicators as its plan prints it, row by row. */
function printedTable() {
  const contract = datasets.find(({ name }) => name === 'observations')!
  const text = readFileSync(new URL('../../../packages/kent-2008/data/observations.csv', import.meta.url), 'utf8')
  const rows = parseFile(contract, 'observations.csv', text).rows.map(({ values }) => values)
  return rows.filter(({ source_section }) => source_section === 'kpi')
}

async function openTable(page: Page, why = 'Returns of the autumn') {
  await page.getByLabel('Why you open these figures').fill(why)
  await page.getByRole('button', { name: 'Open the figures' }).click()
  await page.locator('.weald-entry__input').first().waitFor()
}

/** Types into the cell that has the focus, and goes one down. */
async function typeDown(page: Page, texts: readonly string[]) {
  for (const text of texts) {
    if (text) await page.keyboard.type(text)
    await page.keyboard.press(text ? 'Enter' : 'ArrowDown')
  }
}

describe('an analyst', () => {
  test('enters Kent’s table of key indicators by hand, and it comes out as it is printed', async ({ open, expect }) => {
    const printed = printedTable()
    expect(printed).toHaveLength(33)
    const column = (kind: string) => printed.filter((row) => row.kind === kind).map((row) => String(row.printed ?? ''))
    const page = await open(kpis, { as: 'demo-analyst' })
    await page.getByRole('button', { name: 'Open the figures' }).click()
    await page.getByRole('link', { name: 'Say why you open these figures; the reason is kept.' }).waitFor()
    expect(await page.title()).toBe('Error: Enter figures – Weald')
    await openTable(page)
    await page.locator('[data-place="0-0"]').focus()
    await typeDown(page, column('actual'))
    await page.locator('[data-place="0-4"]').focus()
    await typeDown(page, column('estimate'))
    await page.locator('[data-place="0-8"]').focus()
    await typeDown(page, column('target'))
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor()
    await page.getByText('“546” reads as a count, but this column holds percent.').waitFor()
    await cell(page, 'KPI 8 Key Stage 2 Level 4+ English/Maths average, Estimate 2007/08').focus()
    await page.getByText('Understood as “not available”, and never as a number.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    await page.reload()
    await openTable(page)
    const shown = async (at: number) =>
      page.locator(`[data-place$="-${at}"]`).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect([await shown(0), await shown(4), await shown(8)]).toEqual(['actual', 'estimate', 'target'].map(column))
    for (const untouched of [1, 2, 3, 5, 6, 7]) expect((await shown(untouched)).join('')).toBe('')
    // The four sense checks of the table, each beside its cell; the second cell holds no target for its own year.
    expect(await page.locator('.weald-entry__note--warn').allInnerTexts()).toEqual([
      'The target for 2008/09 is 82%, after 72% in 2006/07, 73% in 2007/08.',
      'The column for 2008/09 holds “BVPI 2007/08 target 4.8%”, a figure for 2007/08.',
      '“546” reads as a count, but this column holds percent.',
      '“281” reads as a count, but this column holds percent.',
      'The target for 2008/09 (65%) is worse than the actual for 2006/07 (66.4%); higher is better.',
    ])
    await cell(page, 'KPI 3 %age of primary school half days for which children were absent, Target 2008/09').focus()
    const panel = page.getByRole('complementary')
    await panel
      .getByText('The target for 2007/08 (BVPI 2007/08 target 4.8%) is worse than the estimate for 2007/08 (4.69%)')
      .waitFor()
    await panel.getByText('It is about 2007/08, so 2008/09 stays without a figure.').waitFor()
    await panel.getByLabel('Remark, or why it stays although it looks odd').fill('The board has not set one for 2008/09')
    await panel.getByRole('button', { name: 'Keep with the figure' }).click()
    await page.getByText(/Why it stays: The board has not set one for 2008\/09$/).waitFor()

    // A footnote is written once for all that carry its mark.
    await page.getByText('4 figures carry it; it is written once for all of them.').waitFor()
    await page.getByLabel('What * says').fill('Not published before the autumn')
    await page.getByRole('button', { name: 'Keep this footnote' }).click()
    await cell(page, 'KPI 9 Key Stage 3 Level 5+ English/Maths average, Estimate 2007/08').focus()
    await expect.poll(() => panel.getByLabel(/^Remark/).inputValue()).toBe('Not published before the autumn')

    // What changes needs a reason, and the cell tells what it was.
    const absence = cell(page, 'KPI 3 %age of primary school half days for which children were absent, Estimate 2007/08')
    await absence.fill('4.7%')
    await absence.press('Enter')
    await page.getByLabel('Why does this figure change?').fill('Two schools were late')
    await page.getByRole('button', { name: 'Save with this reason' }).click()
    await page.getByLabel('Why does this figure change?').waitFor({ state: 'detached' })
    await page.getByText(/^Saved/).waitFor()
    await absence.focus()
    await page.getByText('What it has been').click()
    await page.getByText('Why: Two schools were late').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('pastes a block, takes it back, and loses nothing while the line is down', async ({ open, expect }) => {
    const address = '/figures?by=indicator&indicator=NI+117&kinds=actual&from=2006&to=2007'
    const page = await open(address, {
      as: 'demo-analyst',
      screen: phone,
      faultsExpected: true,
    })
    await openTable(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    const value = (name: string) => cell(page, name).inputValue()
    await cell(page, 'Dover, Actual 2006/07').focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '8.1%\t7.9%\r\n6.4%\tN/A\r\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.getByText('4 cells pasted.').waitFor()
    await page.getByText(/^Saved/).waitFor()
    expect(await value('Dover, Actual 2007/08')).toBe('7.9%')

    // Not by going offline: leaving such a page ends that, and what is dying sends a last time.
    await page.context().route('**/graphql', (route) => route.abort())
    await cell(page, 'The county, Actual 2006/07').fill('5.2%')
    await cell(page, 'The county, Actual 2006/07').press('Enter')
    await page.getByText('1 figure waits on this device and will be sent when the line is back.').waitFor()
    await page.reload()
    await page.context().unroute('**/graphql')
    await page.goto(address)
    await openTable(page)
    await page.getByText(/^Saved/).waitFor()
    expect(await value('The county, Actual 2006/07')).toBe('5.2%')

    // Somebody else was there first: both are shown.
    await page.context().request.post('/graphql', {
      data: {
        query: 'mutation ($input: EnterFiguresInput!) { enterFigures(input: $input) { entered } }',
        variables: {
          input: {
            openedFor: 'Another tab',
            reason: 'A late return',
            cells: [{ indicator: 'NI 117', kind: 'ACTUAL', period: '2006/07', text: '5.3%', expectedVersion: 1 }],
          },
        },
      },
    })
    await cell(page, 'The county, Actual 2006/07').fill('5.4%')
    await cell(page, 'The county, Actual 2006/07').press('Enter')
    await page.getByText('somebody else has entered “5.3%” while you typed “5.4%”').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Leave “5.3%”' }).click()
    await expect.poll(() => value('The county, Actual 2006/07')).toBe('5.3%')
    await settled(page)
  })

  test('finds a locked period closed, until the Director opens it again', async ({ open, expect }) => {
    const page = await open('/figures?place=county&catalogue=kent-kpi-2008&from=1999&to=1999', { as: 'demo-analyst' })
    await page.getByText('Lock a period').click()
    await page.getByLabel('Set of indicators').last().selectOption('kent-kpi-2008')
    await page.getByLabel('Period', { exact: true }).fill('1999/00')
    await page.getByRole('button', { name: 'Lock this period' }).click()
    await page.getByText('1999/00 is locked.').waitFor()
    await openTable(page)
    await page.getByText('Locked', { exact: true }).first().waitFor()
    const openAgain = (of: Page) => of.locator('summary').filter({ hasText: 'Open it again' })
    expect(await openAgain(page).count()).toBe(0)

    const director = await open('/figures', { as: 'demo-director' })
    await openAgain(director).click()
    await director.getByLabel('Why', { exact: true }).fill('A return was wrong')
    await director.getByRole('button', { name: 'Open this period again' }).click()
    await director.getByText('A return was wrong').waitFor()
    expect(await director.getByRole('button', { name: 'Open the figures' }).count()).toBe(0)
    expect(await accessibilityFaults(director)).toEqual([])
  })
})
