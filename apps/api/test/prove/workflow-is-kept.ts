import { demonstrationPeople, roles, type RoleGrant } from '@weald/domain'
import type { Actor, Action, Role } from '@weald/domain'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../../src/db/client.ts'
import { sqlState } from '../../src/db/sql-state.ts'
import { appAsAnybody } from '../support/kent-app.ts'
import * as model from './workflow-model.ts'

export interface WorkflowProof {
  sequences: number
  commands: number
  allowed: number
  refused: number
  /** Steps that were tried past the service layer, and how many of them the database took. */
  forced: number
  forcedTaken: number
  /** Steps in the database that the model does not know. */
  illegal: number
  /** Decisions by somebody who had written in the edition. */
  selfApprovals: number
  /** Approvals of other content than was submitted. */
  otherContent: number
  /** What the model and the server saw differently, with the sequence that led there. */
  readonly disagreements: string[]
}

const commands = [
  'submit_priorities',
  'agree_priorities',
  'submit',
  'withdraw',
  'return',
  'endorse',
  'approve',
  'supersede',
] as const
const mutations = {
  submit_priorities: ['submitPriorities', 'EditionStepInput'],
  agree_priorities: ['agreePriorities', 'DecideEditionInput'],
  submit: ['submitEdition', 'EditionStepInput'],
  withdraw: ['withdrawEdition', 'EditionStepInput'],
  return: ['returnEdition', 'ReturnEditionInput'],
  endorse: ['endorseEdition', 'DecideEditionInput'],
  approve: ['approveEdition', 'ApproveEditionInput'],
  supersede: ['supersedeEdition', 'EditionStepInput'],
} as const

const inPlace = (role: Role, partnership: string | null): RoleGrant => ({ role, partnership })
/** One of each role, and those whose roles pull in two directions. */
const cast: readonly model.ModelPerson[] = [
  ...demonstrationPeople.map(({ code, grants }) => ({ code, grants })),
  { code: 'deal-chair', grants: [inPlace('chair', 'deal')] },
  { code: 'deal-author', grants: [inPlace('plan_author', 'deal')] },
  { code: 'writes-and-endorses', grants: [inPlace('plan_author', 'dover'), inPlace('senior_team', null)] },
  { code: 'endorses-and-approves', grants: [inPlace('senior_team', null), inPlace('county_board', null)] },
  {
    code: 'does-it-all',
    grants: [
      inPlace('plan_author', 'dover'),
      inPlace('chair', 'dover'),
      inPlace('senior_team', null),
      inPlace('county_board', null),
    ],
  },
]

const who = fc.nat(cast.length - 1)
/** What can happen next. Most moves are the likely next step, or no sequence would come far. */
const move = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('next' as const), pick: fc.nat(7) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('command' as const), who, command: fc.constantFrom(...commands) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('consent' as const), who, partnership: fc.constantFrom('dover', 'deal', 'swale') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('take-consent-back' as const), who, partnership: fc.constantFrom('dover', 'deal') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('answer' as const), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('write' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('again' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('other-content' as const),
      who,
      command: fc.constantFrom('agree_priorities' as const, 'endorse' as const, 'approve' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('change-role' as const),
      who,
      role: fc.constantFrom(...(Object.keys(roles) as Role[])),
      gone: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('force' as const),
      who,
      command: fc.constantFrom(...commands),
      to: fc.constantFrom('draft', 'priorities_agreed', 'submitted', 'endorsed', 'approved'),
    }),
  },
)
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never

const sequence = fc.record({
  kind: fc.constantFrom<model.ModelKind>('local_plan', 'local_plan', 'annual_operating_plan'),
  owners: fc.constantFrom<readonly string[]>(['dover'], ['dover'], ['dover', 'deal'], ['deal']),
  moves: fc.array(move, { minLength: 3, maxLength: 16 }),
})

/**
 * Random sequences of commands by people of every role, sent to the server and told to a model; some also forced past the service layer
 * at the database. What the two see differently, and what the database holds in the end that it must not, is counted.
 */
