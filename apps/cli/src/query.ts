import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { unreadable } from './data-files.ts'
import { Trouble } from './trouble.ts'
import { ask, jsonOf } from './weald-server.ts'
import type { Server } from './weald-server.ts'

/** What Weald answers to GraphQL. Data may come beside errors: a field that was refused is null, and the rest is there. */
export interface QueryAnswer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[]
}

/** A GraphQL document as it was given on the command line: itself, `@file`, or `-` for what comes in by the pipe. */
export async function documentOf(given: string, input: NodeJS.ReadableStream): Promise<string> {
  if (given === '-') return text(input)
  return given.startsWith('@') ? readFile(given.slice(1), 'utf8').catch(unreadable(given.slice(1))) : given
}

/** Asks by POST; mutations too. */
export async function query(
  server: Server,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<QueryAnswer> {
  const response = await ask(
    server,
    '/graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document, variables }),
    },
    [200, 400],
  )
  return jsonOf<QueryAnswer>(response)
}

/** Variables as `name=value`, each value JSON where it is any and a text where it is none. @throws Trouble */
export function variablesOf(given: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    given.map((pair) => {
      const [, name, value] = /^(\w+)=(.*)$/s.exec(pair) ?? []
      if (name === undefined || value === undefined)
        throw new Trouble(`“${pair}” is no variable. Write name=value, such as --variable first=5.`)
      return [name, jsonOrText(value)]
    }),
  )
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Errors as people read them, each with the field that it is about. */
export function printErrors({ errors = [] }: QueryAnswer): string {
  return errors.map(({ message, path }) => `${path ? `${path.join('.')}: ` : ''}${message}\n`).join('')
}
