import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { GraphQLFieldResolver } from 'graphql'
import type { Database } from '../db/client.ts'
import { CodedError, type ErrorCode } from '../errors.ts'
import { type CountedRefusal, countedRefusals } from './counted-refusals.ts'
import { type EventToRecord, recordEvent } from './record-event.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set where a refusal is put on the trail in words of its own, so that it is not told a second time. */
    refusalTold: boolean
  }
  interface FastifyInstance {
    /** Counts a refusal of this request, whoever makes it. */
    countRefusal(request: FastifyRequest, refusal: Pick<CountedRefusal, 'action' | 'subject' | 'details'>): void
  }
}

/** Errors that say no to the caller rather than to the request. */
const refusing: ReadonlySet<unknown> = new Set<ErrorCode>(['FORBIDDEN', 'UNAUTHENTICATED', 'CROSS_SITE'])

/** What of a refusal is told: never the caller's words, among which are the names of fields in an answer. */
type Told = NonNullable<EventToRecord['details']>

/**
 * Puts every refusal on the trail: of rights, and what a command refused in its payload. Of somebody who is known, one entry for each
 * request and action, with the answer; of those whom nobody knows, one for each minute and action: `countedRefusals`. Register it before
 * every route.
 */
export const refusalsOnTrailPlugin = plugin<{ database: Pick<Database, 'transaction'>; now: () => Date }>(
  (app, { database, now }, done) => {
    const counted = countedRefusals(database, app.log, now)
    /** What was refused in a request, by the sentence that names the action, or by the command. */
    const refused = new WeakMap<FastifyRequest, Map<string, Told>>()
    const note = (request: FastifyRequest, action: string, told: Told) => {
      const others = refused.get(request) ?? new Map<string, Told>()
      refused.set(request, others.set(action, told))
    }

    app.decorateRequest('refusalTold', false)
    app.decorate('countRefusal', (request, refusal) => {
      request.refusalTold = true
      counted.count({ ...refusal, from: request.ip, requestId: request.id })
    })

    app.addHook('onError', (request, _reply, error, next) => {
      if (error instanceof CodedError && refusing.has(error.code))
        note(request, error.message, rights(request, error.code, error.message))
      next()
    })
    app.addHook('onReady', async () => {
      app.graphql?.addHook('onResolution', async ({ errors = [] }, { reply: { request } }) => {
        for (const { extensions, message } of errors) {
          const code = extensions?.['code']
          if (refusing.has(code)) note(request, message, rights(request, String(code), message))
        }
      })
      watchCommands(app, (request, command, { code, issues }) =>
        note(request, command, { code, command, issues: issues.map((issue) => issue.code) }),
      )
    })
    // When the reading of the request has ended, so that it never holds two connections; before its answer goes, so that whoever knows of
    // the refusal finds it on the trail.
    app.addHook('onSend', async (request) => {
      const told = refused.get(request)
      if (!told || request.refusalTold) return
      const { actor, id: requestId, ip: from } = request
      refused.delete(request)
      if (actor.kind === 'anonymous') {
        for (const details of told.values()) counted.count({ action: 'refusal', details, from, requestId })
        return
      }
      try {
        await database.transaction(null, async (tx) => {
          for (const details of told.values()) await recordEvent(tx, { action: 'refusal', actor, details, requestId })
        })
      } catch (error) {
        // The refusal itself stands; what it must not become is a fault.
        request.log.error({ err: error }, 'A refusal could not be put on the audit trail')
      }
    })
    app.addHook('onClose', () => counted.write())
    done()
  },
)

function rights({ method, routeOptions }: FastifyRequest, code: string, told: string): Told {
  return { code, route: `${method} ${routeOptions.url ?? 'none'}`, told }
}

interface PayloadRefusal {
  readonly code: string
  readonly issues: readonly { readonly code: string }[]
}

/** Looks at what each field of Mutation answers, by its name in the schema: whether the caller asks for the refusal makes no difference. */
function watchCommands(
  app: FastifyInstance,
  see: (request: FastifyRequest, command: string, refusal: PayloadRefusal) => void,
): void {
  const fields = app.graphql?.schema.getMutationType()?.getFields() ?? {}
  for (const [command, field] of Object.entries(fields)) {
    const resolve = field.resolve as GraphQLFieldResolver<unknown, { reply: FastifyReply }> | undefined
    if (!resolve) continue
    field.resolve = async (parent, args, context: { reply: FastifyReply }, info) => {
      const payload: unknown = await resolve(parent, args, context, info)
      const refusal =
        payload && typeof payload === 'object' && 'refusal' in payload ? (payload.refusal as PayloadRefusal | null) : null
      if (refusal) see(context.reply.request, command, refusal)
      return payload
    }
  }
}
