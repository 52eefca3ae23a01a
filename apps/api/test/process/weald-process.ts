import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Weald as a person starts it: the real program in a process of its own. */
export interface WealdProcess {
  readonly process: ChildProcess
  /** The address that it announced. Rejects, with all that it printed, when it ends without. */
  readonly ready: Promise<string>
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
}

const entries = {
  /** What `pnpm start` runs: builds the web app first where that is needed. */
  start: fileURLToPath(new URL('../../start.mjs', import.meta.url)),
  main: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
}

/** @param env the settings; nothing of the tests' own environment counts */
export function startWeald(env: Readonly<Record<string, string>>, entry: keyof typeof entries = 'main'): WealdProcess {
  const child = spawn(process.execPath, [entries[entry]], {
    env: { PATH: process.env.PATH, WEALD_SAMPLE: 'none', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const ended = new Promise<Awaited<WealdProcess['ended']>>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, stderr })),
  )
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      const address = /Weald is ready: (\S+)/.exec(stdout)?.[1]
      if (address) resolve(address)
    })
    void ended.then(() => reject(new Error(`Weald ended before it was ready:\n${stdout}${stderr}`)))
  })
  // A start that is meant to fail has nobody waiting for it to be ready.
  ready.catch(() => {})
  return { process: child, ready, ended }
}
