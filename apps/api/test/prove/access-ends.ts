import { csvLine } from '@weald/domain'
import type { FastifyInstance } from 'fastify'
import { createAccount } from '../../src/access/accounts.ts'
import { createServiceToken } from '../../src/access/service-tokens.ts'
import { startSession } from '../../src/access/sessions.ts'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { roleGrants } from '../../src/db/tables/index.ts'
import { makeLog } from '../../src/logger.ts'
import { seededChance } from './seeded.ts'
import type { Chance } from './seeded.ts'

/** By kind of ending: how often the very next request was refused, and all behind it. */
export interface AccessEndsResult {
  readonly kinds: readonly { readonly kind: string; readonly passed: number; readonly total: number }[]
  readonly failures: readonly string[]
}

/** Somebody's access, still good. */
interface Access {
  readonly headers: Readonly<Record<string, string>>
  readonly probe: Probe
  /** Ends it. @returns when the one who ended it has been answered */
  end(): Promise<void>
  /** Who must still get in afterwards. */
  readonly stays?: Readonly<Record<string, string>>
}

interface Probe {
  readonly request: { readonly method: 'GET' | 'POST'; readonly url: string; readonly payload?: object }
  allowed(status: number, body: string): boolean
}

/** Two doors, one of REST and one of GraphQL; behind each is a right that nobody has without a role or a key. */
const pastImports: Probe = { request: { method: 'GET', url: '/api/v1/imports/batches' }, allowed: (status) => status === 200 }
const people: Probe = {
  request: { method: 'POST', url: '/graphql', payload: { query: '{ people { totalCount } }' } },
  allowed: (_status, body) => body.includes('"totalCount"'),
}

/**
 * Ends somebody's access while they use it, `times` for each kind of ending, through HTTP: some requests are under way when it ends, and
 * may be answered either way; every request that is sent after the ending was answered must be refused.
 */
export async function accessEnds(
  database: Database,
  { times, seed }: { times: number; seed: number },
): Promise<AccessEndsResult> {
  const chance = seededChance(seed)
  const county = await countyWithDoors(database)
  const failures: string[] = []
  const kinds = []
  for (const [kind, begin] of Object.entries(endings)) {
    let passed = 0
    county.resetClock()
    const next = begin(county, chance)
    for (let time = 0; time < times; time++) {
      county.resetClock()
      const fault = await tryOnce(county.app, await next(), chance)
      if (fault === null) passed++
      else failures.push(`${kind}, time ${time}: ${fault}`)
    }
    kinds.push({ kind, passed, total: times })
  }
  await county.app.close()
  return { kinds, failures }
}

/** @returns what went wrong, or null */
async function tryOnce(app: FastifyInstance, { headers, probe, end, stays }: Access, chance: Chance): Promise<string | null> {
  const ask = async (as = headers) => {
    const { statusCode, body } = await app.inject({ ...probe.request, headers: { ...as } })
    return { statusCode, body, allowed: probe.allowed(statusCode, body) }
  }
  if (!(await ask()).allowed) return 'it was refused before it ended'
  const underWay = Array.from({ length: chance.number(4) }, () => ask())
  await end()
  const after = await Promise.all(Array.from({ length: 1 + chance.number(3) }, () => ask()))
  const meanwhile = await Promise.all(underWay)
  if (after.some(({ allowed }) => allowed)) return `a request after the end was answered ${after.map((one) => one.statusCode)}`
  const broken = [...after, ...meanwhile].find(({ statusCode }) => statusCode >= 500)
  if (broken) return `a request was answered ${broken.statusCode}: ${broken.body}`
  if (stays && !(await ask(stays)).allowed) return 'somebody lost access with it who should have kept it'
  return null
}

type Kind = (county: County, chance: Chance) => () => Promise<Access>

