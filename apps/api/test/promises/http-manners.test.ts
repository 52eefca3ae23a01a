import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countingDatabase, orchardApp } from '../support/graphql-app.ts'

const dist = mkdtempSync(join(tmpdir(), 'weald-dist-'))
beforeAll(() => {
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Weald</title>')
  writeFileSync(join(dist, 'assets', 'app-abc123.js'), 'export {}')
})
afterAll(() => rmSync(dist, { recursive: true }))

const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('pages', () => {
  test('every address of the app opens the app, and is asked for anew each time', async () => {
    const { app } = await orchardApp({ webDist: dist })
    for (const url of ['/', '/partnerships/dover', '/plans/1?tab=risks', '/search?q=a.b']) {
      const reply = await app.inject({ url, headers: asBrowser })
      expect([url, reply.statusCode, reply.headers['cache-control']]).toEqual([url, 200, 'no-cache'])
      expect(reply.headers['content-type']).toContain('text/html')
      expect(reply.body).toContain('<title>Weald</title>')
    }
    await app.close()
  })

  test('a file with a hash in its name is kept for ever; one that is missing is missing', async () => {
    const { app } = await orchardApp({ webDist: dist })
    const kept = await app.inject('/assets/app-abc123.js')
    expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const missing = await app.inject({ url: '/assets/app-gone.js', headers: asBrowser })
    expect(missing.statusCode).toBe(404)
    expect(missing.json()).toMatchObject({ error: { code: 'NOT_FOUND' } })
    await app.close()
  })

  test('what programs call is never answered with a page', async () => {
    const { app } = await orchardApp({ webDist: dist })
    for (const url of ['/api/nothing', '/api', '/health/nothing', '/graphql/nothing']) {
      const reply = await app.inject({ url, headers: asBrowser })
      expect([url, reply.statusCode, reply.json<{ error: { code: string } }>().error.code]).toEqual([url, 404, 'NOT_FOUND'])
    }
    expect((await app.inject({ method: 'POST', url: '/partnerships/dover' })).statusCode).toBe(404)
    await app.close()
  })

  test('nothing outside the folder of the app is served', async () => {
    const { app } = await orchardApp({ webDist: join(dist, 'assets', '..') })
    for (const url of [
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2f..%2f..%2fetc/passwd',
      '/.env',
      '/%2e%2e/%2e%2e/etc/passwd.txt',
    ]) {
      const reply = await app.inject({ url })
      expect([url, /root:/.test(reply.body)]).toEqual([url, false])
    }
    await app.close()
  })

  test('before the pages are built, a sentence says how to build them', async () => {
    const { app } = await orchardApp()
    const reply = await app.inject({ url: '/', headers: asBrowser })
    expect(reply.statusCode).toBe(503)
    expect(reply.headers['content-type']).toContain('text/plain')
    expect(reply.body).toContain('pnpm start')
    await app.close()
  })
})

