import { type Actor, actorLabel, anonymous, type Command, commandNames, demonstrationPeople, type Refusal } from '@weald/domain'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../../src/db/client.ts'
import { appAsAnybody } from '../support/kent-app.ts'
import { rehearsal } from '../support/rehearsal.ts'
import { commandScenes, stage, type StagedEdition, writer } from './command-scenes.ts'

export interface CommandProof {
  readonly scenes: number
  readonly people: number
  /** Commands that were asked about and then tried: by each person, in each scene. */
  cells: number
  allowed: number
  /** Why the others were refused, with how often. */
  readonly reasons: Map<string, number>
  /** Commands that were allowed somewhere. */
  readonly doneSomewhere: Set<Command>
  /** Cells in which the list said another thing than the server then did. */
  readonly disagreements: string[]
}

const mutations = {
  submit_priorities: ['submitPriorities', 'EditionStepInput'],
  agree_priorities: ['agreePriorities', 'DecideEditionInput'],
  submit: ['submitEdition', 'EditionStepInput'],
  withdraw: ['withdrawEdition', 'EditionStepInput'],
  return: ['returnEdition', 'ReturnEditionInput'],
  endorse: ['endorseEdition', 'DecideEditionInput'],
  approve: ['approveEdition', 'ApproveEditionInput'],
  supersede: ['supersedeEdition', 'EditionStepInput'],
} as const satisfies Record<Command, readonly [string, string]>

const person = (code: string, ...grants: Extract<Actor, { kind: 'person' }>['grants']): Actor => ({
  kind: 'person',
  code,
  name: code,
  grants,
})

/** Whoever may give every command, except on their own work. */
const allRoles = person(
  writer,
  { role: 'plan_author', partnership: 'dover' },
  { role: 'chair', partnership: 'dover' },
  { role: 'senior_team', partnership: null },
  { role: 'county_board', partnership: null },
  { role: 'director_of_operations', partnership: null },
)

/** One of each role, those beside them, and those who are no people. */
const others: readonly Actor[] = [
  ...demonstrationPeople.map(({ code, grants }) => person(code, ...grants)),
  person('deal-author', { role: 'plan_author', partnership: 'deal' }),
  person('deal-chair', { role: 'chair', partnership: 'deal' }),
  person('without-a-role'),
  person('endorses-and-administers', { role: 'senior_team', partnership: null }, { role: 'administrator', partnership: null }),
  { kind: 'service', id: 'reads', name: 'A reading key', scopes: ['read'] },
  { kind: 'service', id: 'imports', name: 'An import key', scopes: ['import'] },
  anonymous,
]

type Told = Pick<Refusal, 'code' | 'message'> & { readonly issues: readonly { path: string; code: string; message: string }[] }
/** What the server says of its commands: why not, or null for what is allowed; no list at all for whoever has no part in it. */
type Listed = ReadonlyMap<Command, Told | null> | null

const refusal = 'refusal { code message issues { path code message } }'

/**
 * In every scene everybody asks which commands are open to them, and then gives each command: what the list allows must be done, and what
 * it does not allow be refused for the reason that it gave. Nothing that is done stays done.
 * @param inSmall not everybody in each scene, but whoever has all roles, and the others in turn
 */
