import { chromium } from 'playwright-core'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as bareTest } from 'vitest'
import { watchFaults } from './page-faults.ts'

export const desktop = { viewport: { width: 1280, height: 900 } } as const satisfies BrowserContextOptions
export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} as const satisfies BrowserContextOptions

/** For one thing to appear. A page takes a tenth of it; a machine that does other work beside may take the rest. */
const patience = 20_000

interface Visit {
  readonly screen?: BrowserContextOptions
  /** Signed in as this person of the demonstration, in a browser of their own. */
  readonly as?: string | undefined
  /** In a browser that shares neither cookies nor connection with other tests of the file. */
  readonly alone?: boolean
  /** Something is made to fail on purpose, so what the browser says about it is no fault of the page. */
  readonly faultsExpected?: boolean
}

/**
 * `open(path)` shows a page of Weald and waits until it has its heading. Every page opened so is watched until its test ends: a
 * complaint of the browser's fails the test, whatever else it was about.
 */
export const test = bareTest
  .extend('endpoint', { scope: 'file' }, inject('browser'))
  .extend('browser', { scope: 'file' }, async ({ endpoint }, { onCleanup }) => {
    const browser = await chromium.connect(endpoint)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('profile', { scope: 'file' }, ({ browser }) => {
    const fresh = async (screen: BrowserContextOptions) => {
      const context = await browser.newContext({ ...screen, baseURL: inject('weald'), locale: 'en-GB' })
      context.setDefaultTimeout(patience)
      return context
    }
    const shared = new Map<BrowserContextOptions, Promise<BrowserContext>>()
    return (screen: BrowserContextOptions, alone: boolean) => {
      if (alone) return fresh(screen)
      const context = shared.get(screen) ?? fresh(screen)
      shared.set(screen, context)
      return context
    }
  })
  .extend('open', ({ profile }, { onCleanup }) => {
    const faults: string[] = []
    const pages: Page[] = []
    onCleanup(async () => {
      for (const page of pages) await page.close()
      if (faults.length > 0) throw new Error(`The browser complained:\n${faults.join('\n')}`)
    })
    return async (path: string, { screen = desktop, as, alone = false, faultsExpected = false }: Visit = {}): Promise<Page> => {
      const context = await profile(screen, alone || as !== undefined)
      if (as) await signIn(context, as)
      const page = await context.newPage()
      pages.push(page)
      if (!faultsExpected) await watchFaults(page, faults)
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    }
  })

/** As the sign-in page does it. */
async function signIn(context: BrowserContext, person: string): Promise<void> {
  const reply = await context.request.post('/api/v1/session', { data: { person } })
  if (!reply.ok()) throw new Error(`Nobody could be signed in as ${person}: ${reply.status()} ${await reply.text()}`)
}

/** Until the page has all that it asks for: the network is still, and no skeleton is left. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('.weald-skeleton'))
}
