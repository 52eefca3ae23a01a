import {
  healthInWords,
  type OwnedThing,
  ownedThings,
  type OwnerFault,
  ownerFaultNames,
  ownerFaults,
  ownerFaultsOf,
} from '@weald/domain'
import { dayOf } from '../../access/today.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { readUuid } from '../accounts/ids.ts'
import { reassign } from './commands.ts'
import { possibleOwners } from './owners.ts'
import { countFaults, findFaulty, type OwnedRow, type OwnerFilter } from './queries.ts'

type Asked = OwnerFilter & { readonly fault?: OwnerFault | null }
type Sent = { readonly kind: OwnedThing; readonly lineage: string; readonly expectedVersion: number }
type SentInput = { readonly things: readonly Sent[]; readonly to: string; readonly reason: string }

export const resolvers = {
  Query: {
    async ownerHealth(_: unknown, { fault = null, ...filter }: Asked, { reader, actor, now }: GraphContext) {
      const looking = { actor, day: dayOf(now()) }
      const tx = await reader()
      const counts = await countFaults(tx, looking, filter)
      return {
        sentence: healthInWords(counts.any, counts.all),
        of: counts.all,
        counts: ownerFaultNames.map((name) => ({ fault: name, label: ownerFaults[name].label, count: counts[name] })),
        found: fault === null ? counts.any : counts[fault],
        things: await findFaulty(tx, looking, filter, fault),
        owners: async () => possibleOwners(await reader(), looking.day),
      }
    },
  },
  Mutation: {
    async reassign(_: unknown, { input }: { input: SentInput }, { actor, now, transaction }: GraphContext) {
      const things = input.things.map(({ kind, lineage, ...rest }) => ({ ...rest, thing: kind, lineage: readUuid(lineage) }))
      const looking = { actor, day: dayOf(now()) }
      const done = await transaction('owner:assign', (tx) => reassign(tx, looking, { ...input, things }))
      if ('refusal' in done) return { results: [], assigned: 0, refused: things.length, refusal: done.refusal }
      const { results } = done
      const assigned = results.filter(({ outcome }) => outcome === 'assigned').length
      return { results, assigned, refused: results.filter(({ message }) => message !== null).length, refusal: null }
    },
  },
  OwnedThing: {
    id: ({ thing, lineage }: OwnedRow) => `${thing}:${lineage}`,
    kind: ({ thing }: OwnedRow) => thing,
    kindLabel: ({ thing }: OwnedRow) => ownedThings[thing].one,
    faults: (row: OwnedRow) => ownerFaultsOf(row.thing, row),
    mayReassign: ({ may_reassign: mayReassign }: OwnedRow) => mayReassign,
  },
}
