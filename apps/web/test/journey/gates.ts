import type { Page } from 'playwright-core'
import { press, write } from '../hands.ts'
import { button } from './pages.ts'

/** What a plan's page tells those who have a part in it, and what they do there. */
export const panel = (page: Page) => page.getByRole('region', { name: 'Where it stands' })
export const form = (page: Page, name: string) => panel(page).getByRole('form', { name })
export const said = (page: Page, words: string | RegExp) => panel(page).getByText(words).first().waitFor()

/** Opens a plan anew, as from a letter about it, and waits until its panel is there. */
export async function look(page: Page, code: string): Promise<void> {
  await page.goto(`/plans/${code}`)
  await panel(page).getByRole('heading', { name: 'What you can do now' }).waitFor()
}

export async function consent(page: Page, code: string, partnership: string): Promise<void> {
  await look(page, code)
  await press(button(page, `Consent for ${partnership}`))
  await said(page, `${partnership} has consented`)
}

/** Takes a step that needs no more than a note. */
export async function step(page: Page, code: string, name: string, words: string): Promise<void> {
  await look(page, code)
  await press(panel(page).getByRole('button', { name, exact: true }))
  await press(form(page, name).getByRole('button', { name, exact: true }))
  await said(page, words)
}

type Decision = { readonly minute: string; readonly words: string }

/** Records what a body decided, with what else goes with it. */
export async function decide(page: Page, code: string, name: string, { minute, words }: Decision, more = async () => {}) {
  await look(page, code)
  await press(panel(page).getByRole('button', { name, exact: true }))
  await more()
  await recordDecision(page, name, minute)
  await said(page, words)
}

export async function recordDecision(page: Page, name: string, minute: string): Promise<void> {
  await write(form(page, name).getByLabel('Day of its meeting'), '18 August 2008')
  await write(form(page, name).getByLabel('Minute'), minute)
  await press(form(page, name).getByRole('button', { name, exact: true }))
}
