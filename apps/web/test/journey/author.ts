import type { Locator, Page } from 'playwright-core'
import type { Part } from './every-part.ts'
import { answer, press, write } from '../hands.ts'
import { headed } from './pages.ts'

/** From the list of tasks to a new thing of a kind with all that is in it, and back when it is saved. */
export async function writePart(page: Page, task: string, part: Part): Promise<void> {
  await press(page.getByRole('link', { name: task, exact: true }))
  await headed(page, task)
  await press(page.getByRole('button', { name: adding(part.one) }))
  await headed(page, `New ${part.one}`)
  await fill(page, part, page.locator('form.weald-item-form'))
  await backToTasks(page)
}

/** Writes a line of a table that is typed in, the first of its kind. */
export async function writeLine(page: Page, task: string, add: string, cells: Readonly<Record<string, string>>): Promise<void> {
  await press(page.getByRole('link', { name: task, exact: true }))
  await headed(page, task)
  await press(page.getByRole('button', { name: add, exact: true }))
  for (const [label, text] of Object.entries(cells)) await write(page.getByRole('textbox', { name: label, exact: true }), text)
  await page.getByText('Everything that is stated adds up').waitFor()
  await backToTasks(page)
}

export async function backToTasks(page: Page): Promise<void> {
  await press(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Write', exact: true }))
  await headed(page, /^Write: /)
}

async function fill(page: Page, { answers, within = [] }: Part, form: Locator): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await answer(form, label, text)
  for (const inner of within) {
    await press(page.getByRole('button', { name: adding(inner.one) }))
    // What is added has the focus, so that one goes on typing.
    const opened = await page.locator('.weald-items__open > form:focus-within').evaluate((form) => form.parentElement?.id)
    await fill(page, inner, page.locator(`#${opened} > form`))
  }
}

const adding = (one: string) => new RegExp(`^Add an? ${one}$`)
