import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { phone, test } from './visit.ts'

async function look(page: Page, indicators: string, period = '2006/07') {
  await page.getByLabel('Indicators').fill(indicators)
  await page.getByLabel('Period').fill(period)
  await page.getByLabel('Why they are released').fill('The figures of the year')
  await page.getByRole('button', { name: 'See what would be printed' }).click()
}

const figure = (place: string, printed: string, outcome: string, why: string) => ({
  figure: { __typename: 'Figure', id: place, printedUnder: '2006/07', breakdown: '', cell: { __typename: 'Cell', printed } },
  indicator: { __typename: 'Indicator', id: 'i', ref: 'NI 117' },
  area: 'PARTNERSHIP',
  partnership: { __typename: 'Partnership', id: place, name: place },
  outcome,
  why,
  __typename: 'ReleasePreviewFigure',
})
/** It takes three analysts to come so far: what they and the server do is told in releases.test.ts of the API. */
const signedOff = {
  releasePreview: {
    __typename: 'ReleasePreview',
    previewed: 'p',
    printed: 1,
    withheld: 1,
    heldBack: 0,
    waiting: 0,
    refusal: null,
    figures: [
      figure('Dover', '3', 'WITHHELD', 'It counts so few children that they could be recognised. Small are counts from 1 to 5.'),
      figure('Swale', '21', 'PRINTED', 'Every number of children behind it may be known.'),
    ],
  },
}
const released = {
  releaseFigures: {
    __typename: 'ReleaseFiguresPayload',
    refusal: null,
    release: { __typename: 'FigureRelease', id: 'r', printed: 1, withheld: 1 },
  },
}

/** Puts answers in the place of the server's, by the name of the operation. */
const answers = (page: Page, byOperation: Readonly<Record<string, object>>) =>
  page.route('**/graphql', async (route) => {
    const operation = /(?:query|mutation) (\w+)/.exec(route.request().postData() ?? '')?.[1] ?? ''
    const data = byOperation[operation]
    await (data ? route.fulfill({ json: { data } }) : route.fallback())
  })

describe('an analyst who releases figures', () => {
  test('is told what to write, and that nothing is signed off yet, at the width of a phone', async ({ open, expect }) => {
    const page = await open('/figures/release', { as: 'demo-analyst', screen: phone })
    await page.getByRole('heading', { name: 'Nothing has been released yet' }).waitFor()
    await page.getByRole('button', { name: 'See what would be printed' }).click()
    await page.getByRole('link', { name: 'Write the period, such as 2007/08.' }).waitFor()
    expect(await page.title()).toBe('Error: Release figures – Weald')
    await look(page, 'NI 999')
    await page.getByText('There is no indicator NI 999. Check how it is written.').waitFor()
    await look(page, 'NI 73')
    await page.getByText('Nothing here is signed off. Have the figures signed off first.').waitFor()
    expect(await page.getByLabel('Why they are released').inputValue()).toBe('The figures of the year')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('sees what would be withheld and why, and releases just that', async ({ open, expect }) => {
    const page = await open('/figures/release?indicators=NI+117&period=2006%2F07', { as: 'demo-analyst' })
    await answers(page, { ReleasePreview: signedOff, ReleaseFigures: released })
    await look(page, 'NI 117')
    await page.getByText('1 figure would be printed, 1 withheld and 0 held back.').waitFor()
    const dover = page.getByRole('row', { name: /NI 117, Dover/ })
    expect(await dover.innerText()).toMatch(/Withheld[\s\S]*counts from 1 to 5/)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Release 2 figures' }).click()
    await page.getByText('1 figure printed and 1 withheld: everybody reads them now.').waitFor()
    expect(await page.getByRole('button', { name: 'Release 2 figures' }).count()).toBe(0)
  })
})
