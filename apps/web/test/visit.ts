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
  /** In a browser that shares neither cookies nor connection with other tests of the file; so is whoever is signed in, unless said otherwise. */
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
    const signedIn = async (screen: BrowserContextOptions, as?: string) => {
      const context = await fresh(screen)
      if (as) await signIn(context, as)
      return context
    }
    const shared = new Map<string, Promise<BrowserContext>>()
    return ({ screen = desktop, as, alone = as !== undefined }: Visit = {}) => {
      if (alone) return signedIn(screen, as)
      const which = `${JSON.stringify(screen)} ${as}`
      const context = shared.get(which) ?? signedIn(screen, as)
      shared.set(which, context)
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
    return async (path: string, visit: Visit = {}): Promise<Page> => {
      const context = await profile(visit)
      const page = await context.newPage()
      pages.push(page)
      if (!visit.faultsExpected) await watchFaults(page, faults)
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

/** Gives the page the screen of a phone, with touch, without loading it again. Answers how wide that is. */
export async function turnIntoPhone(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...phone.viewport, deviceScaleFactor: 1, mobile: phone.isMobile })
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: phone.hasTouch })
  // What a page does about its new width it does by the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await settled(page)
  return phone.viewport.width
}