export async function workflowIsKept(
  database: Database,
  { sequences, seed }: { sequences: number; seed: number },
): Promise<WorkflowProof> {
  const proof: WorkflowProof = {
    sequences,
    commands: 0,
    allowed: 0,
    refused: 0,
    forced: 0,
    forcedTaken: 0,
    illegal: 0,
    selfApprovals: 0,
    otherContent: 0,
    disagreements: [],
  }
  const { app, as } = await appAsAnybody(database)
  await database.transaction(null, (tx) =>
    tx.execute(
      sql`insert into partnerships (code, name, position) values ('dover', 'Dover', 1), ('deal', 'Deal', 2), ('swale', 'Swale', 3)`,
    ),
  )
  let plans = 0
  const outcome = await fc.check(
    fc.asyncProperty(sequence, async ({ kind, owners, moves }) => {
      const play = await newPlay(database, app, as, proof, ++plans, kind, owners)
      for (const each of moves) await play(each)
    }),
    { numRuns: sequences, seed },
  )
  if (outcome.failed) proof.disagreements.push(`${String(outcome.errorInstance)} ${JSON.stringify(outcome.counterexample)}`)
  await countFaults(database, proof)
  await app.close()
  return proof
}

/** The same in several counties one after the other: each sequence has a plan of its own, and no county holds ten thousand. */
export async function workflowInParts(
  fresh: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
  { parts, sequences, seed }: { parts: number; sequences: number; seed: number },
): Promise<WorkflowProof> {
  let all: WorkflowProof | null = null
  for (let part = 0; part < parts; part++) {
    const one = await fresh((database) => workflowIsKept(database, { sequences, seed: seed + part }))
    all = all ? added(all, one) : one
  }
  if (!all) throw new Error('There was nothing to play')
  return all
}

function added(all: WorkflowProof, one: WorkflowProof): WorkflowProof {
  const sums = Object.entries(all).map(([name, value]) => {
    const other = one[name as keyof WorkflowProof]
    return [name, Array.isArray(value) ? [...value, ...(other as string[])] : (value as number) + (other as number)]
  })
  return Object.fromEntries(sums) as WorkflowProof
}

