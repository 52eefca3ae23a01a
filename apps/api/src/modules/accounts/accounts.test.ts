import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kentApp } from '../../../test/support/kent-app.ts'
import { personWith } from '../../../test/support/people.ts'

let weald: Awaited<ReturnType<typeof kentApp>>
let admin: Awaited<ReturnType<typeof personWith>>
beforeAll(async () => {
  weald = await kentApp()
  admin = await personWith(weald.database, 'administrator', 'Ada Minster')
})
afterAll(() => weald.close())

type Refused = { code: string; message: string; issues: { path: string }[] } | null
type Answer = {
  data: Record<string, Record<string, unknown> & { refusal: Refused }> | null
  errors?: { extensions: { code: string } }[]
}

async function ask(
  query: string,
  variables: object = {},
  headers: Record<string, string> = { cookie: admin.cookie },
): Promise<Answer & { status: number }> {
  const reply = await weald.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
  return { status: reply.statusCode, ...reply.json() }
}

const refusal = 'refusal { code message issues { path } }'
const mutations = {
  invite: `mutation ($input: InvitePersonInput!) { done: invitePerson(input: $input) { account { id code status email } link ${refusal} } }`,
  grant: `mutation ($input: GrantRoleInput!) { done: grantRole(input: $input) { grant { id label county partnerships startsOn standing grantedBy } ${refusal} } }`,
  end: `mutation ($input: EndGrantInput!) { done: endGrant(input: $input) { grant { id standing endedAt } ${refusal} } }`,
  close: `mutation ($input: CloseAccountInput!) { done: closeAccount(input: $input) { account { status } ${refusal} } }`,
  service: `mutation ($input: CreateServiceAccountInput!) { done: createServiceAccount(input: $input) { serviceAccount { id ownerName standing county partnerships keys { id ending standing } } key ${refusal} } }`,
  renew: `mutation ($input: RenewServiceKeyInput!) { done: renewServiceKey(input: $input) { serviceAccount { keys { id standing } } key ${refusal} } }`,
  revokeKey: `mutation ($key: ID!) { done: revokeServiceKey(key: $key) { serviceAccount { keys { standing } } ${refusal} } }`,
  revoke: `mutation ($account: ID!) { done: revokeServiceAccount(account: $account) { serviceAccount { standing } ${refusal} } }`,
}

async function done<Data>(query: string, variables: object): Promise<Data> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  expect(data?.['done']?.refusal).toBeNull()
  return data?.['done'] as Data
}

async function refused(query: string, variables: object): Promise<Refused> {
  const { data, errors } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return data?.['done']?.refusal ?? null
}

type Grant = { id: string; standing: string }
const grantTo = (account: string, role: string, more: object = {}) =>
  done<{ grant: Grant }>(mutations.grant, { input: { account, role, reason: 'Needed', ...more } })
const newService = (owner: string, more: object = {}) =>
  done<{ serviceAccount: { id: string; keys: { id: string }[] }; key: string }>(mutations.service, {
    input: { name: 'Payroll', owner, scopes: ['read'], days: 90, ...more },
  })

let numbered = 0
const somebody = (role: Parameters<typeof personWith>[1] = null) => personWith(weald.database, role, `Sam Stour ${++numbered}`)

