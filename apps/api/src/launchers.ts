import { readFileSync } from 'node:fs'

/** A process as Linux tells of it. `startedAt` makes it another process when its number is used again. */
interface Seen {
  readonly pid: number
  readonly parent: number
  readonly name: string
  readonly startedAt: string
}

const beat = 300

/**
 * Calls `onGone` once when a program that launched this one for somebody (npx, pnpm, and the shells between) has ended.
 * `npx` passes SIGTERM on to its shell and no further, so without this a Weald whose `npx` was told to stop would run on unseen.
 * The launchers' own parent, a terminal or a script, does not count: it may end while Weald runs in the background.
 * Only Linux tells who launched whom; elsewhere nothing is watched.
 */
export function watchLaunchers(onGone: () => void): void {
  const launchers = launchersOf(process.ppid)
  if (launchers.length === 0) return
  const timer = setInterval(() => {
    if (launchers.every(({ pid, startedAt }) => look(pid)?.startedAt === startedAt)) return
    clearInterval(timer)
    onGone()
  }, beat)
  timer.unref()
}

/** From the nearest ancestor up, as long as it is a launcher or a shell that a launcher began. */
function launchersOf(pid: number): Seen[] {
  const process = look(pid)
  if (!process) return []
  if (isLauncher(process)) return [process, ...launchersOf(process.parent)]
  const above = look(process.parent)
  return isShell(process) && above && isLauncher(above) ? [process, ...launchersOf(process.parent)] : []
}

// npm names its process after its command: "npm exec pnpm@1" is what is left of `npx pnpm@12 start` in 15 characters.
const isLauncher = ({ name }: Seen) => /^(pnpm|npm|npx)\b/.test(name)
const isShell = ({ name }: Seen) => /^(sh|dash|bash)$/.test(name)

/** Null when there is no such process, or the system does not tell. */
function look(pid: number): Seen | null {
  try {
    // The name stands in brackets and may itself hold any character; after it come state, parent and, as the 22nd field, the start.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : { pid, parent: Number(parent), name, startedAt: rest[17] ?? '' }
  } catch {
    return null
  }
}