/** A plan of its own for one sequence. @returns what plays one move of it */
async function newPlay(
  database: Database,
  app: FastifyInstance,
  as: (actor: Actor) => void,
  proof: WorkflowProof,
  plan: number,
  kind: model.ModelKind,
  owners: readonly string[],
) {
  const known: model.Model = {
    kind,
    owners,
    state: 'draft',
    editors: new Set(['weald']),
    changedSinceSubmission: false,
    consents: new Map(),
    unanswered: 0,
  }
  const people = cast.map((person) => ({ ...person, grants: [...person.grants] }))
  const { rows } = await database.transaction(null, (tx) =>
    tx.execute<{ id: string }>(sql`
      with l as (insert into plans (code, position, kind, title, term_start, term_end, county_owned)
          values (${`plan-${plan}`}, ${plan}, ${kind}, 'A plan', '2008-09-01', '2011-08-31', false) returning id),
        o as (insert into plan_owners (plan_id, partnership_id, position)
          select l.id, p.id, p.position from l, partnerships p where p.code = any (${sql.param(owners)}::text[])),
        e as (insert into editions (plan_id, number, title) select id, 1, 'First' from l returning id),
        s as (insert into sections (edition_id, position, code, heading, level, body) select id, 1, 'about', 'About', 1, 'Why.' from e)
      insert into priorities (edition_id, position, kind, title, scan_damaged) select id, 1, 'priority', 'One', false from e returning edition_id as id`),
  )
  const edition = rows[0]!.id
  let last: (() => Promise<boolean>) | null = null

  const standing = async () => {
    const { rows: found } = await database.transaction(
      null,
      (tx) =>
        tx.execute<{ state: string; version: number; hash: string | null; open: string | null; openVersion: number | null }>(sql`
        select e.state, e.version, f.id as open, f.version as "openVersion",
          (select s.content_hash from edition_steps s where s.edition_id = e.id and s.command like 'submit%' order by s.number desc limit 1) as hash
        from editions e left join lateral (select id, version from feedback where edition_id = e.id and answer is null order by id limit 1) f on true
        where e.id = ${edition}`),
      { readOnly: true },
    )
    return found[0]!
  }

  /** Sends a mutation as somebody. @returns whether it was done */
  async function send(person: model.ModelPerson, mutation: string, type: string, input: object): Promise<boolean> {
    as({ kind: 'person', code: person.code, name: person.code, grants: person.grants })
    const reply = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { refusal { code } } }`,
        variables: { input },
      },
    })
    const { data, errors } = reply.json<{
      data: { done: { refusal: { code: string } | null } } | null
      errors?: { extensions: { code: string } }[]
    }>()
    const unexpected = errors?.find(({ extensions }) => extensions.code !== 'FORBIDDEN')
    if (unexpected) throw new Error(`${mutation} by ${person.code} failed: ${JSON.stringify(errors)}`)
    proof.commands++
    const done = data?.done.refusal === null
    proof[done ? 'allowed' : 'refused']++
    return done
  }

  function agree(what: string, expected: boolean, done: boolean): void {
    if (expected !== done)
      throw new Error(`${what}: the model ${expected ? 'allows' : 'refuses'} it, the server ${done ? 'did' : 'refused'} it`)
  }

  async function command(person: model.ModelPerson, name: (typeof commands)[number], hash?: string): Promise<boolean> {
    const now = await standing()
    if (now.state !== known.state) throw new Error(`The edition stands at ${now.state}, the model at ${known.state}`)
    const decision = { body: 'CFE SMT', decidedOn: '2008-08-18' }
    const [mutation, type] = mutations[name]
    const step = { edition, expectedVersion: now.version }
    const input = {
      EditionStepInput: step,
      DecideEditionInput: { ...step, contentHash: hash ?? now.hash ?? '', decision },
      ApproveEditionInput: { ...step, contentHash: hash ?? now.hash ?? '', decision, conditions: [{ text: 'Add figures' }] },
      ReturnEditionInput: { ...step, decision, feedback: [{ text: 'Say by when' }] },
    }[type]
    const expected = hash === undefined && model.mayStep(known, person, name)
    const to = model.stepFrom(known, name)?.to ?? ''
    last = () => send(person, mutation, type, input)
    const done = await last()
    agree(`${name} by ${person.code} at ${known.state}`, expected, done)
    if (done) model.stepped(known, name, to, 1)
    return done
  }

  const moves: { readonly [Name in Move['do']]: (given: Extract<Move, { do: Name }>) => Promise<unknown> } = {
    /** Somebody for whom the model has a next step takes it. */
    async next({ pick }) {
      const able = people.flatMap((person) =>
        commands.filter((name) => model.mayStep(known, person, name)).map((name) => ({ person, name })),
      )
      const taken = able[pick % Math.max(able.length, 1)]
      if (taken) await command(taken.person, taken.name)
    },
    command: ({ who: index, command: name }) => command(people[index]!, name),
    'other-content': ({ who: index, command: name }) => command(people[index]!, name, 'f'.repeat(64)),
    /** A double click: the same request again, which names a version that is over. */
    async again() {
      const before = await standing()
      if (!last) return
      const done = await last()
      const after = await standing()
      if (done || after.version !== before.version) throw new Error('The same command was done twice')
    },
    async consent({ who: index, partnership }) {
      const { version } = await standing()
      const person = people[index]!
      const expected = model.mayConsent(known, person, partnership) && known.consents.get(partnership) !== 'given'
      agree(
        `consent of ${partnership} by ${person.code}`,
        expected,
        await send(person, 'consentToEdition', 'ConsentInput', { edition, expectedVersion: version, partnership }),
      )
      if (expected) known.consents.set(partnership, 'given')
    },
    async 'take-consent-back'({ who: index, partnership }) {
      const { version } = await standing()
      const person = people[index]!
      const expected = model.mayConsent(known, person, partnership) && known.consents.has(partnership)
      agree(
        `taking back the consent of ${partnership} by ${person.code}`,
        expected,
        await send(person, 'withdrawConsent', 'ConsentInput', { edition, expectedVersion: version, partnership }),
      )
      if (expected) known.consents.delete(partnership)
    },
    async answer({ who: index }) {
      const { open, openVersion } = await standing()
      if (!open) return
      const person = people[index]!
      const expected = model.mayAnswer(known, person)
      agree(
        `answer by ${person.code} at ${known.state}`,
        expected,
        await send(person, 'answerFeedback', 'AnswerFeedbackInput', {
          feedback: open,
          expectedVersion: openVersion,
          answer: 'Done',
        }),
      )
      if (expected) known.unanswered--
    },
    /** Somebody changes the text, whether they may or not: what follows must hold either way. */
    async write({ who: index }) {
      if (known.state === 'approved' || known.state === 'superseded') return
      const label = `person:${people[index]!.code}`
      await database.transaction(null, async (tx) => {
        await tx.execute(sql`select set_config('app.actor', ${label}, true)`)
        await tx.execute(sql`update priorities set description = coalesce(description, '') || '.' where edition_id = ${edition}`)
      })
      model.edited(known, label)
    },
    async 'change-role'({ who: index, role, gone }) {
      const { grants } = people[index]!
      if (gone) grants.pop()
      else grants.push({ role, partnership: ['plan_author', 'chair', 'partner_contributor'].includes(role) ? 'dover' : null })
    },
    /** A step that the service layer was never asked about, as a fault of it would take one. */
    async force({ who: index, command: name, to }) {
      const person = people[index]!
      const actor: Actor = { kind: 'person', code: person.code, name: person.code, grants: person.grants }
      const action = {
        submit_priorities: 'plan:submit',
        submit: 'plan:submit',
        agree_priorities: 'plan:endorse',
        endorse: 'plan:endorse',
        withdraw: 'plan:withdraw',
        return: 'plan:return',
        approve: 'plan:approve',
        supersede: 'plan:archive',
      } as const satisfies Record<string, Action>
      const { state, hash } = await standing()
      proof.forced++
      try {
        await database.transaction(
          actor,
          (tx) =>
            tx.execute(sql`insert into edition_steps (edition_id, number, command, from_state, to_state, actor, taken_at, content_hash)
              values (${edition}, 1, ${name}, ${state}, ${to}, 'person:somebody-else', now(), ${hash ?? 'a'.repeat(64)})`),
          { action: action[name] },
        )
      } catch (error) {
        if (!['WE003', 'WE004', 'WE005', '42501'].includes(sqlState(error) ?? '')) throw error
        return
      }
      proof.forcedTaken++
      const step = model.stepFrom(known, name)
      if (!step || step.to !== to) throw new Error(`The database took ${name} from ${state} to ${to}`)
      if (step.decides && known.editors.has(`person:${person.code}`))
        throw new Error(`The database let ${person.code} decide on their own work`)
      if (!step.who.some((role) => person.grants.some((grant) => grant.role === role)))
        throw new Error(`The database let ${person.code} ${name}`)
      model.stepped(known, name, to, 0)
      // The hash that was forced in is that of nothing: whoever decides on it is told so.
      if (name.startsWith('submit')) known.changedSinceSubmission = true
    },
  }
  return (each: Move) => (moves[each.do] as (given: Move) => Promise<unknown>)(each)
}

/** What stands in the database in the end, against the table that was written by hand. */
async function countFaults(database: Database, proof: WorkflowProof): Promise<void> {
  const { rows } = await database.transaction(
    null,
    (tx) =>
      tx.execute<{ path: string; from: string; command: string; to: string; own: boolean; other: boolean; broken: boolean }>(sql`
        select k.workflow as path, s.from_state as from, s.command, s.to_state as to,
          exists (select 1 from edition_editors w where w.edition_id = s.edition_id and w.editor = s.actor and w.first_at < s.taken_at) as own,
          s.command in ('agree_priorities', 'endorse', 'approve') and s.content_hash is distinct from (
            select b.content_hash from edition_steps b where b.edition_id = s.edition_id and b.number < s.number and b.command like 'submit%'
            order by b.number desc limit 1) as other,
          s.from_state is distinct from coalesce((select b.to_state from edition_steps b where b.edition_id = s.edition_id and b.number = s.number - 1), 'draft') as broken
        from edition_steps s join editions e on e.id = s.edition_id join plans p on p.id = e.plan_id join plan_kind_workflows k on k.kind = p.kind`),
    { readOnly: true },
  )
  for (const { path, from, command, to, own, other, broken } of rows) {
    const step = model.toldSteps.find((each) => each.path === path && each.from === from && each.command === command)
    if (!step || step.to !== to || broken) proof.illegal++
    if (step?.decides && own) proof.selfApprovals++
    if (other) proof.otherContent++
  }
}