export async function commandsAgree(database: Database, { inSmall = false }: { inSmall?: boolean } = {}): Promise<CommandProof> {
  const proof: CommandProof = {
    scenes: commandScenes.length,
    people: others.length + 1,
    cells: 0,
    allowed: 0,
    reasons: new Map(),
    doneSomewhere: new Set(),
    disagreements: [],
  }
  await database.transaction(null, (tx) =>
    tx.execute(sql`insert into partnerships (code, name, position) values ('dover', 'Dover', 1), ('deal', 'Deal', 2)`),
  )
  const { app, as } = await appAsAnybody(rehearsal(database))
  for (const [index, scene] of commandScenes.entries()) {
    const staged = await stage(database, index + 1, scene)
    const turn = inSmall ? [allRoles, others[index % others.length]!] : [allRoles, ...others]
    for (const asker of turn) {
      as(asker)
      const listed = await list(app, staged)
      for (const command of commandNames) {
        const done = await give(app, staged, command)
        proof.cells++
        if (done === null) {
          proof.allowed++
          proof.doneSomewhere.add(command)
        } else proof.reasons.set(done.code, (proof.reasons.get(done.code) ?? 0) + 1)
        if (!agrees(listed, command, done))
          proof.disagreements.push(
            `${command} by ${actorLabel(asker)} in “${scene.what}”: listed ${said(listed?.get(command))}, then ${said(done)}`,
          )
      }
    }
  }
  await app.close()
  return proof
}

const said = (told: Told | null | undefined) =>
  told === undefined ? 'nothing' : told === null ? 'allowed' : `${told.code} (${told.message})`

/** Whoever has no right to a command at all is stopped before the edition is looked at, and a key is told nothing but that. */
const stopped = new Set(['FORBIDDEN', 'UNAUTHENTICATED'])

function agrees(listed: Listed, command: Command, done: Told | null): boolean {
  // Who has no part in an edition is told of no command, and of no edition.
  if (listed === null) return done !== null && (stopped.has(done.code) || done.code === 'NOT_FOUND')
  const told = listed.get(command)
  // Plans of this kind do not know it.
  if (told === undefined) return done !== null && (stopped.has(done.code) || done.code === 'NOT_THIS_KIND')
  if (told === null || done === null) return told === done
  if (stopped.has(done.code)) return told.code === 'NOT_YOURS'
  return JSON.stringify(told) === JSON.stringify(done)
}

async function list(app: FastifyInstance, { plan, edition }: StagedEdition): Promise<Listed> {
  const { data, errors } = await ask<{ plan: { editions: { id: string; commands: Offer[] | null }[] } | null }>(
    app,
    `query ($plan: ID!) { plan(id: $plan) { editions { id commands { command allowed ${refusal} } } } }`,
    { plan },
  )
  if (errors) throw new Error(`Nothing was listed: ${JSON.stringify(errors)}`)
  const commands = data?.plan?.editions.find(({ id }) => id === edition)?.commands
  if (!commands) return null
  for (const { command, allowed, refusal: why } of commands)
    if (allowed !== (why === null)) throw new Error(`${command} is said to be allowed and refused at once`)
  return new Map(commands.map(({ command, refusal: why }) => [command.toLowerCase() as Command, why]))
}

type Offer = { readonly command: string; readonly allowed: boolean; readonly refusal: Told | null }

/** Gives a command as its caller has seen the edition. @returns why not; null when it was done */
async function give(
  app: FastifyInstance,
  { edition, version, contentHash }: StagedEdition,
  command: Command,
): Promise<Told | null> {
  const [mutation, type] = mutations[command]
  const step = { edition, expectedVersion: version }
  const decision = { body: 'CFE SMT', decidedOn: '2008-08-18' }
  const input = {
    EditionStepInput: step,
    DecideEditionInput: { ...step, contentHash, decision },
    ApproveEditionInput: { ...step, contentHash, decision, conditions: [{ text: 'Add figures' }] },
    ReturnEditionInput: { ...step, decision, feedback: [{ text: 'Say by when' }] },
  }[type]
  const { data, errors } = await ask<{ done: { refusal: Told | null } }>(
    app,
    `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${refusal} } }`,
    { input },
  )
  const [error] = errors ?? []
  if (error) return { code: error.extensions.code, message: error.message, issues: [] }
  return data?.done.refusal ?? null
}

async function ask<Data>(app: FastifyInstance, query: string, variables: object) {
  const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  return reply.json<{ data: Data | null; errors?: { message: string; extensions: { code: string } }[] }>()
}