describe('An administrator', () => {
  it('invites somebody, and sees the link once and no secret afterwards', async () => {
    const invited = await done<{ account: { id: string; code: string; status: string }; link: string }>(mutations.invite, {
      input: { name: 'Nell Chart', email: 'Nell.Chart@kent.example' },
    })
    expect(invited.account).toMatchObject({ code: 'nell-chart', status: 'INVITED', email: 'nell.chart@kent.example' })
    expect(invited.link).toMatch(/^\/invitation#invitation_[\w-]{43}$/)
    const kept = await weald.database.transaction(null, (tx) => tx.execute('select * from invitations'))
    expect(JSON.stringify(kept.rows)).not.toContain(invited.link.split('#')[1])
  })

  it('is told every field that is wrong, and nothing is kept', async () => {
    const wrong = await refused(mutations.invite, { input: { name: ' ', email: 'nobody', person: 'no-such-person' } })
    expect(wrong?.issues.map(({ path }) => path)).toEqual(['name', 'email', 'person'])
    expect(await refused(mutations.invite, { input: { name: 'Ada', email: admin.email } })).toMatchObject({
      issues: [{ path: 'email' }],
    })
  })

  it('grants a role in some partnerships from a day to a day, which the person then has', async () => {
    const pat = await somebody()
    const { grant } = await grantTo(pat.id, 'chair', { partnerships: ['dover', 'deal-sandwich'], endsOn: '2009-08-31' })
    expect(grant).toMatchObject({
      label: 'Chair of a partnership board',
      county: false,
      partnerships: ['deal-sandwich', 'dover'],
      startsOn: '2008-09-01',
      standing: 'IN_FORCE',
      grantedBy: `person:${admin.code}`,
    })
    const { data } = await ask('{ viewer { grants { role partnership } } }', {}, { cookie: pat.cookie })
    expect(data?.['viewer']).toEqual({
      grants: [
        { role: 'chair', partnership: 'deal-sandwich' },
        { role: 'chair', partnership: 'dover' },
      ],
    })
  })

  it('grants a role that does not count before its first day', async () => {
    const pat = await somebody()
    expect((await grantTo(pat.id, 'analyst', { startsOn: '2008-09-02' })).grant.standing).toBe('TO_COME')
    const { data } = await ask('{ viewer { grants { role } } }', {}, { cookie: pat.cookie })
    expect(data?.['viewer']).toEqual({ grants: [] })
  })

  it('does nothing to themselves', async () => {
    const me = await ask(`{ people { nodes { id isViewer grants { id } } } }`)
    const nodes = (me.data?.['people']?.['nodes'] ?? []) as { id: string; isViewer: boolean; grants: Grant[] }[]
    const mine = nodes.find(({ isViewer }) => isViewer)
    expect(mine?.id).toBe(admin.id)
    const themselves = [
      await refused(mutations.grant, { input: { account: admin.id, role: 'finance', reason: 'I need it' } }),
      await refused(mutations.end, { input: { grant: mine?.grants[0]?.id, reason: 'Enough' } }),
      await refused(mutations.close, { input: { account: admin.id, reason: 'Enough' } }),
      await refused(mutations.service, { input: { name: 'Mine', owner: admin.id, scopes: ['import'], days: 1 } }),
    ]
    expect(themselves.map((no) => no?.code)).toEqual(['NOT_TO_ONESELF', 'NOT_TO_ONESELF', 'NOT_TO_ONESELF', 'NOT_TO_ONESELF'])
  })

  it('cannot make an administrator of somebody who holds business data, nor the other way round, nor of a post or a part of the county', async () => {
    const finance = await somebody('finance')
    const other = await somebody('administrator')
    const grants = [
      { account: finance.id, role: 'administrator' },
      { account: other.id, role: 'analyst' },
      { account: (await somebody()).id, role: 'administrator', partnerships: ['dover'] },
    ]
    const codes = []
    for (const grant of grants) codes.push((await refused(mutations.grant, { input: { ...grant, reason: 'Why not' } }))?.code)
    expect(codes).toEqual(['NO_BUSINESS_DATA', 'NO_BUSINESS_DATA', 'PERSON_ONLY'])
  })

  it('makes a key that is shown once, works, and is named by its last characters only', async () => {
    const { key, serviceAccount } = await newService((await somebody()).id, { partnerships: ['dover'] })
    expect(serviceAccount).toMatchObject({
      county: false,
      partnerships: ['dover'],
      standing: 'GOOD',
      keys: [{ ending: key.slice(-4), standing: 'GOOD' }],
    })
    const { data } = await ask('{ viewer { kind name scopes } }', {}, { authorization: `Bearer ${key}` })
    expect(data?.['viewer']).toEqual({ kind: 'SERVICE', name: 'Payroll', scopes: ['read'] })
    const rows = await weald.database.transaction(null, (tx) => tx.execute('select * from service_keys'))
    expect(JSON.stringify(rows.rows)).not.toContain(key)
  })

  it('renews a key with an overlap, in which both work', async () => {
    const { key, serviceAccount } = await newService((await somebody()).id)
    const renewed = await done<{ key: string }>(mutations.renew, {
      input: { account: serviceAccount.id, days: 90, overlapDays: 7 },
    })
    for (const one of [key, renewed.key])
      expect((await ask('{ viewer { name } }', {}, { authorization: `Bearer ${one}` })).status).toBe(200)
  })
})

describe('Everybody else', () => {
  const queries = ['{ people { totalCount } }', '{ serviceAccounts { totalCount } }']

  it.each(['plan_author', 'director_of_operations', 'county_board', 'finance', 'analyst', 'reader'] as const)(
    'as %s sees no accounts and changes none',
    async (role) => {
      const { cookie } = await somebody(role)
      for (const query of queries) expect((await ask(query, {}, { cookie })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      const { errors } = await ask(mutations.close, { input: { account: admin.id, reason: 'Ha' } }, { cookie })
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    },
  )

  it('who is not signed in sees none either', async () => {
    for (const query of queries) expect((await ask(query, {}, {})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('A post', () => {
  it('hands its role on to whoever holds it next', async () => {
    const rows = await weald.database.transaction(null, (tx) =>
      tx.execute<{ post: string; person: string; holder: string }>(`
      select p.code as post, e.code as person, h.id as holder from post_holdings h join posts p on p.id = h.post_id join people e on e.id = h.person_id limit 1`),
    )
    const { post, person } = rows.rows[0] ?? { post: '', person: '' }
    const holder = await somebody()
    await weald.database.transaction(null, (tx) =>
      tx.execute(`update accounts set person_id = (select id from people where code = '${person}') where id = '${holder.id}'`),
    )
    await done(mutations.grant, { input: { post, role: 'director_of_operations', reason: 'Belongs to the post' } })
    const grants = async () =>
      (await ask('{ viewer { grants { role } } }', {}, { cookie: holder.cookie })).data?.['viewer']?.['grants']
    expect(await grants()).toEqual([{ role: 'director_of_operations' }])
    await weald.database.transaction(null, (tx) =>
      tx.execute(`update post_holdings set ends_on = '2008-08-31' where post_id = (select id from posts where code = '${post}')`),
    )
    expect(await grants()).toEqual([])
  })
})

describe('The budget of a service account', () => {
  it('holds all of its queries in a minute', async () => {
    const { key } = await newService((await somebody()).id, { costPerMinute: 150 })
    const query = () => ask('{ partnerships(first: 20) { nodes { code name } } }', {}, { authorization: `Bearer ${key}` })
    expect([(await query()).errors, (await query()).errors]).toEqual([undefined, undefined])
    expect((await query()).errors?.[0]?.extensions.code).toBe('TOO_MANY_REQUESTS')
  })
})
