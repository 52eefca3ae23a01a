import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'

export interface DataFolderLock {
  release(): void
}

/**
 * A short name for a data folder, the same for every way of writing its path, and another one for another folder that a
 * container shows under the same path.
 */
export function dataFolderId(dataDir: string): string {
  const path = realpathSync(dataDir)
  const { dev, ino } = statSync(path)
  return createHash('sha256').update(`${path}\0${dev}\0${ino}`).digest('hex').slice(0, 16)
}

/** @throws StartFault when Weald may not write there. */
export function makeDataFolder(dataDir: string): void {
  try {
    makeFolder(dataDir)
    // Only trying tells: modes say nothing about read-only disks, nor to root.
    const probe = join(dataDir, `.writable-${process.pid}`)
    mkdirSync(probe)
    rmSync(probe, { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new StartFault(
      `Weald cannot write to its data folder ${dataDir}${code}; make it writable, or set WEALD_DATA_DIR to another folder.`,
    )
  }
}

/** Like `recursive: true`, which never comes back from folders that cannot be made, such as those below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (path !== dirname(path)) makeFolder(dirname(path))
  mkdirSync(path)
}

/**
 * Makes this process the only one that runs on the data folder. The lock is a listening socket, so that the system takes it
 * away with the process, however that ends.
 * @throws StartFault when another process has it.
 */
export async function lockDataFolder(dataDir: string): Promise<DataFolderLock> {
  const id = dataFolderId(dataDir)
  // Linux has names for sockets that are not files; elsewhere a crash leaves the file, which nobody listens on then.
  const name = process.platform === 'linux' ? `\0weald-${id}` : join(tmpdir(), `weald-${id}.lock`)
  const server = (await listen(name)) ?? ((await isListenedOn(name)) ? null : await listenAfresh(name))
  if (!server)
    throw new StartFault(
      `Weald is already running on the data folder ${dataDir}; use that one, stop it first, or set WEALD_DATA_DIR to another folder.`,
    )
  return { release: () => server.close() }
}

function listen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen(name, () => resolve(server))
    server.unref()
  })
}

function isListenedOn(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(name, () => resolve(true))
    connection.once('error', () => resolve(false))
    connection.once('connect', () => connection.destroy())
  })
}

function listenAfresh(name: string): Promise<Server | null> {
  if (!name.startsWith('\0')) rmSync(name, { force: true })
  return listen(name)
}
