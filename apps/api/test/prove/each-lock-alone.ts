import type { Database } from '../../src/db/client.ts'
import { atOnce } from '../support/at-once.ts'
import { appWith, type Lock, type LockedApp } from '../support/locks.ts'
import { type Asker, askers, mayRead, type Secret, twoOfEverything, wordOf } from '../support/two-of-everything.ts'
import { seededChance } from './seeded.ts'
import { asKey, type Attempt, continuing, filtering, guessing, reading } from './foreign-attempts.ts'

export const eachAlone = ['row-level security alone', 'the service layer alone'] as const

/** A county with two of everything, behind a server with both locks, with each alone and with none. */
export interface LockedCounty {
  readonly secrets: readonly Secret[]
  readonly apps: Readonly<Record<Lock, LockedApp>>
  /** Attempts that read what there is, without knowing anything of it. */
  readonly readAttempts: readonly Attempt[]
  readonly attempts: readonly Attempt[]
  close(): Promise<void>
}

/** @param database empty but for its tables; closing the county leaves it open */
export async function lockedCounty(database: Database): Promise<LockedCounty> {
  const secrets = await twoOfEverything(database)
  const locks = ['both locks', 'no lock', ...eachAlone] as const
  const apps = Object.fromEntries(await Promise.all(locks.map(async (lock) => [lock, await appWith(lock, database)]))) as Record<
    Lock,
    LockedApp
  >
  const readAttempts = [...reading(), ...filtering]
  return {
    secrets,
    apps,
    readAttempts,
    attempts: [...readAttempts, ...secrets.flatMap(guessing), ...(await continuing(apps['both locks']))],
    async close() {
      for (const app of Object.values(apps)) await app.close()
    },
  }
}

/** Askers who read the same, and share the attempts between them; in the whole proof each makes all of them. */
export interface Party {
  readonly name: string
  readonly askers: readonly Asker[]
}

export const everybodyAlone: readonly Party[] = askers.map((asker) => ({ name: asker.name, askers: [asker] }))
export const sharingParties: readonly Party[] = [...Map.groupBy(askers, ({ reads }) => reads).values()].map((alike) => ({
  name: alike.map(({ name }) => name).join(', '),
  askers: alike,
}))

export interface LockResult {
  readonly lock: (typeof eachAlone)[number]
  readonly party: string
  readonly attempts: number
  /** What was read, or confirmed to exist, of others. */
  readonly foreign: readonly string[]
  /** Answers that are not those of both locks together: a count would confirm what a list does not show. */
  readonly different: readonly string[]
  /** Own secrets that were not read, as they should be. */
  readonly unread: readonly string[]
}

/** What runs Weald (people, keys) is refused as a whole, before any row is looked at, to whoever does not run it: it is no reader's to compare. */
export const isRefused = (answer: string) => /"code":"(FORBIDDEN|UNAUTHENTICATED)"/.test(answer)

/** The attempts, shared out between the sharing parties: each is made by one of them. @param seed who makes which */
export function sharesOf(attempts: readonly Attempt[], seed: number): ReadonlyMap<Party, readonly Attempt[]> {
  const chance = seededChance(seed)
  const makers = attempts.map((attempt) => ({ attempt, maker: chance.one(sharingParties) }))
  return new Map(
    sharingParties.map((party) => [party, makers.filter(({ maker }) => maker === party).map(({ attempt }) => attempt)]),
  )
}

/**
 * Makes attempts against both locks and against each alone.
 * @param seed who of a party begins
 * @param attempts all of them unless told otherwise
 */
