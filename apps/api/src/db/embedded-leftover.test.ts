import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clearLeftover, serverMark } from './embedded-leftover.ts'

let clusterDir: string
let running: ChildProcess | undefined
beforeEach(() => {
  clusterDir = mkdtempSync(join(tmpdir(), 'weald-leftover-'))
})
afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(clusterDir, { recursive: true })
})

/** A process with these words in its command line, which PostgreSQL's note names as the server of the cluster. */
async function notedProcess(...words: string[]): Promise<ChildProcess> {
  running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")', '--', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(running.stdout!, 'data')
  writeFileSync(join(clusterDir, 'postmaster.pid'), `${running.pid}\n${clusterDir}\n`)
  return running
}

const isNoted = () => existsSync(join(clusterDir, 'postmaster.pid'))
const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

test('a server of ours that outlived its Weald is stopped', async () => {
  const server = await notedProcess('-D', clusterDir, '-c', serverMark)
  await clearLeftover(clusterDir)
  await expect.poll(() => isRunning(server)).toBe(false)
  expect(isNoted()).toBe(false)
})

test('a server that somebody else runs on the cluster is left alone, and named', async () => {
  const server = await notedProcess('-D', clusterDir)
  await expect(clearLeftover(clusterDir)).rejects.toThrow(`A PostgreSQL that Weald did not start (process ${server.pid})`)
  expect(isRunning(server)).toBe(true)
  expect(isNoted()).toBe(true)
})

test('a process that only has the number of a server long gone is left alone, and the note goes', async () => {
  const stranger = await notedProcess('something', 'else')
  await clearLeftover(clusterDir)
  expect(isRunning(stranger)).toBe(true)
  expect(isNoted()).toBe(false)
})

test('a note that says nothing is removed', async () => {
  writeFileSync(join(clusterDir, 'postmaster.pid'), '')
  await clearLeftover(clusterDir)
  expect(isNoted()).toBe(false)
})
