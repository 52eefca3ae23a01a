import type { GraphQLResolveInfo } from 'graphql'
import type { FeatureRules } from '../access/rules.ts'
import type { GraphContext } from './context.ts'

/**
 * One room of the house: its part of the contract and what answers it. `never` lets each resolver name the parent and the
 * arguments that its own SDL gives it.
 */
export interface Feature {
  readonly name: string
  /** The text of the feature's schema.graphql. It extends Query, and Mutation when it changes anything. */
  readonly schema: string
  /** What each member of that schema asks of its caller. */
  readonly rules: FeatureRules
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>>
  /** Fields that are answered for many parents at once, so that a list costs one statement and not one for each row. */
  readonly loaders?: Readonly<Record<string, Readonly<Record<string, Loader>>>>
}

export type Resolver = (parent: never, args: never, context: GraphContext, info: GraphQLResolveInfo) => unknown

/** Answers all `queries` together, in their order. */
export type Loader = (queries: LoaderQuery<never, never>[], context: GraphContext) => Promise<readonly unknown[]>

export interface LoaderQuery<Parent, Args = Record<string, never>> {
  readonly obj: Parent
  readonly params: Args
}
