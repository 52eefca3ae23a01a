import { dayOf } from '../../access/today.ts'
import { CodedError } from '../../errors.ts'
import type { GraphContext } from '../../graphql/context.ts'
import { duplicationOn } from './duplicates.ts'
import { coverageOn } from './matrix.ts'

type On = { readonly on?: string | null }

const dayAsked = ({ on }: On, { now }: GraphContext) => on ?? dayOf(now())

export const resolvers = {
  Query: {
    async coverage(_: unknown, args: On, context: GraphContext) {
      return coverageOn(await context.reader(), context.actor, dayAsked(args, context))
    },
    async duplication(_: unknown, { likeness, ...args }: On & { readonly likeness: number }, context: GraphContext) {
      if (likeness < 30 || likeness > 100)
        throw new CodedError('BAD_REQUEST', 'Say how alike words are at least: from 30 to 100 per cent.')
      return duplicationOn(await context.reader(), context.actor, dayAsked(args, context), likeness)
    },
  },
}
