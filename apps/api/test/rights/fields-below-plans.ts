import { parse } from 'graphql'
import { atOnce } from '../support/at-once.ts'
import { everythingBelow } from '../support/every-path.ts'
import type { Caller } from './callers.ts'
import { expected } from './expected-policy.ts'
import type { MarkedEdition } from './marked-county.ts'
import { forEverybody, isOpen } from './open-ways.ts'
import { asideProbes, trailProbes } from './probes.ts'
import { reachedFields, type ReachedFields } from './reached-fields.ts'
import { editionsFor, tellingEditions } from './sample.ts'
import { expectNothingHidden, nameOf, type Scene } from './scene.ts'

/** Every field below a plan: reached exactly where the fields on the way to it allow. */
export async function tryFieldsBelowPlans(scene: Scene): Promise<void> {
  const { ask, belowPlans, cells, executed, schema, size, seed } = scene
  const documents = everythingBelow(schema, 'plan(id: $of)', 'query ($of: ID!)').map((text) => forEverybody(schema, parse(text)))
  const reach = async (caller: Caller, edition: MarkedEdition): Promise<ReachedFields> => {
    const into = new Map<string, Set<string>>()
    for (const { text, parsed } of documents) {
      const answer = await ask(caller, text, { of: edition.mark })
      reachedFields(schema, parsed, answer.data, executed, into)
      expectNothingHidden(scene, caller, answer.text, 'Query.plan')
    }
    return into
  }
  const telling = tellingEditions(size, scene.editions)
  // What there is to reach, by somebody who reads everything.
  const reader = scene.callers().find(({ column }) => column === 'senior_team')!
  const all = new Map<MarkedEdition, ReachedFields>()
  await atOnce(telling, async (edition) => void all.set(edition, await reach(reader, edition)))

  await atOnce(scene.callers().entries(), async ([place, caller]) => {
    for (const edition of editionsFor(size, seed + place, telling)) {
      const reached = caller === reader ? all.get(edition)! : await reach(caller, edition)
      for (const [member, ways] of all.get(edition)!) {
        belowPlans.add(member)
        const open = [...ways].some((way) => isOpen(way, caller, edition))
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, { allowed: reached.has(member), expected: open })
      }
    }
  })
}

/** What is not for everybody below a plan, each by itself; and the trail, matter by matter. */
export async function tryFieldsAside(scene: Scene): Promise<void> {
  const { ask, cells, executed, schema, seenIn, size, seed } = scene
  const telling = tellingEditions(size, scene.editions)
  const asides = Object.entries(asideProbes).map(([member, probe]) => ({ member, ...probe, parsed: parse(probe.query) }))
  await atOnce(scene.callers().entries(), async ([place, caller]) => {
    for (const edition of editionsFor(size, seed + place, telling)) {
      for (const { member, way, query, parsed } of asides) {
        const { data, text } = await ask(caller, query, { of: edition.mark })
        reachedFields(schema, parsed, data, executed)
        cells.cell(`${member} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seenIn(text).has(edition),
          expected: isOpen([...way, member].join(' '), caller, edition),
        })
      }
      for (const { action, query } of trailProbes) {
        const { text } = await ask(caller, query, { of: edition.mark })
        cells.cell(`the trail by ${action} for ${caller.column}: ${nameOf(edition)}`, {
          allowed: seenIn(text).has(edition),
          expected: expected(caller.column, action, edition),
        })
      }
    }
  })
}