describe('every reply', () => {
  test('tells its number and what browsers may do with it', async () => {
    const { app } = await orchardApp({ webDist: dist })
    for (const url of ['/', '/health/live', '/api/nothing', '/graphql?query=%7BsecretHarvest%7D']) {
      const { headers } = await app.inject({ url, headers: url === '/' ? asBrowser : {} })
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none'",
      )
      expect(headers).toMatchObject({
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
    }
    await app.close()
  })

  test('asks for https only where Weald is reached by https', async () => {
    const plain = await orchardApp()
    expect((await plain.app.inject('/health/live')).headers).not.toHaveProperty('strict-transport-security')
    const secure = await orchardApp({
      config: { publicUrl: new URL('https://weald.example.gov.uk'), production: true, demonstration: false },
    })
    expect((await secure.app.inject('/health/live')).headers['strict-transport-security']).toContain('max-age=31536000')
    await Promise.all([plain.app.close(), secure.app.close()])
  })
})

describe('another site', () => {
  const publicUrl = new URL('https://weald.example.gov.uk')
  const cases: readonly [headers: Record<string, string>, status: number][] = [
    [{}, 200],
    [{ origin: 'https://weald.example.gov.uk' }, 200],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'https://weald.example.gov.uk.evil.example' }, 403],
    [{ origin: 'http://weald.example.gov.uk' }, 403],
    [{ origin: 'https://weald.example.gov.uk:444' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://weald.example.gov.uk' }, 403],
  ]
  test.each(cases)('that sends %o is answered %i', async (headers, status) => {
    const { app } = await orchardApp({ config: { publicUrl, production: true, demonstration: false } })
    let done = 0
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      app.route({ method, url: '/api/change', config: { action: 'weald:open' }, handler: () => ({ done: ++done }) })
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      expect((await app.inject({ method, url: '/api/change', headers })).statusCode).toBe(status)
    expect(done).toBe(status === 200 ? 4 : 0)
    await app.close()
  })

  test('is held to the address that Weald listens on when no other was configured', async () => {
    const { app } = await orchardApp()
    app.post('/api/change', { config: { action: 'weald:open' } }, () => ({ done: true }))
    const change = (origin: string) =>
      app.inject({ method: 'POST', url: '/api/change', headers: { host: 'localhost:4000', origin } })
    expect((await change('http://localhost:4000')).statusCode).toBe(200)
    expect((await change('http://localhost:5173')).json()).toMatchObject({ error: { code: 'CROSS_SITE' } })
    await app.close()
  })
})

describe('who asks too often', () => {
  test('is told how long to wait, by GraphQL as by everything else, while health stays open', async () => {
    const { app } = await orchardApp({ requestRate: { max: 3, windowSeconds: 60 } })
    const graph = () => app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ secretHarvest }' } })
    for (let asked = 0; asked < 3; asked++) expect((await graph()).statusCode).toBe(200)
    const refused = await graph()
    expect(refused.statusCode).toBe(429)
    expect(refused.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/Wait \d+ seconds? and try again/), extensions: { code: 'TOO_MANY_REQUESTS' } }],
    })
    expect(refused.headers['retry-after']).toBeDefined()
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    await app.close()
  })
})

describe('an office behind one address', () => {
  test('can open pages on many machines at once: their files are not counted', async () => {
    const { app } = await orchardApp({ requestRate: { max: 3, windowSeconds: 60 } })
    for (let opened = 0; opened < 20; opened++) expect((await app.inject(`/assets/part-${opened}.js`)).statusCode).not.toBe(429)
    expect((await app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ secretHarvest }' } })).statusCode).toBe(200)
    await app.close()
  })
})

describe('health', () => {
  test('says apart whether the process lives and whether it can do its work', async () => {
    const database = countingDatabase()
    const { app } = await orchardApp({ database })
    expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' })
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ready' })

    database.pinged = async () => {
      throw new Error('connect ECONNREFUSED 10.1.2.3')
    }
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    const away = await app.inject('/health/ready')
    expect([away.statusCode, away.headers['retry-after']]).toEqual([503, '2'])
    expect(away.json()).toMatchObject({ error: { code: 'UNAVAILABLE' } })
    expect(away.body).not.toContain('10.1.2.3')
    await app.close()
  })
})

describe('a request that cannot be read', () => {
  const cases: readonly [name: string, payload: string, type: string, status: number, code: string][] = [
    ['broken JSON', '{', 'application/json', 400, 'MALFORMED_JSON'],
    ['a type that nobody reads', '<a/>', 'application/xml', 415, 'UNSUPPORTED_CONTENT_TYPE'],
    ['a type with a tab in it', '{}', 'application/json\ta', 415, 'UNSUPPORTED_CONTENT_TYPE'],
    ['more than a megabyte', `"${'x'.repeat(1024 * 1024)}"`, 'application/json', 413, 'TOO_LARGE'],
  ]
  test.each(cases)('is refused with a sentence: %s', async (_name, payload, type, status, code) => {
    const { app } = await orchardApp()
    app.post('/api/change', { config: { action: 'weald:open' } }, () => ({ done: true }))
    const reply = await app.inject({ method: 'POST', url: '/api/change', headers: { 'content-type': type }, payload })
    expect(reply.statusCode).toBe(status)
    expect(reply.json()).toMatchObject({
      error: { code, message: expect.stringMatching(/\.$/), requestId: reply.headers['x-request-id'] },
    })
    await app.close()
  })
})
