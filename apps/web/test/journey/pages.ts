import type { Page } from 'playwright-core'
import { withoutMouse } from '../hands.ts'

type Open = (path: string, visit: { as?: string; alone?: boolean }) => Promise<Page>

/** Somebody with a keyboard and no mouse, in a browser of their own: a person of the demonstration, or nobody yet. */
export const somebody = async (open: Open, as?: string, path = '/accessibility') =>
  withoutMouse(await open(path, as ? { as } : { alone: true }))

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

/** Until the page with this heading is there. */
export const headed = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name, ...(typeof name === 'string' ? { exact: true } : {}) }).waitFor()
