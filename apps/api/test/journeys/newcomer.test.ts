import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWeald } from '../process/weald-process.ts'
import type { WealdProcess } from '../process/weald-process.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const patience = 180_000

let dataDir: string
let weald: WealdProcess
let address: string

async function start(): Promise<void> {
  weald = startWeald({ WEALD_DATA_DIR: dataDir, WEALD_SAMPLE: 'kent-2008' }, 'start')
  address = await weald.ready
}

async function stop(): Promise<void> {
  weald.process.kill('SIGTERM')
  await weald.ended
}

async function ask(query: string): Promise<Record<string, unknown>> {
  const reply = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await reply.json()) as { data: Record<string, unknown> }).data
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'weald-newcomer-'))
  await start()
}, patience)
afterAll(async () => {
  await stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const counts =
  '{ partnerships { totalCount } plans { totalCount } priorities { totalCount } indicators { totalCount } risks { totalCount } }'
const kent = {
  partnerships: { totalCount: 23 },
  plans: { totalCount: 20 },
  priorities: { totalCount: 208 },
  indicators: { totalCount: 78 },
  risks: { totalCount: 44 },
}

describe('A newcomer who starts Weald on an empty folder', { timeout: patience }, () => {
  it('finds Kent’s whole plan at the address that is announced', async () => {
    expect(await ask(counts)).toEqual(kent)
  })

  it('gets the pages from the same address', async () => {
    const page = await fetch(`${address}/plans/kent-interim-2008`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>')
  })

  it('can paste the lines of the README and they work', async () => {
    const lines = /```sh\n(.*?)```/s.exec(readFileSync(join(repository, 'README.md'), 'utf8'))?.[1] ?? ''
    const { stdout } = await promisify(execFile)(
      'bash',
      ['-euo', 'pipefail', '-c', lines.replace('http://localhost:4000', address)],
      {
        cwd: repository,
        env: { ...process.env, WEALD_DATA_DIR: dataDir },
      },
    )
    expect(stdout).toContain('"basis":"PLANNED"')
    expect(stdout).toContain('dover-deal-sandwich-2008')
  })

  it('finds the same at the second start, with nothing loaded twice', async () => {
    await stop()
    await start()
    expect(await ask(counts)).toEqual(kent)
  })
})
