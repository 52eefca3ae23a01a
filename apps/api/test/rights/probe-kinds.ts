import type { EditionState } from '@weald/domain'

/**
 * How a root field is tried: one edition at a time by `$of`, with all of them in one answer, with nothing that an edition decides; as a
 * change, which is asked for what is not there, so that even who may make it changes nothing; or as a step of an edition, asked for each
 * of them with something in it that must be mended, so that who may is told of that, and changes nothing either.
 */
export interface RootProbe {
  readonly of: 'each' | 'all' | 'nothing' | 'change' | 'step'
  readonly query: string
  /** The field as it is written to read everything below it, where that is not below a plan. */
  readonly list?: string
  /** Of a step: the states of an edition from which there is such a step at all; without it, any. */
  readonly from?: readonly EditionState[]
}

export const each = (field: string, type: string): RootProbe => ({ of: 'each', query: `query ($of: ${type}!) { ${field} }` })

export const all = (list: string): RootProbe => ({
  of: 'all',
  query: `{ ${list.replace('first: 1)', 'first: 200)')} { nodes { id } } }`,
  list,
})

export const nothing = (list: string, selection: string): RootProbe => ({
  of: 'nothing',
  query: `{ ${list} { ${selection} } }`,
  list,
})

const refusal = 'refusal { code message issues { path code message } }'

export const change = (call: string, selection: string): RootProbe => ({
  of: 'change',
  query: `mutation { ${call} { ${selection} ${refusal} } }`,
})

/**
 * A mutation that acts on one edition. @param spoiled what else its input needs, as it is written in GraphQL: something in it must be
 * such that the command looks at it after the rights and refuses it
 */
export const step = (field: string, from?: readonly EditionState[], spoiled = 'note: " "'): RootProbe => ({
  of: 'step',
  query: `mutation ($of: ID!, $version: Int!) {
    ${field}(input: { edition: $of, expectedVersion: $version, ${spoiled} }) { edition { id } ${refusal} }
  }`,
  from,
})

/** Refusals of a step that say: not you, or not while it stands there. Any other is given only to who may. */
export const closedDoors: ReadonlySet<string> = new Set(['NOT_FOUND', 'NOT_YOURS', 'NOT_NOW', 'NOT_THIS_KIND', 'OWN_WORK'])

/** Names nothing, of whatever kind it is asked for. */
export const nobody = '"00000000-0000-7000-8000-000000000000"'
