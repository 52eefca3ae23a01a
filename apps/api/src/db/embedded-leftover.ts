import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartFault } from '../start-fault.ts'

/** Marks a server as ours in its own command line. */
export const serverMark = 'cluster_name=weald'

/** PostgreSQL's own note of which process serves a cluster, and how far it has come. */
export interface PostmasterFile {
  readonly pid: number
  /** Where the server's socket is. */
  readonly socketDir: string
  readonly ready: boolean
}

/** @throws StartFault when this process may not look into the cluster. */
export function readPostmasterFile(clusterDir: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    return Number.isInteger(pid) && pid > 0
      ? { pid, socketDir: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' }
      : null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    if (code === 'ENOENT') return null
    throw new StartFault(
      `Weald cannot read its own database files in ${clusterDir} (${code}); start it as the user that owns them, or set WEALD_DATA_DIR to another folder.`,
    )
  }
}

/**
 * Clears away what a Weald that was killed has left: a server that still runs is stopped, and a note about one that does not is
 * removed, because PostgreSQL would believe it as soon as any other process has that number. Only call it while holding the folder's lock.
 * @throws StartFault when a server that is not Weald's uses the cluster.
 */
export async function clearLeftover(clusterDir: string): Promise<void> {
  const noted = readPostmasterFile(clusterDir)
  if (noted) {
    const command = commandOf(noted.pid)
    if (command.includes(clusterDir)) {
      if (!command.includes(serverMark)) {
        throw new StartFault(
          `A PostgreSQL that Weald did not start (process ${noted.pid}) uses ${clusterDir}; stop it, or set WEALD_DATA_DIR to another folder.`,
        )
      }
      await stopServer(noted.pid, () => commandOf(noted.pid).includes(clusterDir))
    }
  }
  rmSync(join(clusterDir, 'postmaster.pid'), { force: true })
}

/** Asks a server to stop without waiting for its clients, then less politely; never touches its data. */
export async function stopServer(pid: number, isAlive: () => boolean): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has just gone.
    }
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isAlive()) return
      await wait(20)
    }
  }
  throw new StartFault(
    `The database server of an earlier Weald (process ${pid}) cannot be stopped; stop it, then start Weald again.`,
  )
}

/** The command line of a process; empty when there is none, or it is dead but not yet buried. */
function commandOf(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
