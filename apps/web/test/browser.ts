import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser, BrowserServer, LaunchOptions } from 'playwright-core'

/** `--disable-dev-shm-usage`: containers give /dev/shm 64 MB, which a long page overflows. */
const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** A headless Chromium of one's own. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const settings = await chromiumHere()
  return chromium.launch(settings).catch(noBrowser)
}

/** The same, for several processes: each connects to its `wsEndpoint()`. The caller closes it. */
export async function serveBrowser(): Promise<BrowserServer> {
  const settings = await chromiumHere()
  return chromium.launchServer(settings).catch(noBrowser)
}

/**
 * The Chromium inside the `@sparticuz/chromium` package on Linux x64, so that a fresh machine needs no system package;
 * elsewhere the Chrome that is installed.
 */
async function chromiumHere(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args }
  const home = await (unpacked ??= unpackChromium())
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  }
}

let unpacked: Promise<string> | undefined

function noBrowser(cause: unknown): never {
  throw new Error(
    `The browser could not be started. On Linux x64 it comes with \`pnpm install\`; on ${process.platform} ${process.arch} install Google Chrome, and run the tests again.`,
    { cause },
  )
}

/**
 * Unpacks beside its final place and moves it there in one step: test files that start together must never run a
 * half-written binary, which is what the package's own `executablePath()` would hand them.
 */
async function unpackChromium(): Promise<string> {
  const home = join(tmpdir(), `weald-chromium-${packagedVersion()}`)
  if (existsSync(home)) return home

  const unpacking = await mkdtemp(`${home}.`)
  await inflateInto(unpacking)
  await writeFile(join(unpacking, 'fonts.conf'), fontSettings(join(home, 'fonts')))
  try {
    await rename(unpacking, home)
  } catch (error) {
    await rm(unpacking, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}

/** The package unpacks into `os.tmpdir()` and offers no other place, so TMPDIR points elsewhere for as long as it takes. */
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const packed = join(packageFolder(), 'bin')
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br'].map((file) => inflate(join(packed, file))))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/**
 * The package brings a font, but settings that look for it in fixed places; a Chromium that finds no font at all ends
 * at the first text box it draws. Fonts of the machine are left out, so that pages measure the same everywhere.
 */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`
}

function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
}

function packagedVersion(): string {
  const read = createRequire(join(packageFolder(), 'package.json'))
  return (read('./package.json') as { version: string }).version
}
