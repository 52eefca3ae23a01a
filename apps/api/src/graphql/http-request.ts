import { CodedError } from '../errors.ts'
import { limits } from './limits.ts'
import { checkVariables } from './variables.ts'

/** What a caller asks, however it was sent. */
export interface GraphRequest {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Record<string, unknown>
}

type Parameters = Readonly<Record<string, unknown>>

/** Reads the body of a POST. A list of requests is not one: there is no batching. */
export function readPost(body: unknown): GraphRequest {
  if (!isMap(body)) throw new CodedError('BAD_REQUEST', 'Send one JSON object with a `query`.')
  return readParameters(body)
}

/** Reads the parameters of a GET, where maps are written as JSON. */
export function readGet(parameters: unknown): GraphRequest {
  if (!isMap(parameters)) throw new CodedError('QUERY_MISSING', 'Give a GraphQL document in `query`.')
  const { variables, extensions } = parameters
  return readParameters({
    ...parameters,
    variables: readJson('variables', variables),
    extensions: readJson('extensions', extensions),
  })
}

function readParameters({ query, operationName, variables, extensions }: Parameters): GraphRequest {
  if (query === undefined || query === null || query === '')
    throw new CodedError('QUERY_MISSING', 'Give a GraphQL document in `query`.')
  if (typeof query !== 'string') throw wrongType('query', 'text')
  if (operationName != null && typeof operationName !== 'string') throw wrongType('operationName', 'text')
  if (variables != null && !isMap(variables)) throw wrongType('variables', 'an object')
  // Nothing here reads extensions; a caller may still send some, as long as they are what GraphQL over HTTP says they are.
  if (extensions != null && !isMap(extensions)) throw wrongType('extensions', 'an object')
  checkText(query)
  if (variables) checkVariables(variables)
  return { query, operationName: operationName || undefined, variables: variables ?? {} }
}

function checkText(query: string): void {
  if (Buffer.byteLength(query) > limits.queryBytes) {
    throw new CodedError('TOO_LARGE', `The query is longer than ${limits.queryBytes / 1024} KiB. Ask in several queries.`)
  }
  // mercurius takes a query that is JSON for a syntax tree, and runs it past every limit on the text.
  if (isJson(query))
    throw new CodedError('QUERY_NOT_GRAPHQL', 'The `query` is JSON. Send a GraphQL document such as "{ about { version } }".')
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function readJson(name: string, text: unknown): unknown {
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(String(text)) as unknown
  } catch {
    throw new CodedError('MALFORMED_JSON', `The parameter \`${name}\` is not JSON that can be read.`)
  }
}

function wrongType(name: string, wanted: string): CodedError {
  return new CodedError('BAD_REQUEST', `\`${name}\` must be ${wanted}.`)
}
