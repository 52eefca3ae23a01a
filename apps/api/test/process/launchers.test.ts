import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'weald-launched-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/health/live`).then(
    () => true,
    () => false,
  )
}

describe.runIf(process.platform === 'linux')('A Weald that was started by npx', { timeout: 60_000 }, () => {
  it('stops when npx is told to stop, though npx does not pass that on', async () => {
    const npx = spawn('npx', ['pnpm@12', 'exec', 'node', 'apps/api/src/main.ts'], {
      cwd: repository,
      env: { ...process.env, PORT: '0', WEALD_SAMPLE: 'none', WEALD_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const address = await new Promise<string>((resolve) => {
      let printed = ''
      npx.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        const found = /Weald is ready: (\S+)/.exec(printed)?.[1]
        if (found) resolve(found)
      })
    })
    expect(await answers(address)).toBe(true)

    npx.kill('SIGTERM')
    await expect.poll(() => answers(address), { timeout: 20_000 }).toBe(false)
    // The last that Weald does is to end, and with it the pipe that it printed to.
    await new Promise((resolve) => npx.stdout.once('close', resolve))
  })
})
