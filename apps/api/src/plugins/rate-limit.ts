import rateLimit from '@fastify/rate-limit'
import { actorLabel } from '@weald/domain'
import plugin from 'fastify-plugin'
import { CodedError } from '../errors.ts'
import { network } from '../network.ts'

export interface RequestRate {
  /** Requests that one actor may make in one window; the anonymous are counted by address. */
  readonly max: number
  readonly windowSeconds: number
}

/** A page asks a handful of questions, and an office shares one address: generous for people, tight for a runaway script. */
export const defaultRequestRate: RequestRate = { max: 1_200, windowSeconds: 60 }

/** Counts in memory, per process: several processes behind a proxy each allow the whole rate. */
export const rateLimitPlugin = plugin<RequestRate>(async (app, { max, windowSeconds }) => {
  await app.register(rateLimit, {
    max,
    timeWindow: windowSeconds * 1000,
    cache: 10_000,
    // The files of the pages cost next to nothing, and a first visit fetches twenty of them.
    allowList: ({ url }) => !/^\/(graphql|api\/)/.test(url),
    keyGenerator: ({ actor, ip }) => (actor.kind === 'anonymous' ? network(ip) : actorLabel(actor)),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000))
      return new CodedError(
        'TOO_MANY_REQUESTS',
        `You have asked more often than Weald allows. Wait ${seconds} second${seconds === 1 ? '' : 's'} and try again.`,
      )
    },
  })
})
