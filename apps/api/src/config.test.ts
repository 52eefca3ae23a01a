import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { describe, expect, test } from 'vitest'
import { environment, parseConfig } from './config.ts'

describe('with nothing set', () => {
  test('Weald is a demonstration of Kent 2008/9 on this machine only, with its own database', () => {
    expect(parseConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      publicUrl: null,
      production: false,
      logLevel: 'warn',
      database: { kind: 'embedded' },
      sample: 'kent-2008',
      demonstration: true,
    })
  })

  test('the data folder is an absolute path, whatever folder Weald is started from', () => {
    const { database } = parseConfig({})
    expect(database.kind === 'embedded' && isAbsolute(database.dataDir)).toBe(true)
  })

  test('an empty variable counts as unset', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: ' ', WEALD_SAMPLE: '' })).toEqual(parseConfig({}))
  })
})

describe('demonstration mode', () => {
  const unsafe = [
    ['on an address that other machines can reach', { HOST: '0.0.0.0' }, 'HOST is "0.0.0.0"'],
    ['on every IPv6 address', { HOST: '::' }, 'HOST is "::"'],
    ['on a name that only looks local', { HOST: '127.0.0.1.example.org' }, 'HOST is'],
    [
      'at an address that others type',
      { WEALD_PUBLIC_URL: 'https://weald.example' },
      'WEALD_PUBLIC_URL is "https://weald.example"',
    ],
    [
      'behind a proxy, also one on this machine',
      { WEALD_PUBLIC_URL: 'http://localhost:8080', WEALD_TRUST_PROXY: '127.0.0.1' },
      'WEALD_TRUST_PROXY names a proxy',
    ],
    ['on a database of somebody else', { DATABASE_URL: 'postgres://db.example/weald' }, 'DATABASE_URL'],
    ['in production', { NODE_ENV: 'production' }, 'NODE_ENV is "production"'],
  ] as const

  test.each(unsafe)('is off %s', (_, env) => {
    expect(parseConfig(env)).toMatchObject({ demonstration: false })
  })

  test.each(unsafe)('is refused when asked for %s', (_, env, reason) => {
    expect(() => parseConfig({ ...env, WEALD_DEMONSTRATION: 'on' })).toThrow(reason)
  })

  test.each(['localhost', '::1', '127.0.0.1', '127.8.9.10'])('is on by default on %s', (HOST) => {
    expect(parseConfig({ HOST }).demonstration).toBe(true)
  })

  test.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'is on by default as %s',
    (WEALD_PUBLIC_URL) => {
      expect(parseConfig({ WEALD_PUBLIC_URL }).demonstration).toBe(true)
    },
  )

  test('can always be turned off', () => {
    expect(parseConfig({ WEALD_DEMONSTRATION: 'off' })).toMatchObject({ demonstration: false })
  })
})

describe('the sample', () => {
  test.each([{}, { DATABASE_URL: 'postgres://db/weald' }, { HOST: '0.0.0.0' }])(
    'fills an empty database unasked, with %o',
    (env) => {
      expect(parseConfig(env).sample).toBe('kent-2008')
    },
  )

  test('is left out when asked, and in production unless asked', () => {
    expect(parseConfig({ WEALD_SAMPLE: 'none' }).sample).toBe('none')
    expect(parseConfig({ NODE_ENV: 'production' }).sample).toBe('none')
    expect(parseConfig({ NODE_ENV: 'production', WEALD_SAMPLE: 'kent-2008' }).sample).toBe('kent-2008')
  })
})

describe('signing in', () => {
  const provider = {
    WEALD_OIDC_ISSUER: 'https://login.example.gov.uk',
    WEALD_OIDC_CLIENT_ID: 'weald',
    WEALD_OIDC_CLIENT_SECRET: 'hunter2',
    WEALD_PUBLIC_URL: 'https://weald.example',
  }

  test('is by password where nothing is said', () => {
    expect(parseConfig({}).signIn).toEqual({ provider: null, passwords: true })
    expect(parseConfig({ WEALD_PASSWORDS: 'off' }).signIn).toEqual({ provider: null, passwords: false })
  })

  test('is by the council’s own service where one is named, and by password too only when that is asked for', () => {
    expect(parseConfig(provider)).toMatchObject({
      demonstration: false,
      signIn: { passwords: false, provider: { clientId: 'weald', name: 'your council’s sign-in service' } },
    })
    expect(parseConfig({ ...provider, WEALD_PASSWORDS: 'on', WEALD_OIDC_NAME: 'Kent sign-in' }).signIn).toMatchObject({
      passwords: true,
      provider: { name: 'Kent sign-in' },
    })
  })

  test.each(Object.keys(provider))('by a service is refused without %s, and the refusal shows no secret', (name) => {
    expect(() => parseConfig({ ...provider, [name]: undefined })).toThrow(new RegExp(`^(?!.*hunter2).*${name} is not set`, 's'))
  })

  test('by a service takes plain http within this machine only', () => {
    expect(parseConfig({ ...provider, WEALD_OIDC_ISSUER: 'http://127.0.0.1:5000' }).signIn.provider?.issuer.port).toBe('5000')
    expect(() => parseConfig({ ...provider, WEALD_OIDC_ISSUER: 'http://login.example.gov.uk' })).toThrow('WEALD_OIDC_ISSUER')
  })

  test('by a service and demonstration exclude each other', () => {
    expect(() => parseConfig({ ...provider, WEALD_DEMONSTRATION: 'on' })).toThrow('real people sign in here')
  })
})

