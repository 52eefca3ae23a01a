import type { BrowserContext, Page } from 'playwright-core'
import { watchFaults } from './page-faults.ts'
import { type Screen, turnInto } from './screens.ts'

/** A page in a browser of its own, with what the browser has complained of. */
interface Tab {
  readonly page: Page
  readonly faults: string[]
  /** Who is signed in there. */
  person: string | undefined
}

interface Browsers {
  /** A browser that nobody used before. */
  fresh(screen: Screen): Promise<BrowserContext>
  signIn(context: BrowserContext, person: string): Promise<void>
}

/**
 * Tabs for those who only look: each is handed on to the next test when a test has ended. A page comes in a third of the time in a tab
 * that had one before, since whatever is fetched, read and compiled for it is there.
 */
export function handedOnTabs({ fresh, signIn }: Browsers) {
  const idle = new Map<Screen, Tab[]>()
  const waiting = (screen: Screen) => idle.get(screen) ?? idle.set(screen, []).get(screen)!
  return {
    async take(screen: Screen, person: string | undefined): Promise<Tab> {
      const tabs = waiting(screen)
      const at = tabs.findIndex((tab) => tab.person === person)
      const tab = tabs.splice(Math.max(at, 0), 1)[0] ?? (await newTab(await fresh(screen)))
      if (tab.person !== person) {
        const context = tab.page.context()
        await context.clearCookies()
        if (person) await signIn(context, person)
        tab.person = person
      }
      return tab
    },
    /** Answers what was complained of; a tab of which nothing was is there for the next. */
    async giveBack(screen: Screen, tab: Tab): Promise<readonly string[]> {
      const faults = tab.faults.splice(0)
      if (faults.length > 0) await tab.page.close()
      else {
        await turnInto(tab.page, screen)
        waiting(screen).push(tab)
      }
      return faults
    },
  }
}

async function newTab(context: BrowserContext): Promise<Tab> {
  const tab: Tab = { page: await context.newPage(), faults: [], person: undefined }
  await watchFaults(tab.page, tab.faults)
  return tab
}
