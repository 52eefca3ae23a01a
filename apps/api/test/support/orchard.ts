import { sql } from 'drizzle-orm'
import { GraphQLError } from 'graphql'
import pg from 'pg'
import { CodedError } from '../../src/errors.ts'
import type { GraphContext } from '../../src/graphql/context.ts'
import type { Feature } from '../../src/graphql/feature.ts'
import { pageArguments, toConnection } from '../../src/graphql/paging.ts'
import type { PageArguments, PageOrder } from '../../src/graphql/paging.ts'
import { openRules } from './open-rules.ts'

interface Tree {
  readonly id: number
  readonly name: string
}

/** What a fault must never show. */
export const secrets = { child: 'Alice Example', statement: 'select * from children', column: 'date_of_birth' } as const

const trees: readonly Tree[] = Array.from({ length: 12 }, (_, index) => ({ id: index + 1, name: `Tree ${index + 1}` }))
const byId: PageOrder<Tree> = { name: 'trees by id', kinds: ['integer'], keyOf: (tree) => [tree.id] }

const schema = `
    extend type Query {
      "One tree."
      tree(id: Int!): Tree
      "All trees."
      trees(first: Int, after: String, last: Int, before: String): TreeConnection!
      "Says the text again."
      echo(text: String!): String!
      "Says the input again."
      echoFilter(filter: TreeFilter): String
      "Says the day again."
      echoDate(date: Date!): Date!
      "Says the number again."
      echoDecimal(decimal: Decimal!): Decimal!
      "Fails as a mistake of ours does."
      fault: String
      "Fails as a statement does."
      statementFault: String
      "Fails as a refusal does."
      refusal: String
      "Fails because the database is away."
      unreachable: String!
      "A resolver that raises a GraphQLError of its own."
      graphqlFault: String
      "Asks the database something that takes a while."
      slow(milliseconds: Int!): Boolean!
      "Asks the database, waits for something else, and asks again."
      slowTwice(milliseconds: Int!): Boolean!
      "Fails at once, and so ends the whole answer."
      faultNow: String!
      "Tries to write."
      writeInQuery: Boolean
      "The secrets of the orchard."
      secretHarvest: String
    }
    extend type Mutation {
      "Plants a tree."
      plant(name: String!): Tree!
    }
    "A tree."
    type Tree {
      "Its number."
      id: Int!
      "Its name."
      name: String!
      "The trees beside it."
      neighbours: [Tree!]!
      "A forest that grows from it."
      offspring(first: Int, after: String, last: Int, before: String): TreeConnection!
      "Whether it was watered, which the database knows."
      watered: Boolean!
      "How it is, told for many trees at once."
      health: String!
    }
    "A page of trees."
    type TreeConnection {
      "The trees."
      nodes: [Tree!]!
      "The trees with their cursors."
      edges: [TreeEdge!]!
      "Where the page is."
      pageInfo: PageInfo!
      "How many there are."
      totalCount: Int!
    }
    "A tree in a page."
    type TreeEdge {
      "Its cursor."
      cursor: String!
      "The tree."
      node: Tree!
    }
    "Which trees."
    input TreeFilter {
      "A name."
      name: String
      "Another filter."
      not: TreeFilter
    }
  `

/** A feature that only tests see: lists, nesting, and every way in which a resolver can go wrong. */
export const orchard: Feature = {
  name: 'orchard',
  schema,
  rules: openRules(schema),
  resolvers: {
    Query: {
      tree: (_parent: unknown, { id }: { id: number }) => trees.find((tree) => tree.id === id),
      trees: (_parent: unknown, args: PageArguments) => page(args),
      echo: (_parent: unknown, { text }: { text: string }) => text,
      echoFilter: (_parent: unknown, { filter }: { filter?: unknown }) => JSON.stringify(filter),
      echoDate: (_parent: unknown, { date }: { date: string }) => date,
      echoDecimal: (_parent: unknown, { decimal }: { decimal: string }) => decimal,
      fault: () => {
        throw new Error(`password=1 ${secrets.child}`)
      },
      statementFault: () => {
        throw statementFault()
      },
      refusal: () => {
        throw new CodedError('FORBIDDEN', 'You may not read this. Ask an administrator.')
      },
      unreachable: () => {
        throw Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' })
      },
      graphqlFault: () => {
        throw new GraphQLError(`inner ${secrets.child}`, { extensions: { code: 'HARMLESS' } })
      },
      slow: async (_parent: unknown, { milliseconds }: { milliseconds: number }, context: GraphContext) => {
        const tx = await context.reader()
        await tx.execute(sql`select pg_sleep(${milliseconds / 1000})`)
        return true
      },
      slowTwice: async (_parent: unknown, { milliseconds }: { milliseconds: number }, context: GraphContext) => {
        const tx = await context.reader()
        await tx.execute(sql`select 1`)
        await new Promise((resolve) => setTimeout(resolve, milliseconds))
        await tx.execute(sql`select 2`)
        return true
      },
      faultNow: () => {
        throw new Error('at once')
      },
      writeInQuery: (_parent: unknown, _args: unknown, context: GraphContext) =>
        context.transaction('plan:edit', async () => true),
      secretHarvest: () => 'plenty',
    },
    Mutation: {
      plant: async (_parent: unknown, { name }: { name: string }, context: GraphContext) =>
        context.transaction('plan:edit', async () => ({ id: 99, name })),
    },
    Tree: {
      neighbours: (tree: Tree) => trees.filter((other) => Math.abs(other.id - tree.id) === 1),
      offspring: (_tree: Tree, args: PageArguments) => page(args),
      watered: async (_tree: Tree, _args: unknown, context: GraphContext) => {
        const tx = await context.reader()
        await tx.execute(sql`select 1`)
        return true
      },
    },
  },
  loaders: { Tree: { health: async (queries) => queries.map(() => 'well') } },
}

function page(args: PageArguments) {
  const asked = pageArguments(args, byId)
  const all = asked.backward ? trees.toReversed() : trees
  const [after, before] = [asked.after?.[0] ?? 0, asked.before?.[0] ?? Number.POSITIVE_INFINITY]
  return toConnection(
    all.filter((tree) => tree.id > Number(after) && tree.id < Number(before)).slice(0, asked.limit + 1),
    asked,
    byId,
    async () => trees.length,
  )
}

/** As drizzle throws it around what PostgreSQL says: each part of it names a person. */
function statementFault(): Error {
  const refused = new pg.DatabaseError(`invalid input syntax: "${secrets.child}"`, 0, 'error')
  Object.assign(refused, { code: '22P02', detail: `Key (${secrets.column})=(${secrets.child})`, table: 'children' })
  const failed = new Error(`Failed query: ${secrets.statement}\nparams: ${secrets.child}`, { cause: refused })
  return Object.assign(failed, { query: secrets.statement, params: [secrets.child] })
}
