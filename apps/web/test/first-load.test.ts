import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { settled, test } from './visit.ts'

// Weald was started for these tests, so what is built is made from what is here.
const built = fileURLToPath(new URL('../dist', import.meta.url))
const most = 130_000

const read = (file: string) => readFileSync(join(built, file), 'utf8')
const weight = (file: string) => gzipSync(readFileSync(join(built, file)), { level: 9 }).byteLength

/** The scripts that a built one cannot start without, itself among them. Paths are from the root of the site. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  // `import{a as b}from"./c.js"`, `import"./c.js"` and `export{a}from"./c.js"`, but not the lazy `import("./c.js")`.
  for (const [, path] of read(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
    withImports(posix.join(dirname(file), path ?? ''), found)
  return found
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weight(file), 0)
const scriptsOf = (html: string) => [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? '')
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

it('the home page can be used after at most 130 kB of gzipped script', () => {
  const app = new Set(scriptsOf(read('index.html')).flatMap((file) => [...withImports(file)]))
  const pages = readdirSync(join(built, 'assets'))
    .filter((file) => /Page-[^.]+\.js$/.test(file))
    .map((file) => ({
      name: file.replace(/-.*$/, ''),
      scripts: [...withImports(`assets/${file}`)].filter((script) => !app.has(script)),
    }))
    .filter(({ name }) => name.endsWith('Page'))
  const home = pages.find(({ name }) => name === 'HomePage')
  expect(home).toBeDefined()

  const first = sum(app) + sum(home?.scripts ?? [])
  const table = pages.map(({ name, scripts }) => `  ${name.padEnd(22)}${kB(sum(scripts))}`).join('\n')
  console.log(
    `First load: ${kB(first).trim()} of script, gzipped: ${kB(sum(app)).trim()} for the app, and for each page\n${table}`,
  )
  expect(first).toBeLessThanOrEqual(most)
})

test('the browser fetches no more script than that for the home page', async ({ open, expect: expectHere }) => {
  const page = await open('/', { alone: true })
  await settled(page)
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js')),
  )
  expectHere(scripts.length).toBeGreaterThan(1)
  expectHere(sum(new Set(scripts.map((path) => path.slice(1))))).toBeLessThanOrEqual(most)
})
