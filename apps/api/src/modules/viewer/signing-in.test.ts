import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp, testTime } from '../../../test/support/kent-app.ts'
import { createServiceToken, revokeServiceToken } from '../../access/service-tokens.ts'

let weald: Awaited<ReturnType<typeof kentApp>>
beforeAll(async () => {
  weald = await kentApp({ template: 'migrated' })
})
afterAll(() => weald.close())

const viewerQuery = { query: '{ viewer { kind name grants { role label partnership } scopes may } }' }

async function viewer(headers: Record<string, string> = {}) {
  const reply = await weald.app.inject({ method: 'POST', url: '/graphql', headers, payload: viewerQuery })
  return { status: reply.statusCode, ...reply.json() }
}

async function signIn(person: string) {
  const reply = await weald.app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } })
  return { reply, cookie: reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}

describe('Somebody unknown', () => {
  it('may read what is public and nothing else', async () => {
    const { may, ...nobody } = (await viewer()).data.viewer
    expect(nobody).toEqual({ kind: 'ANONYMOUS', name: null, grants: [], scopes: [] })
    expect(may).toContain('plan:read')
    const beyondReading = may.filter((action: string) => !/:(read|open|use|describe)$/.test(action))
    expect(beyondReading).toEqual(['session:start', 'session:end', 'account:accept'])
  })

  it('is offered one example person per role in demonstration mode', async () => {
    const { people, viewer: nobody } = (await weald.app.inject('/api/v1/session')).json()
    expect(nobody).toBeNull()
    expect(people).toHaveLength(10)
    expect(people[0]).toMatchObject({ code: 'demo-author', roles: [{ label: 'Plan author', partnership: 'dover' }] })
  })
})

describe('An example person', () => {
  it('is recognised after signing in, by a cookie that scripts of the page cannot read', async () => {
    const { reply, cookie } = await signIn('demo-chair')
    expect(reply.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    expect((await viewer({ cookie })).data.viewer).toMatchObject({
      kind: 'PERSON',
      name: 'Ruth Oxney',
      grants: [{ role: 'chair', label: 'Chair of a partnership board', partnership: 'dover' }],
    })
  })

  it('is unknown again after signing out, even to whoever kept the cookie', async () => {
    const { cookie } = await signIn('demo-chair')
    await weald.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } })
    expect((await viewer({ cookie })).data.viewer.kind).toBe('ANONYMOUS')
  })

  it('has to be one of those that are offered', async () => {
    const { reply } = await signIn('director-of-everything')
    expect(reply.statusCode).toBe(400)
    expect(reply.json().error.message).toBe('Choose one of the example people.')
    expect(reply.cookies).toEqual([])
  })

  it('cannot be signed in from the page of another site', async () => {
    const reply = await weald.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { origin: 'https://elsewhere.example' },
      payload: { person: 'demo-chair' },
    })
    expect(reply.statusCode).toBe(403)
  })

  it.each([{ host: 'weald.example' }, { 'x-forwarded-for': '203.0.113.9' }, { forwarded: 'for=203.0.113.9' }])(
    'cannot be chosen from afar, by a proxy that nobody told Weald of or a name that leads here: %j',
    async (headers) => {
      const reply = await weald.app.inject({ method: 'POST', url: '/api/v1/session', headers, payload: { person: 'demo-chair' } })
      expect([reply.statusCode, reply.json().error.message]).toEqual([403, expect.stringContaining('Open Weald there')])
      expect(reply.cookies).toEqual([])
    },
  )

  it('leaves no secret in the database that could be used as a cookie', async () => {
    const { cookie } = await signIn('demo-analyst')
    const secret = cookie.split('=')[1] ?? ''
    const kept = await weald.database.transaction(null, (tx) => tx.execute(`select token_hash from sessions`))
    expect(JSON.stringify(kept.rows)).not.toContain(secret)
  })
})

describe('A service token', () => {
  const make = (scopes: readonly ('read' | 'import')[], expiresAt = new Date(testTime().getTime() + 60_000)) =>
    weald.database.transaction(null, (tx) => createServiceToken(tx, { name: 'Payroll', scopes, expiresAt }))
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

  it('makes its bearer known by name, with its scopes', async () => {
    expect((await viewer(bearer(await make(['import'])))).data.viewer).toMatchObject({
      kind: 'SERVICE',
      name: 'Payroll',
      scopes: ['import'],
      may: expect.arrayContaining(['plan:read', 'import:apply', 'import:read']),
    })
  })

  it.each([
    ['is not known', async () => 'weald_nothing'],
    ['has expired', () => make(['import'], testTime())],
    [
      'was revoked',
      async () => {
        const token = await make(['import'])
        await weald.database.transaction(null, (tx) => revokeServiceToken(tx, token, testTime()))
        return token
      },
    ],
  ])('is refused when it %s, rather than taken for nobody', async (_why, token) => {
    const answer = await viewer(bearer(await token()))
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  })

  it('without the scope import may not import', async () => {
    const reply = await weald.app.inject({
      method: 'POST',
      url: '/api/v1/imports/people',
      headers: { ...bearer(await make(['read'])), 'content-type': 'text/csv' },
      payload: 'code,name,position,note\n',
    })
    expect(reply.statusCode).toBe(403)
  })
})