describe('proxies in front of Weald', () => {
  const WEALD_PUBLIC_URL = 'https://weald.example'

  test('are none where none is named', () => {
    expect(parseConfig({ WEALD_PUBLIC_URL }).trustedProxies).toEqual([])
  })

  test('are named by address or range', () => {
    const { trustedProxies } = parseConfig({ WEALD_PUBLIC_URL, WEALD_TRUST_PROXY: '10.0.0.5, 172.18.0.0/16,fd00::/64' })
    expect(trustedProxies).toEqual(['10.0.0.5', '172.18.0.0/16', 'fd00::/64'])
  })

  test.each([
    '1',
    'true',
    'loopback',
    'proxy.example',
    '10.0.0.5,',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.5/8/8',
  ])('are not named by %s', (WEALD_TRUST_PROXY) => {
    expect(() => parseConfig({ WEALD_PUBLIC_URL, WEALD_TRUST_PROXY })).toThrow(
      `WEALD_TRUST_PROXY is "${WEALD_TRUST_PROXY}"; list the addresses of your proxies`,
    )
  })

  test('need the address that people type', () => {
    expect(() => parseConfig({ WEALD_TRUST_PROXY: '10.0.0.5' })).toThrow('WEALD_PUBLIC_URL is not set')
  })
})

describe('e-mail', () => {
  const WEALD_PUBLIC_URL = 'https://weald.example'
  const WEALD_SMTP_URL = 'smtp://weald:secret@mail.example:587'
  const WEALD_MAIL_FROM = 'Weald <weald@example.gov.uk>'

  test('is sent nowhere where no mail server is named', () => {
    expect(parseConfig({ WEALD_PUBLIC_URL }).mail).toBeNull()
  })

  test('goes to the mail server, from somebody, with links to where people reach Weald', () => {
    expect(parseConfig({ WEALD_PUBLIC_URL, WEALD_SMTP_URL, WEALD_MAIL_FROM }).mail).toEqual({
      server: new URL(WEALD_SMTP_URL),
      from: WEALD_MAIL_FROM,
      publicUrl: new URL(WEALD_PUBLIC_URL),
    })
  })

  test.each([
    [{ WEALD_SMTP_URL, WEALD_PUBLIC_URL }, 'WEALD_MAIL_FROM is not set'],
    [{ WEALD_MAIL_FROM, WEALD_PUBLIC_URL }, 'WEALD_SMTP_URL is not set'],
    [{ WEALD_SMTP_URL, WEALD_MAIL_FROM }, 'WEALD_PUBLIC_URL is not set'],
  ])('needs all of its settings: %o', (env, missing) => {
    expect(() => parseConfig(env)).toThrow(missing)
  })

  test.each(['mail.example', 'http://mail.example', 'smtp:'])('is not handed over to %s, and its password is not told', (url) => {
    expect(() => parseConfig({ WEALD_PUBLIC_URL, WEALD_MAIL_FROM, WEALD_SMTP_URL: url })).toThrow(
      'WEALD_SMTP_URL is not the address',
    )
  })

  test.each(['Weald', 'Weald <weald>', 'a@b.example\r\nBcc: c@d.example', 'W <a@b.example>\nX: y'])(
    'does not come from %j',
    (from) => {
      expect(() => parseConfig({ WEALD_PUBLIC_URL, WEALD_SMTP_URL, WEALD_MAIL_FROM: from })).toThrow('WEALD_MAIL_FROM is')
    },
  )
})

describe('a mistake', () => {
  test('is told together with every other mistake, each with its variable and what to do', () => {
    const mistakes = {
      PORT: '99999',
      WEALD_SAMPLE: 'essex',
      WEALD_PUBLIC_URL: 'weald',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://db',
    }
    expect(() => parseConfig(mistakes)).toThrow(
      expect.objectContaining({
        message: [
          'Weald cannot start with this configuration:',
          '  - PORT is "99999"; use a whole number from 0 to 65535.',
          '  - DATABASE_URL is not an address of a PostgreSQL server; use postgres://user:password@host:5432/database, or unset it to use the embedded database.',
          '  - WEALD_SAMPLE is "essex"; use one of: kent-2008, none.',
          '  - WEALD_PUBLIC_URL is "weald"; use the address that people type, such as https://weald.example.gov.uk.',
          '  - LOG_LEVEL is "loud"; use one of: fatal, error, warn, info, debug, trace, silent.',
        ].join('\n'),
      }),
    )
  })

  test('in DATABASE_URL never shows the password', () => {
    expect(() => parseConfig({ DATABASE_URL: 'mysql://weald:hunter2@db/weald' })).toThrow(/^(?!.*hunter2)/s)
  })
})

test('.env.example names exactly the variables that are read', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
  const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(Object.keys(environment.shape).sort())
})

describe('files that go with plans', () => {
  const store = {
    WEALD_FILES_ENDPOINT: 'https://s3.example.gov.uk',
    WEALD_FILES_BUCKET: 'weald-files',
    WEALD_FILES_KEY_ID: 'weald',
    WEALD_FILES_SECRET: 'secret',
  }

  test('are kept in the database where no store is named, and in the store where one is', () => {
    expect(parseConfig({}).files).toBeNull()
    expect(parseConfig(store).files).toEqual({
      endpoint: new URL(store.WEALD_FILES_ENDPOINT),
      bucket: 'weald-files',
      region: 'eu-west-2',
      accessKeyId: 'weald',
      secretAccessKey: 'secret',
    })
  })

  test('go nowhere with half of a store’s settings, and its secret is not told', () => {
    expect(() => parseConfig({ WEALD_FILES_SECRET: 'secret' })).toThrow(/WEALD_FILES_ENDPOINT is not set, and keeping files/)
    expect(() => parseConfig({ ...store, WEALD_FILES_ENDPOINT: 'http://elsewhere.example' })).toThrow(/^(?!.*secret)/s)
  })
})
