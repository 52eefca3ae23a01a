import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

// Given to the page by the debugger, not as a script element, so that the page keeps its content security policy.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
  // Nothing that is asked here needs the style sheets fetched a second time.
  preload: false,
}

/** Where the page breaks WCAG 2.2 AA as far as a machine can tell: rule, what to do, and each place. Empty is none. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  // Half a megabyte for the debugger to carry: once is enough for a page that is looked at twice.
  if (!isThere) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (given) => (window as unknown as { axe: { run(settings: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  )
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')} (${helpUrl})`),
  )
}
