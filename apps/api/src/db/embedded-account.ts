import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess, StdioOptions } from 'node:child_process'
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { StartFault } from '../start-fault.ts'

/** How PostgreSQL's programs are run here: by which user, and with which programs. */
export interface Account {
  /** The user that must own PostgreSQL's folders; null when it is the user that runs Weald. */
  readonly uid: number | null
  run(program: string, args: readonly string[], stdio: StdioOptions): ChildProcess
}

/** Nothing is inherited: a PGPORT or PGOPTIONS that is meant for the person's own tools would change this server. */
const environment = { LC_ALL: 'C.UTF-8', TZ: 'UTC' }

/** `nobody`: PostgreSQL refuses to run as root, and this user exists wherever root does. */
const nobody = 65_534

/**
 * @param binaries the folder of PostgreSQL's programs
 * @param folders what PostgreSQL must be able to reach besides
 * @throws StartFault when Weald runs as root and no user that PostgreSQL accepts can reach `folders`.
 */
export function chooseAccount(binaries: string, folders: { readonly dataDir: string; readonly temporary: string }): Account {
  const setpriv = findSetpriv()
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return { uid: null, run: launcher(binaries, setpriv ? [setpriv, '--pdeathsig', 'INT'] : null) }

  if (!hasRightsOfRoot()) {
    throw new StartFault(
      'PostgreSQL does not run as root, and this root may not act as another user; start Weald as an ordinary user, or set DATABASE_URL to a PostgreSQL 18 server.',
    )
  }

  const drop = ['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups']
  const hidden = [folders.dataDir, folders.temporary].filter((folder) => !canBePassed(folder))
  if (hidden.length === 0 && canBePassed(binaries)) {
    if (setpriv) return { uid: nobody, run: launcher(binaries, [setpriv, ...drop, '--pdeathsig', 'INT']) }
    return { uid: nobody, run: launcher(binaries, null, nobody) }
  }

  // A checkout below /root or in a private temporary folder: `nobody` may not even look in, unless root lends it that one right.
  // The securebit lets the right count for access(2) too, by which initdb looks for its neighbours.
  const lend = [...drop, '--securebits', '+no_setuid_fixup', '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  if (setpriv && spawnSync(setpriv, [...lend, 'true'], { env: environment }).status === 0) {
    return { uid: nobody, run: launcher(binaries, [setpriv, ...lend, '--pdeathsig', 'INT']) }
  }
  if (hidden.length > 0) {
    throw new StartFault(
      `PostgreSQL does not run as root, and other users cannot reach ${hidden[0]}; start Weald as another user, or set WEALD_DATA_DIR to a folder that every user can reach.`,
    )
  }
  return {
    uid: nobody,
    run: launcher(copyBinaries(binaries, folders.dataDir), setpriv ? [setpriv, ...drop, '--pdeathsig', 'INT'] : null, nobody),
  }
}

/**
 * Runs a program with, where there is one, `wrapper` in front of it, which becomes the program: the process is the same. The wrapper also
 * asks the system to stop PostgreSQL cleanly (INT) when Weald dies without doing so. Programs get a session of their own, so
 * that Ctrl-C reaches Weald alone, which then stops them in the right order.
 */
function launcher(binaries: string, wrapper: readonly string[] | null, uid?: number): Account['run'] {
  return (program, args, stdio) => {
    const [command = '', ...rest] = [...(wrapper ?? []), join(binaries, 'bin', program), ...args]
    const identity = wrapper || uid === undefined ? {} : { uid, gid: uid }
    return spawn(command, rest, { stdio, detached: true, cwd: '/', env: environment, ...identity })
  }
}

/** Whether root may give files away, look into other users' folders, signal them and become them; some containers take that away. */
function hasRightsOfRoot(): boolean {
  if (process.platform !== 'linux') return true
  const effective = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  // CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_KILL, CAP_SETGID and CAP_SETUID are bits 0, 1, 5, 6 and 7.
  const needed = 0b1110_0011n
  return effective === undefined || (BigInt(`0x${effective}`) & needed) === needed
}

/** util-linux's setpriv, with the options that are used here; null on other systems. */
function findSetpriv(): string | null {
  if (process.platform !== 'linux') return null
  const help = spawnSync('setpriv', ['--help'], { encoding: 'utf8', env: environment })
  return help.status === 0 && help.stdout.includes('--pdeathsig') && help.stdout.includes('--ambient-caps') ? 'setpriv' : null
}

/** Whether a user without rights of its own can get to `folder`. */
export function canBePassed(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

function copyBinaries(binaries: string, dataDir: string): string {
  const copy = join(dataDir, 'postgres-programs')
  cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}
