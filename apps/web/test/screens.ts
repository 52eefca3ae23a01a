import type { BrowserContextOptions, Page } from 'playwright-core'

export type Screen = BrowserContextOptions & { readonly viewport: { readonly width: number; readonly height: number } }

export const desktop = { viewport: { width: 1280, height: 900 } } as const satisfies Screen
export const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const satisfies Screen

/** Gives the page another screen without loading it again. Answers how wide that is. */
export async function turnInto(page: Page, { viewport, isMobile = false, hasTouch = false }: Screen): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: isMobile })
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: hasTouch })
  // What a page does about its new width it does by the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return viewport.width
}