const endings: Readonly<Record<string, Kind>> = {
  'revoked role': (county, chance) => {
    const somebody = county.person()
    return async () => {
      const { id, cookie } = await somebody
      const { role, probe } = chance.one(rolesAtDoors)
      const { grant } = await county.does<{ grant: { id: string } }>(
        'mutation ($input: GrantRoleInput!) { done: grantRole(input: $input) { grant { id } refusal { message } } }',
        { input: { account: id, role, reason: 'For a while' } },
      )
      return { headers: { cookie }, probe, end: () => county.endGrant(grant.id) }
    }
  },
  'grant past its last day': (county, chance) => async () => {
    county.setClock('2008-09-01T22:59:59Z')
    const { role, probe } = chance.one(rolesAtDoors)
    const { cookie } = await county.person({ role, endsOn: '2008-09-01' })
    // Midnight in Kent, which in summer comes an hour before that of Greenwich.
    return { headers: { cookie }, probe, end: async () => county.setClock('2008-09-01T23:00:00Z') }
  },
  'closed account': (county, chance) => async () => {
    const { role, probe } = chance.one(rolesAtDoors)
    const { id, cookie } = await county.person({ role })
    return { headers: { cookie }, probe, end: () => county.closeAccount(id) }
  },
  'ended session': (county, chance) => {
    const somebody = chance.one(rolesAtDoors)
    const person = county.person(somebody)
    return async () => {
      const { id, cookie: stays } = await person
      const cookie = await county.session(id)
      const end = () => county.send('DELETE', '/api/v1/session', cookie)
      return { headers: { cookie }, probe: somebody.probe, end, stays: { cookie: stays } }
    }
  },
  'sessions ended everywhere': (county, chance) => {
    const somebody = chance.one(rolesAtDoors)
    const person = county.person(somebody)
    return async () => {
      const { id } = await person
      const [here, elsewhere] = [await county.session(id), await county.session(id)]
      const end = () => county.send('DELETE', '/api/v1/sessions', elsewhere)
      return { headers: { cookie: here }, probe: somebody.probe, end }
    }
  },
  'rotated key': (county, chance) => {
    let current = county.serviceAccount()
    return async () => {
      const { account, key } = await current
      const overlapDays = chance.number(2)
      let renewed = ''
      const rotate = async () => {
        renewed = (await county.renewKey(account, overlapDays)).key
        current = Promise.resolve({ account, key: renewed })
      }
      if (overlapDays === 0) return { headers: bearer(key), probe: pastImports, end: rotate }
      // While both are good, both must do; then the time of the old one runs out.
      await rotate()
      const end = async () => county.setClock('2008-09-02T08:30:00Z')
      return { headers: bearer(key), probe: pastImports, end, stays: bearer(renewed) }
    }
  },
  'revoked key': (county) => {
    const made = county.serviceAccount()
    return async () => {
      const { account, key: other } = await made
      const { key, newest } = await county.renewKey(account, 30)
      const end = () => county.revokeKey(newest)
      return { headers: bearer(key), probe: pastImports, end, stays: bearer(other) }
    }
  },
  'revoked service account': (county) => async () => {
    const { account, key } = await county.serviceAccount()
    return { headers: bearer(key), probe: pastImports, end: () => county.revokeServiceAccount(account) }
  },
  'post holder moved by an import': (county) => {
    const pair = Promise.all([county.holder('first-holder'), county.holder('second-holder')])
    const given = county.givePost()
    let holds = 0
    return async () => {
      const both = await pair
      await given
      const [leaves, comes] = [both[holds % 2]!, both[(holds + 1) % 2]!]
      holds++
      await county.movePost(comes.person, leaves.person)
      return {
        headers: { cookie: comes.cookie },
        probe: pastImports,
        end: () => county.movePost(leaves.person, comes.person),
        stays: { cookie: leaves.cookie },
      }
    }
  },
}

const rolesAtDoors = [
  { role: 'director_of_operations', probe: pastImports },
  { role: 'analyst', probe: pastImports },
  { role: 'administrator', probe: people },
] as const

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

type County = Awaited<ReturnType<typeof countyWithDoors>>

