import type { Actor } from '@weald/domain'
import { beforeEach, expect, test } from 'vitest'
import { ask, orchardApp } from '../../test/support/graphql-app.ts'
import type { Feature } from '../graphql/feature.ts'

const ran: string[] = []
beforeEach(() => void (ran.length = 0))
const answers = (name: string) => () => {
  ran.push(name)
  return name
}

/** A field of each kind that only those who may see past imports get, and one that everybody gets. */
const batches: Feature = {
  name: 'batches',
  schema: `
    extend type Query { open: Batch! closed: String }
    extend type Mutation { undo: String }
    type Batch { id: ID! secret: String loaded: String! plain: String }`,
  rules: {
    asks: {
      'Query.open': 'weald:open',
      'Query.closed': 'import:read',
      'Mutation.undo': 'import:apply',
      'Batch.secret': 'import:read',
      'Batch.loaded': 'import:read',
    },
    follows: { Batch: ['id', 'plain'] },
  },
  resolvers: {
    Query: { open: () => ({ id: '1', secret: 'secret' }), closed: answers('closed') },
    Mutation: { undo: answers('undo') },
    Batch: { plain: answers('plain') },
  },
  loaders: { Batch: { loaded: async (queries) => queries.map(answers('loaded')) } },
}

const analyst: Actor = { kind: 'person', code: 'tom', name: 'Tom', grants: [{ role: 'analyst', partnership: null }] }
const author: Actor = { kind: 'person', code: 'asha', name: 'Asha', grants: [{ role: 'plan_author', partnership: 'dover' }] }
const reader: Actor = { kind: 'service', id: 'x', name: 'A script', scopes: ['read'] }

async function asked(query: string, actor?: Actor) {
  const { app } = await orchardApp({ features: [batches] })
  app.addHook('preParsing', async (request) => void (request.actor = actor ?? request.actor))
  const answer = await ask(app, query)
  await app.close()
  return answer
}

const refused: readonly [who: string, actor: Actor | undefined, code: string, words: string][] = [
  ['somebody unknown', undefined, 'UNAUTHENTICATED', 'Sign in'],
  ['an author', author, 'FORBIDDEN', 'the right to see what was imported and when'],
  ['a service account', reader, 'FORBIDDEN', 'Ask an administrator for a token'],
]
test.each(refused)(
  '%s is refused a field that asks for more, before it is run, in a sentence that says what is missing',
  async (_who, actor, code, words) => {
    const { data, errors } = await asked('{ closed }', actor)
    expect(data).toEqual({ closed: null })
    expect(errors).toMatchObject([{ path: ['closed'], message: expect.stringContaining(words), extensions: { code } }])
    expect(ran).toEqual([])
  },
)

test('whoever may is answered', async () => {
  expect(await asked('{ closed open { secret loaded plain } }', analyst)).toMatchObject({
    data: { closed: 'closed', open: { secret: 'secret', loaded: 'loaded', plain: 'plain' } },
  })
})

test('a change that is refused has not begun', async () => {
  expect(await asked('mutation { undo }', analyst)).toMatchObject({
    data: { undo: null },
    errors: [{ extensions: { code: 'FORBIDDEN' } }],
  })
  expect(ran).toEqual([])
})

const disguised: readonly [how: string, query: string][] = [
  ['as it is', '{ open { plain secret } }'],
  ['under another name', '{ open { plain: secret } }'],
  ['under the name of a field that is open', '{ open { id: secret } }'],
  ['in a fragment', 'query { open { ...F } } fragment F on Batch { secret }'],
  ['in an inline fragment', '{ open { ... on Batch { id: secret } } }'],
  ['where a directive includes it', '{ open { secret @include(if: true) } }'],
]
test.each(disguised)('a field of an object is refused %s', async (_how, query) => {
  const { data, errors } = await asked(query, author)
  expect(Object.values((data?.['open'] ?? {}) as object)).not.toContain('secret')
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('a field that is answered for many at once is refused for all of them, and its loader does not run', async () => {
  const { data, errors } = await asked('query { open { loaded } }', author)
  expect({ data, ran }).toEqual({ data: null, ran: [] })
  expect(errors).toMatchObject([{ path: ['open', 'loaded'], extensions: { code: 'FORBIDDEN' } }])
})
