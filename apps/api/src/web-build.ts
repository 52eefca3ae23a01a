import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartFault } from './start-fault.ts'
import { terminal } from './terminal.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const web = join(repository, 'apps/web')
/** What the pages are made from. */
const sources = [
  'apps/web/src',
  'apps/web/public',
  'apps/web/index.html',
  'apps/web/vite.config.ts',
  'packages/charts/src',
  'packages/domain/src',
  'pnpm-lock.yaml',
]
/** In the built folder: what it was made from. Written last, so that a build cut short does not count. */
const stamp = join(web, 'dist/.built-from')

/**
 * Builds the web app unless what is built was made from exactly these sources. Contents are compared, not times: a checkout gives
 * files the time of the checkout.
 * @throws StartFault with what the build said, when it fails.
 */
export async function buildWebApp(): Promise<void> {
  const madeFrom = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return
  terminal.begin('Building the web app')
  await runVite()
  writeFileSync(stamp, madeFrom)
  terminal.done('Web app built')
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesBelow(join(repository, source))))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}

function runVite(): Promise<void> {
  const vite = join(dirname(createRequire(join(web, 'package.json')).resolve('vite/package.json')), 'bin/vite.js')
  return new Promise((resolve, reject) => {
    let output = ''
    const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: web, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    build.once('error', reject)
    build.once('close', (code) =>
      code === 0 ? resolve() : reject(new StartFault(`The web app could not be built:\n${output.trim()}`)),
    )
  })
}
