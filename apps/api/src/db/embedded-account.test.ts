import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canBePassed, chooseAccount } from './embedded-account.ts'
import { findBinaries } from './embedded-binaries.ts'

let folder: string
beforeEach(() => {
  // As `mktemp -d` makes it: nobody else may look in. A checkout below /root is the same.
  folder = mkdtempSync(join(tmpdir(), 'weald-account-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('PostgreSQL runs from and on folders that other users cannot enter, whoever runs Weald', { timeout: 60_000 }, async () => {
  const binaries = join(folder, 'native')
  cpSync(findBinaries(), binaries, { recursive: true, verbatimSymlinks: true })
  const account = chooseAccount(binaries, { dataDir: folder, temporary: tmpdir() })
  const cluster = join(folder, 'cluster')
  mkdirSync(cluster)
  if (account.uid !== null) chownSync(cluster, account.uid, account.uid)
  const [code] = await once(
    account.run('initdb', ['-D', cluster, '--no-sync', '--auth', 'trust', '--username', 'weald'], 'ignore'),
    'close',
  )
  expect(code).toBe(0)
})

test('a folder can be passed by everybody only if each folder above it can', () => {
  const inner = join(folder, 'inner')
  mkdirSync(inner)
  expect(canBePassed(inner)).toBe(false)
  chmodSync(folder, 0o711)
  expect(canBePassed(inner)).toBe(true)
})
