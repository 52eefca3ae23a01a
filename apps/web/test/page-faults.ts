import type { Page } from 'playwright-core'

/** Adds to `faults` whatever the browser complains of while the page is open: script, console, network, content security policy. */
export async function watchFaults(page: Page, faults: string[]): Promise<void> {
  const at = () => new URL(page.url()).pathname
  page.on('pageerror', (error) => faults.push(`${at()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${at()}: ${message.text()}`)
  })
  page.on('requestfailed', (request) => {
    // Going elsewhere gives up what was still on its way; nobody misses it.
    const failure = request.failure()?.errorText
    if (failure !== 'net::ERR_ABORTED') faults.push(`${at()}: ${request.method()} ${request.url()} failed: ${failure}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${at()}: ${response.request().method()} ${response.url()} answered ${response.status()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`Content security policy: ${violatedDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`),
    )
  })
}