export async function tryEachLock(
  county: LockedCounty,
  party: Party,
  seed: number,
  attempts: readonly Attempt[] = county.attempts,
): Promise<readonly LockResult[]> {
  const { apps, secrets } = county
  const readable = secrets.filter((secret) => mayRead(party.askers[0]!, secret))
  const traces = secrets.filter((secret) => !readable.includes(secret)).flatMap((secret) => tracesOf(secret, readable))
  const results = eachAlone.map((lock) => ({
    lock,
    party: party.name,
    attempts: attempts.length,
    foreign: [] as string[],
    different: [] as string[],
    read: new Set<Secret>(),
  }))
  await atOnce(attempts.entries(), async ([place, attempt]) => {
    const { actor, name } = party.askers[(place + seed) % party.askers.length]!
    const [query, variables] = actor.kind === 'service' ? asKey(attempt) : attempt
    const usual = await apps['both locks'].ask(actor, query, variables)
    for (const result of results) {
      const body = await apps[result.lock].ask(actor, query, variables)
      const told = `${query.slice(0, 300)} ${JSON.stringify(variables ?? {})} for ${name}`
      // What a guess or a cursor says itself is not read from the database, and no answer repeats it.
      result.foreign.push(...traces.filter((trace) => body.includes(trace)).map((trace) => `${trace} by ${told}`))
      if (body !== usual && ![body, usual].some(isRefused)) result.different.push(told)
      for (const secret of readable) if (body.includes(secret.mark)) result.read.add(secret)
    }
  })
  return results.map(({ read, ...result }) => ({
    ...result,
    unread: readable.filter((secret) => !read.has(secret)).map(({ mark }) => mark),
  }))
}

/** What tells that something of a secret was read: its mark, and the ids of its rows. Its plan counts when no edition of it may be read. */
function tracesOf(secret: Secret, readable: readonly Secret[]): readonly string[] {
  const hidden = !readable.some(({ plan }) => plan.id === secret.plan.id)
  return [
    secret.mark,
    ...secret.ids,
    ...(hidden ? [secret.plan.id, `"${secret.plan.code}"`, `,${secret.plan.code},`, wordOf(secret.plan.code)] : []),
  ]
}

/** Guesses of plans of others that are answered otherwise than guesses of what there is not. */
export async function telltaleGuesses({ apps, secrets }: LockedCounty, party: Party, seed: number): Promise<readonly string[]> {
  const known = new Set(secrets.filter((secret) => mayRead(party.askers[0]!, secret)).map(({ plan }) => plan.id))
  const told: string[] = []
  const guesses = secrets.filter(({ plan }) => !known.has(plan.id)).flatMap(guessing)
  await atOnce(guesses.entries(), async ([place, [query, variables]]) => {
    const { actor, name } = party.askers[(place + seed) % party.askers.length]!
    const nobodys = Object.fromEntries(Object.keys(variables ?? {}).map((variable) => [variable, 'nobodys']))
    const [answer, usual] = [
      await apps['both locks'].ask(actor, query, variables),
      await apps['both locks'].ask(actor, query, nobodys),
    ]
    if (answer !== usual) told.push(`${query} ${JSON.stringify(variables)} for ${name}`)
  })
  return told
}

/** What the attempts read when nothing is locked: all there is, or they would tell nothing. */
export async function readWithoutLocks({ apps, readAttempts, secrets }: LockedCounty) {
  const rows = secrets.flatMap(({ ids }) => ids)
  const [marks, seen, failed] = [new Set<string>(), new Set<string>(), [] as string[]]
  await atOnce(readAttempts, async ([query, variables]) => {
    const answer = await apps['no lock'].ask(askers[0]!.actor, query, variables)
    if (isRefused(answer)) return
    if (!answer.startsWith('200 ') || answer.includes('"errors":')) failed.push(`${query.slice(0, 200)}: …${answer.slice(-300)}`)
    for (const { mark } of secrets) if (answer.includes(mark)) marks.add(mark)
    for (const id of rows) if (answer.includes(id)) seen.add(id)
  })
  return {
    unread: secrets.filter(({ mark }) => !marks.has(mark)).map(({ mark }) => mark),
    rows: rows.length,
    seen: seen.size,
    failed,
    line: `without locks: ${marks.size} of ${secrets.length} editions and ${seen.size} of their ${rows.length} rows read`,
  }
}
