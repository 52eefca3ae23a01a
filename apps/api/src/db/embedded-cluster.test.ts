import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCluster } from './embedded-cluster.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'weald-cluster-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

test(
  'what a first start that was cut short has left half made does not stand in the way of the next',
  { timeout: 60_000 },
  async () => {
    const halfMade = join(dataDir, 'postgres-18.new-123')
    mkdirSync(halfMade)
    writeFileSync(join(halfMade, 'PG_VERSION'), '18\n')
    const cluster = await startCluster({ dataDir })
    await cluster.stop()
    expect(existsSync(halfMade)).toBe(false)
  },
)

test('the server can be reached by its owner only, and its socket goes with it', { timeout: 60_000 }, async () => {
  const { connection, stop } = await startCluster({ dataDir })
  expect(statSync(connection.host).mode & 0o777).toBe(0o700)
  // A socket's path may have about 100 bytes.
  expect(Buffer.byteLength(join(connection.host, '.s.PGSQL.5432'))).toBeLessThan(100)
  await stop()
  expect(existsSync(connection.host)).toBe(false)
})
