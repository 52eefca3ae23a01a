import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isLoopback } from './loopback.ts'
import { StartFault } from './start-fault.ts'

export type LogLevel = (typeof logLevels)[number]

/** Everything that a person may decide about a running Weald. A part that is off has no settings; a part that is on has all of them. */
export interface Config {
  readonly host: string
  /** 0 asks the machine for any free port; the announcement names the one that it gave. */
  readonly port: number
  /** Where people reach Weald when that is not the address that it listens on (a proxy stands in front); null when it is. */
  readonly publicUrl: URL | null
  readonly production: boolean
  readonly logLevel: LogLevel
  readonly database: EmbeddedDatabase | DatabaseServer
  /** What an empty database is filled with at the first start. */
  readonly sample: 'kent-2008' | 'none'
  /** Visitors choose who they are, without a password. Only ever true on a loopback address with the embedded database. */
  readonly demonstration: boolean
}

export interface EmbeddedDatabase {
  readonly kind: 'embedded'
  /** Absolute path of the folder that holds all that this Weald remembers. */
  readonly dataDir: string
}

export interface DatabaseServer {
  readonly kind: 'server'
  /** Holds a password: never print it. */
  readonly url: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** One of a few words, with a sentence that lists them. */
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: (issue) => `is "${String(issue.input)}"; use one of: ${words.join(', ')}` })

/** The variables of `.env.example`, as they are written. A test keeps the two lists the same. */
export const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: (issue) => `is "${String(issue.input)}"; use a whole number from 0 to 65535` })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: (issue) => `is "${String(issue.input)}"; use a whole number from 0 to 65535` })
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, {
      error:
        'is not an address of a PostgreSQL server; use postgres://user:password@host:5432/database, or unset it to use the embedded database',
    })
    .optional(),
  WEALD_DATA_DIR: z.string().default('.data'),
  WEALD_SAMPLE: oneOf(['kent-2008', 'none']).optional(),
  WEALD_DEMONSTRATION: oneOf(['on', 'off']).optional(),
  WEALD_PUBLIC_URL: z
    .string()
    .refine(isWebAddress, {
      error: (issue) => `is "${String(issue.input)}"; use the address that people type, such as https://weald.example.gov.uk`,
    })
    .optional(),
  LOG_LEVEL: oneOf(logLevels).default('warn'),
  NODE_ENV: oneOf(['development', 'production', 'test']).default('development'),
})

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * @throws StartFault that names every variable that is wrong, what is wrong with it and what to do.
 */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim())))
  if (!parsed.success) throw badConfiguration(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))

  const { data } = parsed
  const obstacle = demonstrationObstacle(data)
  if (data.WEALD_DEMONSTRATION === 'on' && obstacle) {
    throw badConfiguration([
      `WEALD_DEMONSTRATION is "on", but ${obstacle}, and demonstration mode signs anybody in without a password; unset it, or set it to off`,
    ])
  }
  const demonstration = data.WEALD_DEMONSTRATION !== 'off' && obstacle === null

  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.WEALD_PUBLIC_URL ? new URL(data.WEALD_PUBLIC_URL) : null,
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    database: data.DATABASE_URL
      ? { kind: 'server', url: data.DATABASE_URL }
      : { kind: 'embedded', dataDir: resolve(repositoryRoot, data.WEALD_DATA_DIR) },
    sample: data.WEALD_SAMPLE ?? (data.NODE_ENV === 'production' ? 'none' : 'kent-2008'),
    demonstration,
  }
}

/** Why visitors may not choose who they are here, as the middle of a sentence; null when they may. */
function demonstrationObstacle(env: z.output<typeof environment>): string | null {
  if (!isLoopback(env.HOST)) return `HOST is "${env.HOST}", which other machines can reach`
  if (env.DATABASE_URL) return 'DATABASE_URL names a database that may hold real plans'
  if (env.NODE_ENV === 'production') return 'NODE_ENV is "production"'
  return null
}

function badConfiguration(problems: readonly string[]): StartFault {
  if (problems.length === 1) return new StartFault(`Weald cannot start with this configuration: ${problems[0]}.`)
  return new StartFault(`Weald cannot start with this configuration:\n${problems.map((problem) => `  - ${problem}.`).join('\n')}`)
}

function isPostgresUrl(text: string): boolean {
  return ['postgres:', 'postgresql:'].includes(URL.parse(text)?.protocol ?? '')
}

function isWebAddress(text: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '')
}
