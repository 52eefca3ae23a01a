import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { ask, chairOf, signInAs } from './agreement-people.ts'
import { backToTasks, writeLine, writePart } from './journey/author.ts'
import { parts, tables } from './journey/every-part.ts'
import { consent, decide, form, look, panel, recordDecision, said, step } from './journey/gates.ts'
import { choose, mark, press, write } from './hands.ts'
import { approvedPlan } from './journey/next-plan.ts'
import { button, field, headed, link, somebody } from './journey/pages.ts'
import { settled, test } from './visit.ts'

/** What many people do, key by key, takes as long as it takes. */
const story = 300_000

describe('a joint plan, by keyboard alone', { timeout: story }, () => {
  let code = ''
  let chairOfDeal: Parameters<typeof signInAs>[0]

  test('is begun for two partnerships', async ({ open, expect }) => {
    const author = await somebody(open, 'demo-author', '/plans')
    await press(button(author, 'Begin a plan'))
    await headed(author, 'Begin a plan')
    await write(field(author, 'Last day'), 'sometime')
    await author.keyboard.press('Enter')
    await author.getByRole('link', { name: 'Enter the last day, such as 1 September 2008.' }).waitFor()
    expect(await author.title()).toBe('Error: Begin a plan – Weald')
    expect(await accessibilityFaults(author)).toEqual([])

    await press(button(author, 'Add another owner: a joint plan'))
    await choose(field(author, 'Partnership 2'), 'Deal and')
    await author.getByText('A joint plan of Dover and Deal and Sandwich').waitFor()
    await write(field(author, 'First day'), '1 January 2009')
    await write(field(author, 'Last day'), '31 December 2011')
    expect(await field(author, 'Title').inputValue()).toBe(
      'Dover / Deal and Sandwich: Local Children and Young People’s Plan 2009–2011',
    )
    await write(field(author, 'Title'), 'Children safe by the sea')
    await mark(author.getByRole('radio', { name: 'Nothing' }))
    await press(button(author, 'Begin the plan'))
    await headed(author, 'Write: Children safe by the sea')
    code = new URL(author.url()).pathname.split('/')[2] ?? ''

    await look(author, code)
    await panel(author).getByText('not yet. One thing is still missing').waitFor()
    await press(panel(author).getByRole('link', { name: 'The plan has no priority yet. Add at least one.' }))
    await headed(author, 'Priorities')
  })

  test('has every part of it written', async ({ open, expect }) => {
    const author = await somebody(open, 'demo-author', `/plans/${code}/edit`)
    for (const { task, ...part } of parts) await writePart(author, task, part)
    for (const { task, add, cells } of tables) await writeLine(author, task, add, cells)
    expect(await kindsWithout(author, code)).toEqual([])
  })

  test('has the consent of both boards, of which one took it back for a moment', async ({ open }) => {
    const dover = await somebody(open, 'demo-chair')
    await consent(dover, code, 'Dover')
    await press(button(dover, 'Take back the consent of Dover'))
    await said(dover, 'The consent of Dover has been taken back.')
    await press(button(dover, 'Consent for Dover'))
    await said(dover, 'Dover has consented. Still to consent: Deal and Sandwich.')

    const administrator = await open('/people', { as: 'demo-administrator' })
    const deal = await somebody(open)
    chairOfDeal = await chairOf('deal-sandwich', administrator, deal.context())
    await consent(deal, code, 'Deal and Sandwich')
    await said(deal, 'and so have all the others. The authors can submit it now.')
  })

  test('is returned at the first gate with feedback, which is answered, and its priorities are agreed', async ({
    open,
    expect,
  }) => {
    const author = await somebody(open, 'demo-author')
    await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
    expect(await author.evaluate(() => document.activeElement?.textContent)).toContain('The priorities have been submitted.')
    const senior = await somebody(open, 'demo-senior-team')
    await look(senior, code)
    await press(senior.getByRole('button', { name: /^Give feedback on this\s+item: Fewer children/ }))
    const giveBack = form(senior, 'Return it with feedback')
    await write(giveBack.getByLabel('Feedback 1: what they should do'), 'Say by when.')
    await press(senior.getByRole('button', { name: /^Give feedback on this\s+item: Ask the county again/ }))
    await write(giveBack.getByLabel('Feedback 2: what they should do'), 'Say who asks.')
    await press(giveBack.getByRole('button', { name: 'Return it with feedback' }))
    await giveBack.getByText('Enter a day, such as 18 August 2008.').waitFor()
    expect(await giveBack.getByLabel('Feedback 1: what they should do').inputValue()).toBe('Say by when.')
    await press(giveBack.getByRole('button', { name: 'Add a person' }))
    await write(giveBack.getByLabel('Name of person 1'), 'A. Chair')
    await write(giveBack.getByLabel('Interest declared'), 'Governor in Dover')
    expect(await accessibilityFaults(senior)).toEqual([])
    await recordDecision(senior, 'Return it with feedback', 'SMT 08/30')
    await said(senior, 'It has been returned with 2 pieces of feedback.')

    await look(author, code)
    await panel(author).getByRole('heading', { name: 'Feedback, 2 of 2 without an answer' }).waitFor()
    for (const [asked, of, left] of [
      ['Say by when.', 'Fewer children hurt on the roads', '1 piece of feedback still needs one'],
      ['Say who asks.', 'Ask the county again', 'the authors can submit it again'],
    ] as const) {
      const piece = panel(author).getByRole('listitem').filter({ hasText: asked })
      await piece.getByText(of).waitFor()
      await write(piece.getByLabel('What you did about it, or why not'), 'Done; Anna leads.')
      await press(piece.getByRole('button', { name: 'Keep the answer' }))
      await said(author, new RegExp(left))
    }
    await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
    await decide(senior, code, 'Agree the priorities', { minute: 'SMT 08/31', words: 'The priorities are agreed.' })
  })

  test('is endorsed at the second gate and approved with a condition, which is met', async ({ open, expect }) => {
    const author = await somebody(open, 'demo-author')
    await step(author, code, 'Submit the plan', 'The plan has been submitted.')
    const senior = await somebody(open, 'demo-senior-team')
    await decide(senior, code, 'Endorse the plan', { minute: 'SMT 08/32', words: 'The plan is endorsed.' })
    const board = await somebody(open, 'demo-county-board')
    const approved = { minute: 'KCT 7', words: 'The plan is approved with 1 condition.' }
    await decide(board, code, 'Approve the plan', approved, async () => {
      const approve = form(board, 'Approve the plan')
      await press(approve.getByRole('button', { name: 'Add a condition' }))
      await write(approve.getByLabel('Condition 1: what must be done'), 'Add the figures of the PCT.')
      expect(await accessibilityFaults(board)).toEqual([])
    })
    await press(panel(board).locator('summary').filter({ hasText: 'Discharge this condition' }))
    await write(panel(board).getByLabel('How it was met'), 'In section 2.')
    await press(button(board, 'Discharge the condition'))
    await said(board, 'The condition is discharged. None is left.')
    await press(panel(board).locator('summary').filter({ hasText: 'Decisions and steps so far' }))
    await said(board, 'Approved with conditions by Kent Children’s Trust Board on 18 August 2008, minute KCT 7.')
    await said(board, 'A. Chair, who declared an interest: Governor in Dover')
  })

  test('is in force on a day of its term, for everybody to see', async ({ open, expect }) => {
    const anybody = await somebody(open, undefined, `/plans/${code}/editions`)
    await write(field(anybody, 'Plan in force on'), '1 February 2009')
    await anybody.keyboard.press('Enter')
    await anybody
      .getByText(/^Recorded/)
      .first()
      .waitFor()
    expect(await anybody.getByRole('main').getByRole('link', { name: 'Children safe by the sea' }).count()).toBeGreaterThan(0)
  })

  test('is amended, and what changed is read word by word', async ({ open, expect }) => {
    const author = await somebody(open, 'demo-author')
    await look(author, code)
    await press(button(author, 'Amend this plan'))
    await headed(author, 'Write: Children safe by the sea')
    await press(link(author, 'Why we plan'))
    await headed(author, 'Why we plan')
    await write(field(author, 'Text (optional)'), 'Too many children are injured, and too badly.')
    await backToTasks(author)
    await author.getByText('8 words').waitFor()
    await author.goto(`/plans/${code}/changes`)
    await author.getByRole('heading', { name: '1 change, in the order of the plan' }).waitFor()
    const change = author
      .getByRole('listitem')
      .filter({ has: author.locator('ins, del') })
      .first()
    expect((await change.locator('del').allInnerTexts()).join()).toContain('hurt')
    expect((await change.locator('ins').allInnerTexts()).join()).toContain('injured')
    expect(await accessibilityFaults(author)).toEqual([])
  })

  test('has exactly that change approved, which puts the edition before it out of force', async ({ open, expect }) => {
    await consent(await somebody(open, 'demo-chair'), code, 'Dover')
    const deal = await somebody(open)
    await signInAs(chairOfDeal, deal.context())
    await consent(deal, code, 'Deal and Sandwich')
    const author = await somebody(open, 'demo-author')
    const senior = await somebody(open, 'demo-senior-team')
    const board = await somebody(open, 'demo-county-board')
    await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
    await decide(senior, code, 'Agree the priorities', { minute: 'SMT 08/40', words: 'The priorities are agreed.' })
    await step(author, code, 'Submit the plan', 'The plan has been submitted.')
    await decide(senior, code, 'Endorse the plan', { minute: 'SMT 08/41', words: 'The plan is endorsed.' })
    await decide(board, code, 'Approve the plan', { minute: 'KCT 8', words: 'The plan is approved.' })
    await board.goto(`/plans/${code}/editions`)
    const edition = (number: number) => board.getByRole('region', { name: new RegExp(`^Edition ${number}`) })
    await edition(2).getByText('Approved', { exact: true }).waitFor()
    await edition(1).getByText('Superseded', { exact: true }).waitFor()
    await settled(board)
    expect(await accessibilityFaults(board)).toEqual([])
  })

  test('gives way to the next plan from a day that the director records, and is put out of force', async ({ open, expect }) => {
    const [author, senior, board] = [
      await somebody(open, 'demo-author'),
      await somebody(open, 'demo-senior-team'),
      await somebody(open, 'demo-county-board'),
    ]
    await approvedPlan({ author, senior, board }, 'Children safe inland too')
    const director = await somebody(open, 'demo-director')
    await look(director, code)
    await panel(director).getByText('Nothing takes its place yet.').waitFor()
    const record = button(director, 'Record which plan takes its place')
    const giveWay = form(director, 'Record which plan takes its place')
    const keep = giveWay.getByRole('button', { name: 'Record it' })
    await press(record)
    await choose(giveWay.getByLabel('Plan that takes its place'), 'Children safe inland')
    await write(giveWay.getByLabel('From which day'), '1 June 2012')
    await press(keep)
    await giveWay.getByText('Enter a day within that.').waitFor()
    expect(await giveWay.getByLabel('From which day').inputValue()).toBe('1 June 2012')
    expect(await accessibilityFaults(director)).toEqual([])
    await write(giveWay.getByLabel('From which day'), '1 June 2011')
    await press(keep)
    await said(director, 'from 1 June 2011, “Children safe inland too')
    await press(panel(director).getByRole('button', { name: /^Take this back/ }))
    await said(director, '“Children safe inland too” no longer takes its place.')

    await press(record)
    await choose(giveWay.getByLabel('Plan that takes its place'), 'Children safe inland')
    await write(giveWay.getByLabel('From which day'), '1 June 2011')
    await press(keep)
    await panel(director).getByRole('link', { name: 'Children safe inland too' }).waitFor()
    await step(director, code, 'Put it out of force', 'The edition is out of force.')
    await director.goto(`/plans/${code}/editions`)
    await director.getByText('Children safe inland too from 1 June 2011.').waitFor()
    expect(await accessibilityFaults(director)).toEqual([])
  })
})

/** The kinds of thing of which the plan has none. */
async function kindsWithout(author: Page, plan: string): Promise<string[]> {
  const { itemKinds } = await ask<{ itemKinds: { name: string }[] }>(author.request, '{ itemKinds { name } }')
  const missing: string[] = []
  for (const { name } of itemKinds) {
    const { written } = await ask<{ written: { currentEdition: { items: object[] } } }>(
      author.request,
      'query ($plan: ID!, $kind: String!) { written: plan(id: $plan) { currentEdition { items(kind: $kind) { id } } } }',
      { plan, kind: name },
    )
    if (written.currentEdition.items.length === 0) missing.push(name)
  }
  return missing
}
