import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { inject, test as bareTest } from 'vitest'
import { watchFaults } from './page-faults.ts'
import { desktop, type Screen } from './screens.ts'
import { handedOnTabs } from './tabs.ts'

export { desktop, phone } from './screens.ts'

/** For one thing to appear. A page takes a tenth of it; a machine that does other work beside may take the rest. */
const patience = 20_000

interface Visit {
  readonly screen?: Screen
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
  .extend('fresh', { scope: 'file' }, ({ browser }) => async (screen: Screen): Promise<BrowserContext> => {
    const context = await browser.newContext({ ...screen, baseURL: inject('weald'), locale: 'en-GB' })
    context.setDefaultTimeout(patience)
    return context
  })
  .extend('profile', { scope: 'file' }, ({ fresh }) => {
    const signedIn = async (screen: Screen, as?: string) => {
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
      complain(faults)
    })
    return async (path: string, visit: Visit = {}): Promise<Page> => {
      const context = await profile(visit)
      const page = await context.newPage()
      pages.push(page)
      if (!visit.faultsExpected) await watchFaults(page, faults)
      await goTo(page, path)
      return page
    }
  })

/**
 * `look(path)` shows a page to somebody who leaves nothing behind in it, so that it may be in a tab in which others looked at pages
 * before. It is watched as by `open`.
 */
export const looking = test
  .extend('tabs', { scope: 'file' }, ({ fresh }) => handedOnTabs({ fresh, signIn }))
  .extend('look', ({ tabs }, { onCleanup }) => {
    const faults: string[] = []
    const back: (() => Promise<readonly string[]>)[] = []
    onCleanup(async () => {
      for (const give of back) faults.push(...(await give()))
      complain(faults)
    })
    return async (path: string, { screen = desktop, as }: Pick<Visit, 'screen' | 'as'> = {}): Promise<Page> => {
      const tab = await tabs.take(screen, as)
      back.push(() => tabs.giveBack(screen, tab))
      await goTo(tab.page, path)
      return tab.page
    }
  })

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

function complain(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`The browser complained:\n${faults.join('\n')}`)
}

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
