import type { Page } from 'playwright-core'
import { describe } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { chairOf } from './agreement-people.ts'
import { choose, mark, press, reach, tick, withoutMouse, write } from './hands.ts'
import { test } from './visit.ts'

/** A whole story of many people takes as long as they do together. */
const story = 300_000

const panel = (page: Page) => page.getByRole('region', { name: 'Where it stands' })
const form = (page: Page, name: string) => panel(page).getByRole('form', { name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const said = (page: Page, words: string | RegExp) => panel(page).getByText(words).first().waitFor()

/** Opens a plan anew, as from a letter about it, and waits until its panel is there. */
async function look(page: Page, code: string): Promise<void> {
  await page.goto(`/plans/${code}`)
  await panel(page).getByRole('heading', { name: 'What you can do now' }).waitFor()
}

/** Takes a step that needs no more than a note. */
async function step(page: Page, code: string, name: string, words: string): Promise<void> {
  await look(page, code)
  await press(panel(page).getByRole('button', { name, exact: true }))
  await press(form(page, name).getByRole('button', { name }))
  await said(page, words)
}

/** Records what a body decided, and what goes with the decision. */
async function decide(page: Page, code: string, name: string, minute: string, words: string, more = async () => {}) {
  if (!page.url().endsWith(`/plans/${code}`)) await look(page, code)
  else await page.reload()
  await press(panel(page).getByRole('button', { name, exact: true }))
  await more()
  await write(form(page, name).getByLabel('Day of its meeting'), '18 August 2008')
  await write(form(page, name).getByLabel('Minute'), minute)
  await press(form(page, name).getByRole('button', { name, exact: true }))
  await said(page, words)
}

async function consent(page: Page, code: string, partnership: string, words: string): Promise<void> {
  await look(page, code)
  await press(button(page, `Consent for ${partnership}`))
  await said(page, words)
}

/** From the list of tasks to a new thing of a kind, and back when it is saved. */
async function writeNew(page: Page, task: string, one: string, work: () => Promise<void>): Promise<void> {
  await press(link(page, task))
  await heading(page, task)
  await press(page.getByRole('button', { name: new RegExp(`^Add an? ${one}$`) }))
  await heading(page, `New ${one}`)
  await work()
  await toTasks(page)
}

async function toTasks(page: Page): Promise<void> {
  await press(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Write', exact: true }))
  await heading(page, /^Write: /)
}

/** Opens what is written inside something else, and goes on in its first field. */
async function within(page: Page, one: string): Promise<void> {
  await press(page.getByRole('button', { name: new RegExp(`^Add an? ${one}$`) }))
}

describe('a joint plan, by keyboard alone', () => {
  test(
    'is begun, written in every part, agreed at both gates, approved with a condition, amended, compared, approved anew and superseded',
    async ({ open, expect }) => {
      const come = async (path: string, as: string) => withoutMouse(await open(path, { as }))
      /** A failure says in which part of the story it was. */
      const part = async (name: string, work: () => Promise<void>) => {
        await work().catch((cause: unknown) => {
          throw new Error(`While ${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
        })
      }
      const author = await come('/plans', 'demo-author')
      let code = ''

      await part('a plan of two owners is begun from the county’s template', async () => {
        await press(link(author, 'Begin a plan').or(button(author, 'Begin a plan')))
        await heading(author, 'Begin a plan')
        await press(button(author, 'Add another owner: a joint plan'))
        await choose(field(author, 'Partnership 2'), 'Deal and')
        await author.getByText('A joint plan of Dover and Deal and Sandwich').waitFor()
        await write(field(author, 'First day'), '1 January 2009')
        await write(field(author, 'Last day'), '31 December 2011')
        await write(field(author, 'Title'), 'Children safe by the sea')
        await mark(author.getByRole('radio', { name: 'Nothing' }))
        await press(button(author, 'Begin the plan'))
        await heading(author, 'Write: Children safe by the sea')
        code = new URL(author.url()).pathname.split('/')[2] ?? ''
      })

      await part('every part of it is written', async () => {
        await writeNew(author, 'Sections', 'section', async () => {
          await write(field(author, 'Heading'), 'Why we plan')
          await mark(field(author, 'A chapter'))
          await write(field(author, 'Text (optional)'), 'Too many children are hurt.')
        })
        await writeNew(author, 'Particulars', 'particular', async () => {
          await choose(field(author, 'Section'), 'Why')
          await write(field(author, 'Label'), 'Area')
          await write(field(author, 'Value'), 'The coast from Deal to Dover')
        })
        await writeNew(author, 'Priorities', 'priority', async () => {
          await write(field(author, 'Title'), 'Fewer children hurt on the roads')
          await tick(author.getByRole('checkbox', { name: '2. Stay Safe' }))
          await within(author, 'piece of evidence')
          await write(field(author, 'Statement'), 'Seven were hurt last year')
          await within(author, 'action')
          await write(field(author, 'Title').last(), 'Paint crossings at every school')
          await within(author, 'measure')
          await press(author.getByRole('button', { name: 'Choose Indicator' }))
          await author.keyboard.type('NI 111')
          await press(author.getByRole('button', { name: /^NI 111: / }))
          await choose(field(author, 'Period kind'), 'Financial')
          await choose(field(author, 'What the figure is in'), 'A number')
        })
        await writeNew(author, 'Risk areas', 'risk area', async () => {
          await write(field(author, 'Title'), 'Money')
          await within(author, 'risk')
          await write(field(author, 'Statement'), 'The grant ends')
          await choose(field(author, 'Likelihood (optional)'), '4')
        })
        await press(link(author, 'Budget lines'))
        await heading(author, 'Budget lines')
        await press(button(author, 'Add: activity'))
        await write(author.getByRole('textbox', { name: 'Activity' }), 'Crossings')
        await write(author.getByRole('textbox', { name: 'Employee in pounds, Crossings' }), '10000')
        await write(author.getByRole('textbox', { name: 'Gross in pounds, Crossings' }), '10000')
        await author.getByText('Everything that is stated adds up').waitFor()
        await toTasks(author)
        await writeNew(author, 'Legislation', 'piece of legislation', async () => {
          await write(field(author, 'Title'), 'Children Act 2004')
          await mark(field(author, 'An Act'))
          await tick(author.getByRole('checkbox', { name: 'Why we plan' }))
        })
        const groups = author.locator('.weald-tasks')
        for (const group of await groups.all())
          await expect.poll(() => group.innerText(), { timeout: 20_000 }).toMatch(/^\s*(.+\n)*.*\b[1-9]\d* \w+/)
      })

      const chair = await come(`/plans/${code}`, 'demo-chair')
      const administrator = await open('/people', { as: 'demo-administrator' })
      const second = await withoutMouse(await open('/', { alone: true }))
      await chairOf('deal-sandwich', administrator, second.context())
      await part('both owners consent', async () => {
        await consent(chair, code, 'Dover', 'Dover has consented. Still to consent: Deal and Sandwich.')
        await consent(second, code, 'Deal and Sandwich', 'Deal and Sandwich has consented, and so have all the others.')
      })

      const smt = await come(`/plans/${code}`, 'demo-senior-team')
      await part('the senior team returns the priorities with feedback on one of them', async () => {
        await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
        await look(smt, code)
        await press(smt.getByRole('button', { name: /^Give feedback on this\s+item: Fewer children/ }))
        const giveBack = form(smt, 'Return it with feedback')
        await write(giveBack.getByLabel('Feedback 1: what they should do'), 'Say by when.')
        await write(giveBack.getByLabel('Day of its meeting'), '18 August 2008')
        await press(giveBack.getByRole('button', { name: 'Return it with feedback' }))
        await said(smt, 'It has been returned with 1 piece of feedback.')
      })

      await part('the author answers it, and the priorities are agreed', async () => {
        await look(author, code)
        await write(panel(author).getByLabel('What you did about it, or why not'), 'By March; Anna leads.')
        await press(button(author, 'Keep the answer'))
        await said(author, 'The answer is kept.')
        await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
        await decide(smt, code, 'Agree the priorities', 'SMT 08/31', 'The priorities are agreed.')
      })

      const board = await come('/', 'demo-county-board')
      await part('it goes through the second gate and is approved with a condition, which is met', async () => {
        await step(author, code, 'Submit the plan', 'The plan has been submitted.')
        await decide(smt, code, 'Endorse the plan', 'SMT 08/32', 'The plan is endorsed.')
        await decide(board, code, 'Approve the plan', 'KCT 7', 'The plan is approved with 1 condition.', async () => {
          const approve = form(board, 'Approve the plan')
          await press(approve.getByRole('button', { name: 'Add a condition' }))
          await write(approve.getByLabel('Condition 1: what must be done'), 'Add the figures of the PCT.')
        })
        await press(panel(board).locator('summary').filter({ hasText: 'Discharge this condition' }))
        await write(panel(board).getByLabel('How it was met'), 'In section 2.')
        await press(button(board, 'Discharge the condition'))
        await said(board, 'The condition is discharged. None is left.')
      })

      await part('it is in force on a day of its term', async () => {
        await author.goto(`/plans/${code}/editions`)
        await write(author.getByRole('textbox', { name: /day/i }), '1 February 2009')
        await author.keyboard.press('Enter')
        await author.getByText(/^Recorded/).first().waitFor()
        expect(await author.getByRole('link', { name: 'Children safe by the sea' }).count()).toBeGreaterThan(0)
      })

      await part('it is amended, and what changed is read', async () => {
        await look(author, code)
        await press(button(author, 'Amend this plan'))
        await heading(author, 'Write: Children safe by the sea')
        await press(link(author, 'Why we plan'))
        await heading(author, 'Why we plan')
        await write(field(author, 'Text (optional)'), 'Too many children are injured, and too badly.')
        await toTasks(author)
        await author.getByText('8 words').waitFor()
        await author.goto(`/plans/${code}/changes`)
        await author.getByRole('heading', { name: '1 change, in the order of the plan' }).waitFor()
        const change = author.getByRole('listitem').filter({ has: author.locator('ins, del') }).first()
        expect((await change.locator('del').allInnerTexts()).join()).toContain('hurt')
        expect((await change.locator('ins').allInnerTexts()).join()).toContain('injured')
      })

      await part('exactly that change set is approved, and the edition before it is superseded', async () => {
        await consent(chair, code, 'Dover', 'Dover has consented.')
        await consent(second, code, 'Deal and Sandwich', 'so have all the others')
        await step(author, code, 'Submit the priorities', 'The priorities have been submitted.')
        await decide(smt, code, 'Agree the priorities', 'SMT 08/40', 'The priorities are agreed.')
        await step(author, code, 'Submit the plan', 'The plan has been submitted.')
        await decide(smt, code, 'Endorse the plan', 'SMT 08/41', 'The plan is endorsed.')
        await decide(board, code, 'Approve the plan', 'KCT 8', 'The plan is approved.')
        await board.goto(`/plans/${code}/editions`)
        const edition = (number: number) => board.getByRole('region', { name: new RegExp(`^Edition ${number}`) })
        await edition(2).getByText('Approved', { exact: true }).waitFor()
        await edition(1).getByText('Superseded', { exact: true }).waitFor()
        expect(await accessibilityFaults(board)).toEqual([])
      })
    },
    story,
  )
})
