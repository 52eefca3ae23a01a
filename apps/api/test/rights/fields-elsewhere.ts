import { parse } from 'graphql'
import { costOf } from '../../src/graphql/cost.ts'
import { limits } from '../../src/graphql/limits.ts'
import { atOnce } from '../support/at-once.ts'
import { everythingBelow } from '../support/every-path.ts'
import type { Caller } from './callers.ts'
import { expected, expectedMembers } from './expected-policy.ts'
import { type Asked, forEverybody, isOpen, onlyNew } from './open-ways.ts'
import { rootProbes } from './probes.ts'
import { reachedFields } from './reached-fields.ts'
import { expectNothingHidden, type Scene } from './scene.ts'

/**
 * Every field below the other roots. Run it last: it adds a fault for each field of the contract that nobody was answered.
 * What is below plans too was looked at there, edition by edition; here, from list to list, what comes first differs.
 */
export async function tryFieldsElsewhere(scene: Scene): Promise<void> {
  for (const [turn, [root, { list }]] of Object.entries(rootProbes).entries()) {
    if (!list) continue
    for (const [place, asked] of documentsBelow(scene, list).entries()) await tryDocument(scene, root, asked, turn + place)
  }
  for (const member of expectedMembers.keys()) {
    if (!member.includes(' /') && !member.startsWith('Query') && !scene.executed.has(member))
      scene.cells.fault(`${member} was never answered`)
  }
}

/** What is so deep that one query may not ask for it is reached by a shorter way from another root: nothing may be left over in the end. */
function documentsBelow({ schema }: Scene, list: string): readonly Asked[] {
  return everythingBelow(schema, list)
    .filter((document) => costOf(schema, parse(document), {}) <= limits.cost)
    .map((text) => forEverybody(schema, parse(text)))
    .filter(({ text }) => text !== '')
}

/** In a sample everybody asks for what was not looked at below plans, and one in turn for the rest, which is most of it. */
async function tryDocument(scene: Scene, root: string, whole: Asked, turn: number): Promise<void> {
  const { belowPlans, schema, seed, size } = scene
  const callers = scene.callers()
  if (size === 'whole') return tryFor(scene, root, whole, callers)
  await tryFor(scene, root, whole, [callers[(turn + seed) % callers.length]!])
  const own = onlyNew(schema, whole.parsed, belowPlans)
  if (own.text !== '') await tryFor(scene, root, own, callers)
}

async function tryFor(scene: Scene, root: string, { text, parsed }: Asked, callers: readonly Caller[]): Promise<void> {
  const { ask, belowPlans, cells, executed, schema } = scene
  const read = async (caller: Caller) => {
    const answer = await ask(caller, text)
    expectNothingHidden(scene, caller, answer.text, root)
    return reachedFields(schema, parsed, answer.data, executed)
  }
  const reader = scene.callers().find(({ column }) => expected(column, expectedMembers.get(root)!))!
  const own = callers.length === 1 ? [] : [...(await read(reader))].filter(([member]) => !belowPlans.has(member))
  await atOnce(callers, async (caller) => {
    const reached = await read(caller)
    for (const [member, ways] of own) {
      cells.cell(`${root} → ${member} for ${caller.column}`, {
        allowed: reached.has(member),
        expected: [...ways].some((way) => isOpen(way, caller)),
      })
    }
  })
}
