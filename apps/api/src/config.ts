import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isLoopback } from './loopback.ts'
import { StartFault } from './start-fault.ts'
import { namesProxies, proxyList } from './trusted-proxies.ts'

export type LogLevel = (typeof logLevels)[number]

/** Everything that a person may decide about a running Weald. A part that is off has no settings; a part that is on has all of them. */
export interface Config {
  readonly host: string
  /** 0 asks the machine for any free port; the announcement names the one that it gave. */
  readonly port: number
  /** Where people reach Weald when that is not the address that it listens on (a proxy stands in front); null when it is. */
  readonly publicUrl: URL | null
  /** Addresses and ranges of the proxies in front of Weald: whom they say a request comes from is believed, and nobody else is. */
  readonly trustedProxies: readonly string[]
  readonly production: boolean
  readonly logLevel: LogLevel
  readonly database: EmbeddedDatabase | DatabaseServer
  /** What an empty database is filled with at the first start. */
  readonly sample: 'kent-2008' | 'none'
  /** Visitors choose who they are, without a password. Only ever true where nobody else can come: see `demonstrationObstacle`. */
  readonly demonstration: boolean
  readonly signIn: SignIn
  /** Where e-mail is handed over; null: Weald sends none. */
  readonly mail: MailSettings | null
  /** A store that speaks S3, for files that go with plans; null: the database keeps them. */
  readonly files: FileStoreSettings | null
}

/** How people with accounts sign in; either, both or neither. */
export interface SignIn {
  /** The council's own sign-in service, by OpenID Connect. */
  readonly provider: ProviderSettings | null
  /** By e-mail address and a password that Weald keeps. */
  readonly passwords: boolean
}

export interface ProviderSettings {
  readonly issuer: URL
  readonly clientId: string
  /** Never print it. */
  readonly clientSecret: string
  /** What people know the service as. */
  readonly name: string
}

export interface MailSettings {
  /** Holds a password: never print it. */
  readonly server: URL
  /** Whom e-mail comes from. */
  readonly from: string
  /** The address that links in e-mail begin with. */
  readonly publicUrl: URL
}

export interface FileStoreSettings {
  readonly endpoint: URL
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  /** Never print it. */
  readonly secretAccessKey: string
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
  WEALD_TRUST_PROXY: z
    .string()
    .refine(namesProxies, {
      error: (issue) =>
        `is "${String(issue.input)}"; list the addresses of your proxies, such as 10.0.0.5 or 172.18.0.0/16, apart by commas: a number or a name could be anybody`,
    })
    .optional(),
  WEALD_OIDC_ISSUER: z
    .string()
    .refine(isProviderAddress, {
      error: (issue) =>
        `is "${String(issue.input)}"; use the https address of your sign-in service, such as https://login.example.gov.uk`,
    })
    .optional(),
  WEALD_OIDC_CLIENT_ID: z.string().optional(),
  WEALD_OIDC_CLIENT_SECRET: z.string().optional(),
  WEALD_OIDC_NAME: z.string().optional(),
  WEALD_PASSWORDS: oneOf(['on', 'off']).optional(),
  WEALD_SMTP_URL: z
    .string()
    .refine(isMailServer, {
      error: 'is not the address of a mail server; use smtp://user:password@host:587, or smtps://user:password@host:465',
    })
    .optional(),
  WEALD_MAIL_FROM: z
    .string()
    .refine(isSender, {
      error: (issue) => `is "${String(issue.input)}"; use an e-mail address, such as Weald <weald@example.gov.uk>`,
    })
    .optional(),
  WEALD_FILES_ENDPOINT: z
    .string()
    .refine(isProviderAddress, {
      error: (issue) => `is "${String(issue.input)}"; use the https address of your store, such as https://s3.example.gov.uk`,
    })
    .optional(),
  WEALD_FILES_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, {
      error: (issue) => `is "${String(issue.input)}"; use the name of a bucket, such as weald-files`,
    })
    .optional(),
  WEALD_FILES_REGION: z.string().default('eu-west-2'),
  WEALD_FILES_KEY_ID: z.string().optional(),
  WEALD_FILES_SECRET: z.string().optional(),
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
  const missing = [...missingForProvider(data), ...missingForProxy(data), ...missingForMail(data), ...missingForFiles(data)]
  if (missing.length > 0) throw badConfiguration(missing)
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
    trustedProxies: data.WEALD_TRUST_PROXY ? proxyList(data.WEALD_TRUST_PROXY) : [],
    production: data.NODE_ENV === 'production',
    logLevel: data.LOG_LEVEL,
    database: data.DATABASE_URL
      ? { kind: 'server', url: data.DATABASE_URL }
      : { kind: 'embedded', dataDir: resolve(repositoryRoot, data.WEALD_DATA_DIR) },
    sample: data.WEALD_SAMPLE ?? (data.NODE_ENV === 'production' ? 'none' : 'kent-2008'),
    demonstration,
    mail: mailSettings(data),
    files: fileStoreSettings(data),
    signIn: {
      provider: providerSettings(data),
      passwords: (data.WEALD_PASSWORDS ?? (data.WEALD_OIDC_ISSUER ? 'off' : 'on')) === 'on',
    },
  }
}