/** Weald with an administrator and an import key, and everything that they do to somebody's access, by their own requests. */
async function countyWithDoors(database: Database) {
  const start = '2008-09-01T08:30:00Z'
  let moment = start
  const now = () => new Date(moment)
  const app = await buildApp({
    config: { publicUrl: null, production: true, demonstration: false, signIn: { provider: null, passwords: true } },
    database,
    log: makeLog('silent'),
    now,
    requestRate: { max: Number.MAX_SAFE_INTEGER, windowSeconds: 60 },
    webDist: '/nowhere',
  })
  let numbered = 0
  const session = async (accountId: string) =>
    `weald_session=${await database.transaction(null, (tx) => startSession(tx, { accountId }, 'proof', now()))}`

  async function person({
    role,
    endsOn = null,
    personId = null,
  }: { role?: string; endsOn?: string | null; personId?: string | null } = {}) {
    const name = `Pat ${++numbered} Field`
    const { id } = await database.transaction(null, async (tx) => {
      const account = await createAccount(tx, { name, email: `pat.${numbered}@kent.example`, personId }, 'proof')
      if (role)
        await tx.insert(roleGrants).values({
          accountId: account.id,
          role,
          county: true,
          startsOn: '2008-04-01',
          endsOn,
          reason: 'Proof',
          grantedBy: 'proof',
        })
      return account
    })
    return { id, cookie: await session(id) }
  }

  const administrator = await person({ role: 'administrator' })
  const owner = await person()
  const importKey = await database.transaction(null, (tx) =>
    createServiceToken(tx, { name: 'Import', scopes: ['import'], expiresAt: new Date('2009-01-01') }),
  )

  async function does<Done>(query: string, variables: object): Promise<Done> {
    const reply = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { cookie: await administratorCookie() },
      payload: { query, variables },
    })
    const { data, errors } = reply.json<{ data?: { done?: Done & { refusal: object | null } }; errors?: object[] }>()
    if (errors || !data?.done || data.done.refusal) throw new Error(`The administrator could not do it: ${reply.body}`)
    return data.done
  }
  let signedIn: string | null = null
  const administratorCookie = async () => (signedIn ??= await session(administrator.id))

  async function importFile(dataset: string, ...rows: readonly (readonly string[])[]): Promise<void> {
    const reply = await app.inject({
      method: 'POST',
      url: `/api/v1/imports/${dataset}`,
      headers: { ...bearer(importKey), 'content-type': 'text/csv' },
      payload: rows.map(csvLine).join(''),
    })
    if (reply.statusCode !== 200) throw new Error(`The import was refused: ${reply.body}`)
  }

  const held = (holder: string) => ['director-post', holder, '', '', '', '']
  const left = (holder: string) => ['director-post', holder, '', '2008-08-31', '', '']
  const holdings = ['post', 'person', 'starts_on', 'ends_on', 'source_section', 'note']

  return {
    app,
    /** Sessions of before may run out with it, that of the administrator among them. */
    setClock(instant: string): void {
      moment = instant
      signedIn = null
    },
    resetClock: () => void (moment = start),
    session,
    person,
    does,
    async send(method: 'DELETE', url: string, cookie: string): Promise<void> {
      const reply = await app.inject({ method, url, headers: { cookie } })
      if (reply.statusCode !== 200) throw new Error(`It was refused: ${reply.body}`)
    },
    async endGrant(grant: string): Promise<void> {
      await does('mutation ($input: EndGrantInput!) { done: endGrant(input: $input) { refusal { message } } }', {
        input: { grant, reason: 'Over' },
      })
    },
    async closeAccount(account: string): Promise<void> {
      await does('mutation ($input: CloseAccountInput!) { done: closeAccount(input: $input) { refusal { message } } }', {
        input: { account, reason: 'Left' },
      })
    },
    async serviceAccount(): Promise<{ account: string; key: string }> {
      const made = await does<{ key: string; serviceAccount: { id: string } }>(
        'mutation ($input: CreateServiceAccountInput!) { done: createServiceAccount(input: $input) { key serviceAccount { id } refusal { message } } }',
        { input: { name: 'Payroll', owner: owner.id, scopes: ['import'], days: 90 } },
      )
      return { account: made.serviceAccount.id, key: made.key }
    },
    /** @returns the new key, and the id by which it is revoked */
    async renewKey(account: string, overlapDays: number): Promise<{ key: string; newest: string }> {
      const renewed = await does<{ key: string; serviceAccount: { keys: { id: string; ending: string }[] } }>(
        'mutation ($input: RenewServiceKeyInput!) { done: renewServiceKey(input: $input) { key serviceAccount { keys { id ending } } refusal { message } } }',
        { input: { account, days: 90, overlapDays } },
      )
      const { key, serviceAccount } = renewed
      // Ids are in the order of time.
      return {
        key,
        newest:
          serviceAccount.keys
            .map(({ id }) => id)
            .sort()
            .at(-1) ?? '',
      }
    },
    async revokeKey(key: string): Promise<void> {
      await does('mutation ($key: ID!) { done: revokeServiceKey(key: $key) { refusal { message } } }', { key })
    },
    async revokeServiceAccount(account: string): Promise<void> {
      await does('mutation ($account: ID!) { done: revokeServiceAccount(account: $account) { refusal { message } } }', {
        account,
      })
    },
    /** Somebody with an account who is among the people of the county. */
    async holder(code: string): Promise<{ person: string; cookie: string }> {
      await importFile('people', ['code', 'name', 'position', 'note'], [code, code, '1', ''])
      const { rows } = await database.transaction(null, (tx) =>
        tx.execute<{ id: string }>(`select id from people where code = '${code}'`),
      )
      const { cookie } = await person({ personId: rows[0]?.id ?? null })
      return { person: code, cookie }
    },
    async givePost(): Promise<void> {
      await importFile('posts', ['code', 'title', 'position', 'partnership', 'note'], ['director-post', 'Director', '1', '', ''])
      await does('mutation ($input: GrantRoleInput!) { done: grantRole(input: $input) { refusal { message } } }', {
        input: { post: 'director-post', role: 'director_of_operations', reason: 'Belongs to the post' },
      })
    },
    movePost: (to: string, from: string) => importFile('post-holdings', holdings, held(to), left(from)),
  }
}
