/**
 * Takes the README's picture of the home page again, after the page has changed: `pnpm start` in one terminal, then
 * `node apps/web/test/take-picture.ts` in another. WEALD_URL names another address than http://localhost:4000.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from './browser.ts'

const place = fileURLToPath(new URL('../../../docs/images/home.png', import.meta.url))
const most = 200_000

const browser = await launchBrowser()
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    baseURL: process.env.WEALD_URL ?? 'http://localhost:4000',
  })
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  // Down to the end of the map: what comes after it are lists.
  const map = await page.locator('.weald-tiles__grid').boundingBox()
  if (!map) throw new Error('The home page shows no map. Is Weald running with its sample?')
  const clip = { x: 0, y: 0, width: 1280, height: Math.ceil(map.y + map.height) + 25 }
  const picture = await page.screenshot({ fullPage: true, clip })
  if (picture.byteLength > most)
    throw new Error(`The picture has ${picture.byteLength} bytes, more than the ${most} that a README should load.`)
  await writeFile(place, picture)
  console.log(`${place}: ${picture.byteLength} bytes`)
} finally {
  await browser.close()
}
