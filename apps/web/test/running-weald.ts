import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startWeald } from '../../api/test/process/weald-process.ts'
import { serveBrowser } from './browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where Weald answers, without a slash at its end. */
    weald: string
    /** Where the browser waits for tests to connect. */
    browser: string
  }
}

/**
 * One Weald and one browser for the whole run: the program that `pnpm start` starts, with Kent's plan, on a port and in a
 * folder of its own. It builds the web app first where that is needed. Whatever happens, both end and the folder goes.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const end of stops.splice(0).toReversed()) await end()
  }
  try {
    project.provide('weald', await runWeald(stops))
    const browser = await serveBrowser()
    stops.push(() => browser.close())
    project.provide('browser', browser.wsEndpoint())
    return stop
  } catch (error) {
    await stop()
    throw error
  }
}

async function runWeald(stops: (() => Promise<unknown>)[]): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'weald-browser-'))
  stops.push(() => rm(dataDir, { recursive: true, force: true }))
  const weald = startWeald({ WEALD_DATA_DIR: dataDir, WEALD_SAMPLE: 'kent-2008' }, 'start')
  stops.push(() => {
    weald.process.kill('SIGTERM')
    return weald.ended
  })
  return weald.ready
}
