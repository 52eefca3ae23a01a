import type { ValidationRule } from 'graphql'
import { aliasLimit } from './rules/aliases.ts'
import { depthLimit } from './rules/depth.ts'
import { directiveLimit } from './rules/directives.ts'
import { noNullCharacters } from './rules/null-characters.ts'
import { oneOperation } from './rules/one-operation.ts'
import { reservedNames } from './rules/reserved-names.ts'

/**
 * How much one GraphQL request may ask for. Each figure is well above what the pages of Weald need and well below what hurts:
 * a whole plan is read in one query, and so is the list of all partnerships with their plans.
 */
export const limits = {
  /** The whole body, variables included. */
  bodyBytes: 256 * 1024,
  /** The text of the query. Parsed documents are kept in memory at a hundred times the size of their text. */
  queryBytes: 16 * 1024,
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  directives: 50,
  /** In fields, as `costOf` counts them. */
  cost: 20_000,
  /** Levels of objects and lists within the variables. */
  variablesDepth: 16,
  /** Mistakes that are reported about one document. */
  errors: 10,
  /** One operation, with everything that it reads; PostgreSQL ends a single statement sooner. */
  milliseconds: 20_000,
  /** Documents whose parsed form is kept. */
  documents: 256,
} as const

/** What a document must obey beyond the GraphQL specification, whoever sends it. */
export const documentRules: ValidationRule[] = [
  oneOperation,
  depthLimit(limits.depth),
  aliasLimit(limits.aliases),
  directiveLimit(limits.directives),
  reservedNames,
  noNullCharacters,
]
