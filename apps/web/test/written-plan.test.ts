import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { draft, field, go, held, put, saved } from './drafts.ts'
import { phone, settled, test } from './visit.ts'

const chart = { name: 'Dover’s chart.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n% A chart\n%%EOF\n') }

describe.concurrent('a plan that is written in Weald', () => {
  test('is read with everything that was written in it, also where no section names it', async ({ open, expect }) => {
    const { page, plan } = await draft(open, { screen: phone })
    await put(page, plan, 'sections', { heading: 'About us', level: '1', body: 'We wrote this **together**.' })
    const priority = await put(page, plan, 'priorities', { title: 'Fewer children hurt' })
    await put(page, plan, 'evidence', { priority, statement: 'Injuries rose from 41 to 53.', source: 'Police' })
    const action = await put(page, plan, 'actions', { priority, title: 'Walking buses', status: 'not_started', cost: '12500' })
    await put(page, plan, 'action-milestones', { action, date_printed: 'June 2009', text: 'Ten schools take part' })
    const area = await put(page, plan, 'risk-areas', { title: 'Staff' })
    const risk = await put(page, plan, 'risks', { area, statement: 'Too few people come', likelihood: '4', impact: '3' })
    await put(page, plan, 'risk-controls', { risk, text: 'Advertise again', status: 'planned' })
    await put(page, plan, 'attachments', { title: 'Map of centres', expected_printed: 'June 2009' })

    await go(page, `/plans/${plan.code}`)
    const read = page.getByRole('article', { name: 'The plan' })
    await read.getByRole('heading', { name: 'Attachments' }).waitFor()
    // Marked text comes with its reader, which is fetched by itself: until then it stands as it was typed.
    await read.getByText('We wrote this together.').waitFor({ state: 'attached' })
    // What a browser leaves unrendered until it is scrolled to has no innerText: it is the content that is promised.
    expect((await read.getByRole('heading', { level: 2 }).allTextContents()).map((heading) => heading.trim())).toEqual([
      'About us',
      'Evidence of need',
      'Priorities',
      'Actions',
      'Risks',
      'Attachments',
    ])
    const text = (await read.textContent()) ?? ''
    for (const written of [
      'We wrote this together.',
      'Injuries rose from 41 to 53.',
      'Fewer children hurt',
      'Walking buses',
      'June 2009: Ten schools take part',
      'Too few people come',
      'Control, planned: Advertise again',
      'Expected: June 2009.',
    ])
      expect(text).toContain(written)
    await settled(page)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('has files with it: chosen, attached while one watches, and fetched from where the plan is read', async ({
    open,
    expect,
  }) => {
    const { page, plan } = await draft(open, { faultsExpected: true })
    await go(page, `${plan.at}/attachments`)
    await page.getByRole('button', { name: 'Add an attachment' }).click()
    await field(page, 'What it is').fill('Structure chart')
    await field(page, 'File (optional)').setInputFiles({ ...chart, name: 'chart.exe' })
    await page.getByText('“chart.exe” is of a kind that cannot go with a plan.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await field(page, 'File (optional)').setInputFiles(chart)
    await page.getByText('“Dover’s chart.pdf” is attached.').waitFor()
    await saved(page).waitFor()
    await expect.poll(async () => (await held(page, plan, 'attachments'))[0]).toMatchObject({ file_name: chart.name })

    await go(page, `/plans/${plan.code}`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Structure chart \(Dover’s chart\.pdf, \d+ bytes\)$/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe(chart.name)
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    expect(Buffer.concat(pieces).equals(chart.buffer)).toBe(true)
  })
})
