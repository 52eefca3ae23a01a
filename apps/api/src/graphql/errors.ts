import { GraphQLError } from 'graphql'
import type { ASTNode, GraphQLFormattedError } from 'graphql'
import { CodedError, tellable } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'
import { faultRecord } from '../faults.ts'
import type { OperationContext } from './context.ts'

/** A refusal of the document itself, for the rules that look at it before it runs. */
export function documentRefusal(code: ErrorCode, message: string, nodes?: readonly ASTNode[] | ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code } })
}

/** The errors of a document that was not run: wrong syntax, unknown fields, a limit, variables that do not fit. All are the caller's to mend. */
export function formatDocumentErrors(errors: readonly GraphQLError[], requestId: string): GraphQLFormattedError[] {
  return errors.map((error) => {
    const fallback: ErrorCode = error.message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED'
    return formatted(error, withoutSuggestions(error.message), codeOf(error) ?? fallback, requestId)
  })
}

/** The errors of fields that failed while the document ran. What was not written for callers is masked, and its cause logged. */
export function formatFieldErrors(
  errors: readonly GraphQLError[],
  context: Pick<OperationContext, 'requestId' | 'log'>,
): GraphQLFormattedError[] {
  const logged = new Set<unknown>()
  return errors.map((error) => {
    const cause = innermost(error)
    if (isCallersMistake(error, cause))
      return formatted(error, withoutSuggestions(error.message), 'GRAPHQL_VALIDATION_FAILED', context.requestId)
    const told = tellable(cause, context.requestId)
    // One failed batch fails the same field of every row; its cause is worth one line.
    if (told.statusCode >= 500 && !(cause instanceof CodedError) && !logged.has(cause)) {
      logged.add(cause)
      context.log.error({ fault: faultRecord(cause), code: told.code, path: error.path?.join('.') }, 'A field failed')
    }
    return formatted(error, told.message, told.code, context.requestId)
  })
}

/** graphql-js points at the part of the document that is at fault; what a resolver throws points at nothing until it is wrapped. */
function isCallersMistake(error: GraphQLError, cause: unknown): boolean {
  if (cause === error) return true
  return cause instanceof GraphQLError && cause.nodes !== undefined
}

function innermost(error: GraphQLError): unknown {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

function codeOf(error: GraphQLError): ErrorCode | null {
  return typeof error.extensions.code === 'string' ? (error.extensions.code as ErrorCode) : null
}

/** "Did you mean …?" tells the names of the schema to those who may not read it, and graphql-js has no switch for it in variables. */
function withoutSuggestions(message: string): string {
  return message.replace(/\s*Did you mean .*\?$/s, '')
}

function formatted(error: GraphQLError, message: string, code: ErrorCode, requestId: string): GraphQLFormattedError {
  return {
    message,
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
    extensions: { code, requestId },
  }
}
