import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { printedRows } from './printed-table.ts'
import { settled, test as visits } from './visit.ts'

// One page for all: nobody here changes what it shows.
const test = visits.extend('plan', { scope: 'file' }, async ({ profile }) => {
  const page = await (await profile()).newPage()
  await page.goto('/plans/kent-interim-2008')
  await page.locator('#projects h3').first().waitFor({ state: 'attached' })
  await settled(page)
  return page
})
const table = (page: Page, section: string, caption: string) =>
  page.locator(`#${section} table`).filter({ has: page.locator('caption', { hasText: caption }) })

describe.concurrent('the county’s interim plan on the screen', () => {
  test('has its 47 sections in printed order, and its contents list them all', async ({ plan, expect }) => {
    const codes = await plan.locator('article > section').evaluateAll((sections) => sections.map(({ id }) => id))
    expect(codes).toHaveLength(47)
    expect(codes.slice(0, 4)).toEqual(['cover', 'contents', 'current-position', 'background'])
    expect(codes.slice(-4)).toEqual(['staffing-equalities', 'structure-chart', 'staffing-levels', 'monitoring'])
    // Printed among the objectives, not with the money at the end.
    expect(codes.indexOf('budget')).toBe(codes.indexOf('core-services') + 1)

    const listed = plan.getByRole('navigation', { name: 'Contents' }).getByRole('link')
    expect(await listed.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)))).toEqual(codes)
  })

  test('prints each key performance indicator as it stands, whatever it stands for', async ({ plan, expect }) => {
    const rows = await printedRows(table(plan, 'kpi', 'Indicators and targets'))
    expect(rows.filter(({ length }) => length > 1).map(([, ...figures]) => figures)).toEqual([
      ['77%', '77%', '80%'],
      ['72%', '73%', '82%'],
      ['5.1%', '4.69%', 'BVPI 2007/08 target 4.8%'],
      ['2200', '4600', '5000'],
      ['81.3%', '100%', 'Targets to be confirmed for 08/09'],
      ['546', '100%', '–'],
      ['281', '65%', '–'],
      ['34.6%', 'N/A*', '38% min'],
      ['24.5%', 'N/A*', '31% min'],
      ['39.3%', 'N/A*', '42% min'],
      ['66.4%', 'N/A*', '65%'],
    ])
  })

  test('prints school absence by phase and year', async ({ plan, expect }) => {
    expect(await printedRows(table(plan, 'attendance', 'Overall absence'))).toEqual([
      ['Primary', '5.7%', '5.7%', '5.1%'],
      ['Secondary', '8.2%', '8.1%', '8.0%'],
      ['Overall', '6.8%', '6.8%', '6.5%'],
    ])
  })

  test('prints the budget with its totals, and no nought where nothing is printed', async ({ plan, expect }) => {
    const rows = await printedRows(table(plan, 'budget', 'The budget as printed'))
    const line = (name: string) => rows.find(([heading]) => heading?.startsWith(name))?.slice(1, 11)
    expect(rows).toHaveLength(22)
    // Staff and money of the year before; staff, employees, running, contracts; gross, external, internal, controllable.
    expect(line('EMAG')).toEqual(['17.1', '631.5', '16.7', '922.8', '0.0', '–', '922.8', '0.0', '–', '922.8'])
    expect(line('Controllable Totals')).toEqual([
      '273.5',
      '12,830.8',
      '294.9',
      '15,719.5',
      '1,333.3',
      '0.0',
      '17,052.8',
      '−263.0',
      '0.0',
      '16,789.8',
    ])
    expect(line('Total Cost of Unit')?.at(-1)).toBe('18,715.4')
    expect(line('Capital Charges')).toEqual(Array(10).fill('–'))
  })

  test('prints staff with their footnotes, and each mark leads to its note', async ({ plan, expect }) => {
    expect(await printedRows(table(plan, 'staffing-levels', 'Staff by grade'))).toEqual([
      ['Pt13 and above or equivalent', '23', '23'],
      ['Pt12 and below', '250.5', '272'],
      ['TOTAL', '273.5', '295*'],
      ['Of the total, externally funded (estimate)', '–', '43.2**'],
    ])
    await plan.locator('#staffing-levels').getByRole('link', { name: 'footnote **', exact: true }).click()
    const note = plan.locator('[id="staffing-levels-footnote-**"]')
    expect(await note.innerText()).toContain('17.2 are funded by the EMAG standards fund')
    await expect.poll(() => note.evaluate((element) => element.matches(':target'))).toBe(true)

    const marks = plan.locator('sup a[href*="footnote"]')
    const lost = await marks.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    )
    expect(await marks.count()).toBe(6)
    expect(lost).toEqual([])
  })

  test('prints the national indicators, the timeline, the surveys and the risks in full', async ({ plan, expect }) => {
    const indicators = await printedRows(table(plan, 'national-indicators', 'National Indicators'))
    expect(indicators).toHaveLength(66)
    expect(new Set(indicators.map(([ref]) => ref)).size).toBe(66)

    const timeline = await printedRows(table(plan, 'timeline', 'Dates'))
    expect(timeline.map(([month]) => month)).toEqual([
      'September 2007',
      'October 2007',
      'November 2007',
      'December 2007',
      'January 2008',
      'February – March 2008',
      'May 2008',
      'June 2008',
      'July 2008',
      'September 2008',
    ])
    expect(timeline.at(-2)?.[1]).toBe("Kent Children's Trust (County) Board approves the LCYPPs")

    const surveys = table(plan, 'consultations', 'Consultations and surveys')
    expect(await surveys.locator('thead th').count()).toBe(9)
    expect((await printedRows(surveys)).map(([name, dates]) => [name, dates])).toEqual([
      ['NFER Pupil Survey', '01/03/08 – 01/04/08'],
      ['LCSP Pathfinder Evaluation', '01/02/08 – 01/05/08'],
    ])
    expect(await plan.locator('#risks .weald-risks li').count()).toBe(44)
  })

  test('has the 19 entries of the local plans, four of them joint', async ({ plan, expect }) => {
    const headings = await plan.locator('#projects').locator('h3, h4').allTextContents()
    const entries = headings.map((text) => text.trim()).filter((text) => text.includes(' – '))
    expect(entries).toHaveLength(19)
    expect(entries.filter((entry) => entry.includes(' / '))).toEqual([
      'Dover – LEO Lee-Anne Farach / Deal and Sandwich – LEO Alan Rogers',
      'Shepway 1 – LEO Val Walton / Shepway Rural – LEO Stephen Smith',
      'Swale Urban – LEO Ian Le Brunn / Swale Rural – LEO John Truman',
      'Thanet 1 – LEO Lesley Gallagher / Thanet 2 – LEO Sara Woodward',
    ])
  })
})
