import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { assembleSchema } from '../../src/graphql/assemble.ts'
import { makeLog } from '../../src/logger.ts'
import { features } from '../../src/modules/index.ts'
import { testTime } from '../support/kent-app.ts'
import { type Caller, everyCaller } from './callers.ts'
import { expected } from './expected-policy.ts'
import { type MarkedEdition, markedCounty } from './marked-county.ts'
import type { Size } from './sample.ts'
import { tally, type Tally } from './tally.ts'

export type GraphError = { readonly extensions: { readonly code: string } }
export interface Answer {
  readonly text: string
  readonly data: Record<string, unknown> | null
  readonly errors?: readonly GraphError[]
}

/** A county in which every right can be tried, somebody for each column of the policy, and the count of what came out. */
export interface Scene {
  readonly size: Size
  /** Moves samples on, so that another seed tries other editions. */
  readonly seed: number
  readonly schema: GraphQLSchema
  readonly database: Database
  readonly app: FastifyInstance
  readonly editions: readonly MarkedEdition[]
  readonly cells: Tally
  /** Fields that were answered to anybody, and those of them that were looked at edition by edition. */
  readonly executed: Set<string>
  readonly belowPlans: Set<string>
  /** Some of the tries sign their callers out: look them up where they are needed. */
  callers(): readonly Caller[]
  comeInAgain(): Promise<void>
  ask(caller: Caller, query: string, variables?: object): Promise<Answer>
  /** The editions of which an answer holds anything: an id or a word. */
  seenIn(text: string): ReadonlySet<MarkedEdition>
  close(): Promise<void>
}

export const isRefused = (errors: readonly GraphError[] = []) =>
  errors.some(({ extensions: { code } }) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')

export const nameOf = ({ ownership, state, visibility }: MarkedEdition) => `${ownership}, ${state}, for ${visibility}`

/** @param database empty but for its tables; closing the scene leaves it open */
export async function openScene(database: Database, size: Size, seed: number): Promise<Scene> {
  const editions = await markedCounty(database)
  const app = await buildApp({
    config: { publicUrl: null, production: false, demonstration: true },
    database,
    log: makeLog('silent'),
    now: testTime,
    webDist: '/nowhere',
    requestRate: { max: 10_000_000, windowSeconds: 60 },
  })
  const cells = tally()
  let callers = await everyCaller(app, database)
  const marked = new Map(editions.flatMap((edition) => [edition.mark, ...edition.ids].map((word) => [word, edition] as const)))

  const scene: Scene = {
    size,
    seed,
    schema: assembleSchema(features),
    database,
    app,
    editions,
    cells,
    executed: new Set(),
    belowPlans: new Set(),
    callers: () => callers,
    async comeInAgain() {
      callers = await everyCaller(app, database)
    },
    async ask({ headers }, query, variables = {}) {
      const reply = await app.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload: { query, variables } })
      const answer = reply.json<Omit<Answer, 'text'>>()
      const strange = (answer.errors ?? []).filter(({ extensions: { code } }) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(code))
      if (strange.length > 0) cells.fault(`${JSON.stringify(strange)} for ${query}`)
      return { text: reply.body, ...answer }
    },
    seenIn(text) {
      const words = text.match(/zq[a-z]+?zq|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
      return new Set([...new Set(words)].flatMap((word) => marked.get(word) ?? []))
    },
    close: () => app.close(),
  }
  await inviteSomebody(scene)
  return scene
}

/** So that there are people, with a role, for the administrator to see. */
async function inviteSomebody({ ask, callers }: Scene): Promise<void> {
  const administrator = callers().find(({ column }) => column === 'administrator')!
  const invited = await ask(
    administrator,
    'mutation { invitePerson(input: { name: "Asha", email: "asha@example.org" }) { account { id } refusal { message } } }',
  )
  const { account } = (invited.data as { invitePerson: { account: { id: string } } }).invitePerson
  await ask(
    administrator,
    'mutation ($account: ID!) { grantRole(input: { account: $account, role: "reader", reason: "For the matrix" }) { refusal { message } } }',
    { account: account.id },
  )
}

/** What the trail tells of an edition is read by other rights than the edition itself. */
const readings = (where: string) =>
  where.startsWith('Query.audit') ? ['audit:read', 'audit:readBudgets', 'audit:readFigures'] : ['plan:read']

/** Holds an answer against what its caller may see of each edition, whatever was asked for. */
export function expectNothingHidden({ cells, seenIn }: Scene, { column }: Caller, text: string, where: string): void {
  for (const edition of seenIn(text)) {
    if (!readings(where).some((action) => expected(column, action, edition)))
      cells.fault(`${where} shows ${nameOf(edition)} to ${column}`)
  }
}
