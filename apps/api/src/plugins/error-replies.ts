import type { FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import { CodedError, tellable } from '../errors.ts'
import { faultRecord } from '../faults.ts'

/** Answers every error outside GraphQL as `{ error: { code, message, requestId } }`. */
export const errorRepliesPlugin = plugin((app, _options, done) => {
  app.setErrorHandler((error, request, reply) => {
    const told = tellFault(error, request, reply)
    return reply.send({ error: { code: told.code, message: told.message, requestId: request.id } })
  })
  done()
})

/** Decides what the caller learns, sets the status and, when the fault is ours, logs its cause. This is the only place that logs it. */
export function tellFault(error: unknown, request: FastifyRequest, reply: FastifyReply): CodedError {
  const told = tellable(error, request.id)
  // An error that was coded where it arose has been told there.
  if (told.statusCode >= 500 && !(error instanceof CodedError))
    request.log.error({ fault: faultRecord(error), code: told.code }, 'A request failed')
  if (told.statusCode === 503) reply.header('retry-after', '2')
  reply.code(told.statusCode).header('cache-control', 'no-store')
  return told
}