type Environment = z.output<typeof environment>

/** A sign-in service has all of its settings or none. */
function missingForProvider(env: Environment): string[] {
  const needed = ['WEALD_OIDC_ISSUER', 'WEALD_OIDC_CLIENT_ID', 'WEALD_OIDC_CLIENT_SECRET'] as const
  const wanted = env.WEALD_OIDC_NAME !== undefined || needed.some((name) => env[name] !== undefined)
  if (!wanted) return []
  const also = [...needed, 'WEALD_PUBLIC_URL'] as const
  return also
    .filter((name) => env[name] === undefined)
    .map(
      (name) =>
        `${name} is not set, and signing in by OpenID Connect needs it; set it, or unset every variable that begins with WEALD_OIDC`,
    )
}

/** Behind a proxy Weald cannot see by itself what people type, nor whether they come by https, on which its cookies depend. */
function missingForProxy(env: Environment): string[] {
  return env.WEALD_TRUST_PROXY && !env.WEALD_PUBLIC_URL
    ? ['WEALD_PUBLIC_URL is not set, and WEALD_TRUST_PROXY needs it; set it to the address that people type']
    : []
}

/** Somebody must be named as the sender, and links must lead to where people reach Weald. */
function missingForMail(env: Environment): string[] {
  const needed = ['WEALD_SMTP_URL', 'WEALD_MAIL_FROM'] as const
  if (needed.every((name) => env[name] === undefined)) return []
  return ([...needed, 'WEALD_PUBLIC_URL'] as const)
    .filter((name) => env[name] === undefined)
    .map((name) => `${name} is not set, and sending e-mail needs it; set it, or unset WEALD_SMTP_URL and WEALD_MAIL_FROM`)
}

/** A store has all of its settings or none. */
function missingForFiles(env: Environment): string[] {
  const needed = ['WEALD_FILES_ENDPOINT', 'WEALD_FILES_BUCKET', 'WEALD_FILES_KEY_ID', 'WEALD_FILES_SECRET'] as const
  if (needed.every((name) => env[name] === undefined)) return []
  return needed
    .filter((name) => env[name] === undefined)
    .map(
      (name) =>
        `${name} is not set, and keeping files in a store needs it; set it, or unset every variable that begins with WEALD_FILES`,
    )
}

function fileStoreSettings(env: Environment): FileStoreSettings | null {
  const { WEALD_FILES_ENDPOINT: endpoint, WEALD_FILES_BUCKET: bucket, WEALD_FILES_REGION: region } = env
  const { WEALD_FILES_KEY_ID: accessKeyId, WEALD_FILES_SECRET: secretAccessKey } = env
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint: new URL(endpoint), bucket, region, accessKeyId, secretAccessKey }
    : null
}

function mailSettings(env: Environment): MailSettings | null {
  const { WEALD_SMTP_URL: server, WEALD_MAIL_FROM: from, WEALD_PUBLIC_URL: publicUrl } = env
  return server && from && publicUrl ? { server: new URL(server), from, publicUrl: new URL(publicUrl) } : null
}

function providerSettings(env: Environment): ProviderSettings | null {
  const { WEALD_OIDC_ISSUER: issuer, WEALD_OIDC_CLIENT_ID: clientId, WEALD_OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer || !clientId || !clientSecret) return null
  return { issuer: new URL(issuer), clientId, clientSecret, name: env.WEALD_OIDC_NAME ?? 'your council’s sign-in service' }
}

/** Why visitors may not choose who they are here, as the middle of a sentence; null when they may. */
function demonstrationObstacle(env: Environment): string | null {
  if (!isLoopback(env.HOST)) return `HOST is "${env.HOST}", which other machines can reach`
  if (env.WEALD_OIDC_ISSUER) return 'WEALD_OIDC_ISSUER names a sign-in service, so real people sign in here'
  if (env.WEALD_PUBLIC_URL && !isLoopback(new URL(env.WEALD_PUBLIC_URL).hostname))
    return `WEALD_PUBLIC_URL is "${env.WEALD_PUBLIC_URL}", where others can come`
  if (env.WEALD_TRUST_PROXY) return 'WEALD_TRUST_PROXY names a proxy, through which others can come'
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

function isMailServer(text: string): boolean {
  const address = URL.parse(text)
  return address !== null && ['smtp:', 'smtps:'].includes(address.protocol) && address.hostname !== ''
}

/** "weald@example.gov.uk" or "Weald <weald@example.gov.uk>", on one line. */
function isSender(text: string): boolean {
  return /^(?:[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/.test(text)
}

function isWebAddress(text: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '')
}

/** Codes and secrets travel to it: by plain http only within this machine. */
function isProviderAddress(text: string): boolean {
  const address = URL.parse(text)
  return address?.protocol === 'https:' || (address?.protocol === 'http:' && isLoopback(address.hostname))
}
