import { parse } from 'graphql'
import { atOnce } from '../support/at-once.ts'
import type { Caller } from './callers.ts'
import { expected, expectedMembers } from './expected-policy.ts'
import { closedDoors, type RootProbe } from './probe-kinds.ts'
import { rootProbes } from './probes.ts'
import { reachedFields } from './reached-fields.ts'
import { someEditionsFor } from './sample.ts'
import { type Answer, expectNothingHidden, isRefused, nameOf, type Scene } from './scene.ts'
import { changedTables, tableContents } from './table-contents.ts'

/** One field of Query or Mutation for one caller, with the editions that are its turn. */
type Try = {
  readonly member: string
  readonly action: string
  readonly probe: RootProbe
  readonly caller: Caller
  readonly turn: number
}

/** Each field of Query and Mutation, for everybody and every edition. */
export async function tryRootFields(scene: Scene): Promise<void> {
  const { cells, database, seed } = scene
  let before = await tableContents(database)
  for (const [place, [member, probe]] of Object.entries(rootProbes).entries()) {
    const action = expectedMembers.get(member)!
    await atOnce(scene.callers().entries(), ([at, caller]) =>
      ways[probe.of](scene, { member, action, probe, caller, turn: seed + place + at }),
    )
    const after = await tableContents(database)
    for (const table of changedTables(before, after)) cells.fault(`${member} changed ${table}, and was to change nothing`)
    before = after
  }
}

const ways: Record<RootProbe['of'], (scene: Scene, asked: Try) => Promise<void>> = {
  each: tryEach,
  all: tryAll,
  nothing: tryOnce,
  change: tryOnce,
  step: tryStep,
}

async function tryOnce(scene: Scene, { member, action, probe, caller }: Try): Promise<void> {
  const { ask, cells, executed, schema } = scene
  const { data, errors, text } = await ask(caller, probe.query)
  reachedFields(schema, parse(probe.query), data, executed)
  cells.cell(`${member} for ${caller.column}`, { allowed: !isRefused(errors), expected: expected(caller.column, action) })
  expectNothingHidden(scene, caller, text, member)
}

/** One answer tells of all editions at once, so a sample would save nothing. */
async function tryAll({ ask, cells, editions, seenIn }: Scene, { member, action, probe, caller }: Try): Promise<void> {
  const seen = seenIn((await ask(caller, probe.query)).text)
  for (const edition of editions) {
    cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
      allowed: seen.has(edition),
      expected: expected(caller.column, action, edition),
    })
  }
}

async function tryEach(scene: Scene, { member, action, probe, caller, turn }: Try): Promise<void> {
  const { ask, cells, editions, seenIn, size } = scene
  for (const edition of someEditionsFor(size, turn, editions)) {
    const seen = seenIn((await ask(caller, probe.query, { of: edition.mark })).text)
    cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
      allowed: seen.has(edition),
      expected: expected(caller.column, action, edition),
    })
    if ([...seen].some((other) => other !== edition))
      cells.fault(`${member} for ${caller.column} shows more than ${nameOf(edition)}`)
  }
}

async function tryStep(scene: Scene, { member, action, probe, caller, turn }: Try): Promise<void> {
  const { ask, cells, editions, executed, schema, size } = scene
  for (const edition of someEditionsFor(size, turn, editions)) {
    const answer = await ask(caller, probe.query, { of: edition.editionId, version: edition.version })
    reachedFields(schema, parse(probe.query), answer.data, executed)
    const isThere = !probe.from || probe.from.includes(edition.state)
    cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
      allowed: isLetThrough(answer, member),
      expected: isThere && expected(caller.column, action, edition),
    })
    expectNothingHidden(scene, caller, answer.text, 'Query.plan')
  }
}

function isLetThrough({ data, errors }: Answer, member: string): boolean {
  if (isRefused(errors)) return false
  const payload = data?.[member.replace('Mutation.', '')] as { refusal: { code: string } | null } | null | undefined
  return !closedDoors.has(payload?.refusal?.code ?? '')
}
