import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  parse,
} from 'graphql'
import { costOf } from '../../src/graphql/cost.ts'
import { limits } from '../../src/graphql/limits.ts'

/** A selection: each field, as it is written, with what is asked of it. */
type Selection = Map<string, Selection>

/** What the asker may do is told of the asker, not of rows. */
const aboutRows = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ name }) => !name.startsWith('viewer') && name !== 'commands')

/** What fields below the root need to be asked at all. */
const needed: Readonly<Record<string, string>> = { on: '"2008-09-15"', kind: '"priorities"', period: '"2007/08"' }

/**
 * Queries that together ask a root field for everything that can be reached from it: each type once, where it costs least, with every one of
 * its fields. As many queries as the limits on one make it.
 * @param call the root field as it is written, with its arguments
 * @param head what stands before the braces, such as `query ($id: ID!)`
 */
export function everythingBelow(schema: GraphQLSchema, call: string, head = 'query'): readonly string[] {
  const root = schema.getQueryType()!.getFields()[/^\w+/.exec(call)![0]]!
  const written = (selection: Selection) => `${head} { ${print(new Map([[call, selection]]))} }`
  const cost = (selection: Selection) => costOf(schema, parse(written(selection)), {})

  const fits = (selection: Selection) => {
    const text = written(selection)
    return text.length <= limits.queryBytes && tokens(text) <= limits.tokens && cost(selection) <= limits.cost
  }

  const documents: Selection[] = []
  let open: Selection = new Map()
  for (const { path, type } of nearest(getNamedType(root.type) as GraphQLObjectType)) {
    const fields = aboutRows(type)
    // Nearly always all fields of a type fit, and trying them one by one would take most of the time of a test.
    const whole = fields.reduce((asked, field) => graft(asked, path, field), structuredClone(open))
    if (fits(whole)) {
      open = whole
      continue
    }
    for (const field of fields) {
      const asked = graft(structuredClone(open), path, field)
      if (open.size > 0 && !fits(asked)) {
        documents.push(open)
        open = graft(new Map(), path, field)
      } else {
        open = asked
      }
    }
  }
  return [...documents, open].map(written)
}

type Way = { readonly path: readonly string[]; readonly type: GraphQLObjectType; readonly detours: number }

/**
 * Every type below one, with the fields that lead to it with the fewest detours, of those the shortest way. A list is a detour, since it
 * makes all that is below it cost more; and so is what takes arguments, such as the plan in force on a day, which is not the same for every asker.
 */
function nearest(from: GraphQLObjectType): Iterable<Way> {
  const found = new Map<GraphQLObjectType, Way>()
  let open: readonly Way[] = [{ path: [], type: from, detours: 0 }]
  for (;;) {
    const [way, ...later] = open.toSorted((a, b) => a.detours - b.detours || a.path.length - b.path.length)
    if (!way) return found.values()
    if (!found.has(way.type)) found.set(way.type, way)
    open = found.get(way.type) === way ? [...later, ...stepsFrom(way)] : later
  }
}

function stepsFrom({ path, type, detours }: Way): readonly Way[] {
  return aboutRows(type).flatMap((field) => {
    const next = getNamedType(field.type)
    const isDetour = isListType(getNullableType(field.type)) || field.args.length > 0
    return isObjectType(next) ? [{ path: [...path, call(field)], type: next, detours: detours + (isDetour ? 1 : 0) }] : []
  })
}

/** Adds a field at the end of a path; of an object, what it says without going further. */
function graft(selection: Selection, path: readonly string[], field: GraphQLField<unknown, unknown>): Selection {
  let at = selection
  for (const step of path) at = at.get(step) ?? at.set(step, new Map()).get(step)!
  const type = getNamedType(field.type)
  if (!isObjectType(type)) {
    at.set(call(field), new Map())
    return selection
  }
  const below = at.get(call(field)) ?? at.set(call(field), new Map()).get(call(field))!
  const leaves = aboutRows(type).filter((one) => isLeafType(getNamedType(one.type)))
  for (const leaf of leaves.length > 0 ? leaves.map(call) : ['__typename']) below.set(leaf, new Map())
  return selection
}

function call({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${needed[argument.name]}`)
  return given.length > 0 ? `${name}(${given.join(', ')})` : name
}

function print(selection: Selection): string {
  return [...selection].map(([field, below]) => (below.size > 0 ? `${field} { ${print(below)} }` : field)).join(' ')
}

const tokens = (document: string) => document.match(/\w+|[^\s\w]/g)?.length ?? 0
