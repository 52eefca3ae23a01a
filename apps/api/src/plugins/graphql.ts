import type { Actor } from '@weald/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { GraphQLError } from 'graphql'
import { mercurius } from 'mercurius'
import { costBudgets } from '../access/cost-budget.ts'
import type { Database } from '../db/client.ts'
import { CodedError, timedOut } from '../errors.ts'
import { assembleSchema } from '../graphql/assemble.ts'
import { operationContext } from '../graphql/context.ts'
import type { OperationContext } from '../graphql/context.ts'
import { costOf } from '../graphql/cost.ts'
import { formatDocumentErrors, formatFieldErrors } from '../graphql/errors.ts'
import type { Feature } from '../graphql/feature.ts'
import { chooseResponseType } from '../graphql/http-accept.ts'
import { readGet, readPost } from '../graphql/http-request.ts'
import type { GraphRequest } from '../graphql/http-request.ts'
import { asksForSchema } from '../graphql/introspection.ts'
import { documentRules, limits } from '../graphql/limits.ts'
import { mercuriusLoaders } from '../graphql/loaders.ts'
import { tellFault } from './error-replies.ts'

export interface GraphqlOptions {
  readonly features: readonly Feature[]
  readonly database: Pick<Database, 'begin' | 'transaction'>
  readonly now: () => Date
  /** Whether everybody may read the schema; service accounts always may. */
  readonly introspection: boolean
  /** How long one operation may take. */
  readonly milliseconds?: number
  /** See `AppOptions`. */
  readonly seenAs?: (actor: Actor) => Actor
}

/**
 * GraphQL at /graphql. mercurius parses, checks, keeps and runs documents; what travels over HTTP is ours (see
 * docs/decisions/004), because its own routes let through what must be refused and answer otherwise than the specification asks.
 */
export const graphqlPlugin = plugin<GraphqlOptions>(async (app, options) => {
  // A variable, since mercurius' types do not know of hideSuggestions yet.
  const validateOptions = { maxErrors: limits.errors, hideSuggestions: true }
  await app.register(mercurius, {
    schema: assembleSchema(options.features),
    loaders: mercuriusLoaders(options.features),
    routes: false,
    cache: limits.documents,
    // No jit: it compiles by the text alone and runs the first operation whatever operationName says.
    validationRules: documentRules,
    graphql: { parseOptions: { maxTokens: limits.tokens }, validateOptions },
    errorFormatter: (execution, context) => ({
      statusCode: 200,
      response: { data: execution.data, errors: formatFieldErrors(execution.errors, context as unknown as OperationContext) },
    }),
  })

  const budgets = costBudgets(options.now)
  app.graphql.addHook<OperationContext>('preExecution', (schema, document, context, variables) => {
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')?.operation ?? null
    if (context.method !== 'POST' && operation !== 'query')
      throw new CodedError('METHOD_NOT_ALLOWED', 'Changes are made by POST only.')
    if (!options.introspection && context.actor.kind !== 'service' && asksForSchema(document)) {
      throw new CodedError('INTROSPECTION_OFF', 'The schema is not given out here. It is published as schema.graphql.')
    }
    const cost = costOf(schema, document, variables ?? {})
    if (cost > limits.cost) {
      throw new CodedError(
        'QUERY_TOO_COSTLY',
        `This query may touch ${cost} fields; the limit is ${limits.cost}. Ask for fewer items with \`first\`, or in several queries.`,
      )
    }
    budgets.charge(context.actor, cost)
    context.operation = operation
  })

  await app.register(async (scope) => registerRoutes(scope, options))
})

function registerRoutes(
  app: FastifyInstance,
  { database, now, milliseconds = limits.milliseconds, seenAs = asThemselves }: GraphqlOptions,
): void {
  // JSON and nothing else: every other type can be sent from a foreign page without asking first.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'))

  app.setErrorHandler((error, request, reply) => {
    const { code, message, statusCode } = tellFault(error, request, reply)
    if (statusCode === 405) reply.header('allow', request.method === 'GET' ? 'POST' : 'GET, POST')
    return send(reply, { errors: [{ message, extensions: { code, requestId: request.id } }] })
  })

  const answer = (read: (request: FastifyRequest) => GraphRequest) => async (request: FastifyRequest, reply: FastifyReply) => {
    const type = chooseResponseType(request.headers.accept)
    const asked = read(request)
    const context = operationContext(request, database, now, seenAs)
    // A caller who hangs up ends the reading, though the resolvers have not noticed yet.
    reply.raw.once('close', () => void context.endReading())
    // Ended before the answer is sent, so that who reads it slowly holds no connection; not waited for, so that a statement which
    // is still under way holds up no answer.
    const { status, body } = await inTime(run(asked, context, reply), milliseconds, request).finally(
      () => void context.endReading(),
    )
    if (status === 503) reply.header('retry-after', '2')
    // Those who only know the older type take any other status for a fault of the transport.
    reply.code(status === 400 && type === 'application/json' ? 200 : status)
    return send(reply.header('cache-control', 'no-store').type(`${type}; charset=utf-8`), body)
  }

  // Anybody may ask; what may be asked is decided field by field.
  const config = { action: 'weald:open' } as const
  app.post(
    '/graphql',
    { bodyLimit: limits.bodyBytes, config },
    answer((request) => readPost(request.body)),
  )
  app.get(
    '/graphql',
    { exposeHeadRoute: false, config },
    answer((request) => readGet(request.query)),
  )
  app.route({
    method: ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    config,
    handler: () => {
      throw new CodedError('METHOD_NOT_ALLOWED', 'GraphQL is asked by POST, or by GET for a query.')
    },
  })
}

const asThemselves = (actor: Actor) => actor

interface Answer {
  readonly status: 200 | 400 | 503
  readonly body: object
}

async function run(
  { query, variables, operationName }: GraphRequest,
  context: OperationContext,
  reply: FastifyReply,
): Promise<Answer> {
  try {
    const result = await reply.graphql(query, context, variables, operationName)
    const unreachable = result.data === null && result.errors?.some((error) => error.extensions.code === 'UNAVAILABLE')
    return { status: unreachable ? 503 : result.data === undefined ? 400 : 200, body: result }
  } catch (error) {
    if (!isDocumentRefusal(error)) throw error
    return { status: 400, body: { errors: formatDocumentErrors(error.errors, context.requestId) } }
  }
}

/** Fastify's own limit on a handler ends when the body has been read, so it does not hold for POST. */
async function inTime(work: Promise<Answer>, milliseconds: number, request: FastifyRequest): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      request.log.warn('A GraphQL operation took too long')
      reject(timedOut)
    }, milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

/** mercurius throws this when a document cannot be parsed, breaks a rule or does not fit its variables. */
function isDocumentRefusal(error: unknown): error is Error & { errors: GraphQLError[] } {
  return (
    error instanceof Error &&
    'code' in error &&
    error.code === 'MER_ERR_GQL_VALIDATION' &&
    'errors' in error &&
    Array.isArray(error.errors)
  )
}

function send(reply: FastifyReply, body: object): FastifyReply {
  if (!reply.hasHeader('content-type')) reply.type('application/json; charset=utf-8')
  return reply.serializer(JSON.stringify).send(body)
}
