import { isDatabaseUnavailable } from './db/sql-state.ts'

/**
 * Every code that a caller can meet in an error, with the HTTP status it travels with when the whole request is refused.
 * Callers' programs branch on these words: add to the list, never rename. Expected refusals of a command are not errors
 * but data in its payload, and are not listed here.
 */
export const errorCodes = {
  BAD_REQUEST: 400,
  MALFORMED_JSON: 400,
  QUERY_MISSING: 400,
  QUERY_NOT_GRAPHQL: 400,
  BAD_VARIABLES: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  ONE_OPERATION_ONLY: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_DIRECTIVES: 400,
  RESERVED_NAME: 400,
  INTROSPECTION_OFF: 400,
  BAD_CURSOR: 400,
  BAD_PAGE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  TOO_LARGE: 413,
  UNSUPPORTED_CONTENT_TYPE: 415,
  IDEMPOTENCY_KEY_REUSED: 422,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  TIMED_OUT: 503,
} as const

export type ErrorCode = keyof typeof errorCodes

/** An error whose message was written for the caller. Any other error is masked before it leaves the house. */
export class CodedError extends Error {
  override name = 'CodedError'
  readonly code: ErrorCode
  readonly statusCode: number

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
    this.statusCode = errorCodes[code]
  }
}

export const timedOut = new CodedError('TIMED_OUT', 'This took too long and was stopped. Try again, or ask for less at a time.')

const malformedJson = new CodedError(
  'MALFORMED_JSON',
  'The body is not JSON that can be read. Check its brackets, quotes and commas.',
)

/** Refusals of Fastify and mercurius that deserve a better sentence than a general one. */
const frameworkRefusals: Readonly<Record<string, CodedError>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: new CodedError(
    'TOO_LARGE',
    'The request is larger than this address accepts. Send less at a time.',
  ),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new CodedError(
    'UNSUPPORTED_CONTENT_TYPE',
    'This address does not read that Content-Type. Send application/json.',
  ),
  FST_ERR_CTP_INVALID_JSON_BODY: malformedJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: new CodedError('MALFORMED_JSON', 'The body is empty. Send a JSON object.'),
  MER_ERR_METHOD_NOT_ALLOWED: new CodedError('METHOD_NOT_ALLOWED', 'Changes are made by POST only.'),
  FST_ERR_HANDLER_TIMEOUT: timedOut,
}

/**
 * What the caller is told about `error`. Codes and sentences written for callers pass; what the caller did wrong in HTTP gets a
 * sentence of ours; everything else is a fault, of which the caller learns nothing but the number to quote.
 */
export function tellable(error: unknown, requestId: string): CodedError {
  if (error instanceof CodedError) return error
  if (isDatabaseUnavailable(error))
    return new CodedError('UNAVAILABLE', 'Weald cannot reach its data just now. Nothing was saved; try again in a moment.')
  const { code, statusCode } = error instanceof Error ? (error as { code?: unknown; statusCode?: unknown }) : {}
  const refusal = typeof code === 'string' ? frameworkRefusals[code] : undefined
  if (refusal) return refusal
  if (error instanceof SyntaxError && statusCode === 400) return malformedJson
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new CodedError('BAD_REQUEST', 'The request could not be understood. Check its address, headers and body.')
  }
  return masked(requestId)
}

function masked(requestId: string): CodedError {
  return new CodedError('INTERNAL', `Something went wrong on our side. Quote ${requestId} when you report it.`)
}
