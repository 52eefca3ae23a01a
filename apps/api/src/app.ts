import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Actor } from '@weald/domain'
import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { providerOf } from './access/oidc.ts'
import { refusalsOnTrailPlugin } from './audit/refusals-on-trail.ts'
import type { Config } from './config.ts'
import type { Database } from './db/client.ts'
import { s3Store } from './file-store/s3-store.ts'
import type { Feature } from './graphql/feature.ts'
import { policyFile } from './modules/access/policy-file.ts'
import { attachmentRoutes } from './modules/attachments/routes.ts'
import { auditRoutes } from './modules/audit/audit-routes.ts'
import { documentRoutes } from './modules/documents/routes.ts'
import { importRoutes } from './modules/imports/routes.ts'
import { notificationRoutes } from './modules/notifications/routes.ts'
import { features as allFeatures } from './modules/index.ts'
import { accountRoutes } from './modules/viewer/account-routes.ts'
import { providerRoutes } from './modules/viewer/provider-routes.ts'
import { sessionRoutes } from './modules/viewer/session-routes.ts'
import { actorPlugin } from './plugins/actor.ts'
import { authenticationPlugin } from './plugins/authentication.ts'
import { compressionPlugin } from './plugins/compression.ts'
import { errorRepliesPlugin } from './plugins/error-replies.ts'
import { graphqlPlugin } from './plugins/graphql.ts'
import { healthPlugin } from './plugins/health.ts'
import { defaultRequestRate, rateLimitPlugin } from './plugins/rate-limit.ts'
import type { RequestRate } from './plugins/rate-limit.ts'
import { requestIdPlugin } from './plugins/request-id.ts'
import { routeGatePlugin } from './plugins/route-gate.ts'
import { securityPlugin } from './plugins/security.ts'
import { webAppPlugin } from './plugins/web-app.ts'

export interface AppOptions {
  readonly config: Pick<Config, 'publicUrl' | 'production' | 'demonstration'> &
    Partial<Pick<Config, 'signIn' | 'mail' | 'files' | 'trustedProxies'>>
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly features?: readonly Feature[]
  readonly requestRate?: RequestRate
  /** Where the built web app lies. */
  readonly webDist?: string
  /**
   * For tests of the second lock only, and no setting: whom queries and exports take a caller for. The database is told who the caller
   * really is all the same, so that somebody who is taken for a reader of everything shows what row-level security alone lets through.
   */
  readonly seenAs?: (actor: Actor) => Actor
}

const webDistOfThisRepository = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The whole server, ready to listen. The order matters: each plugin counts on those before it. */
export async function buildApp({ config, database, log, now, ...rest }: AppOptions): Promise<FastifyInstance> {
  const { seenAs, features = allFeatures, requestRate = defaultRequestRate, webDist = webDistOfThisRepository } = rest
  const https = config.publicUrl?.protocol === 'https:'
  const { signIn = { provider: null, passwords: false }, trustedProxies = [] } = config
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: 1024 * 1024,
    // Without these a slow or silent caller holds its connection for ever. The longest statement may take 15 seconds.
    requestTimeout: 30_000,
    handlerTimeout: 20_000,
    connectionTimeout: 60_000,
    // Only these may say whom a request comes from; whatever anybody else says of it is not read.
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  })

  await app.register(errorRepliesPlugin)
  await app.register(actorPlugin)
  await app.register(requestIdPlugin)
  await app.register(securityPlugin, { publicUrl: config.publicUrl })
  await app.register(authenticationPlugin, { database, demonstration: config.demonstration, https, now })
  await app.register(rateLimitPlugin, requestRate)
  await app.register(refusalsOnTrailPlugin, { database, now })
  await app.register(routeGatePlugin, { now })
  await app.register(compressionPlugin)
  await app.register(healthPlugin, { database })
  await app.register(graphqlPlugin, {
    features,
    database,
    now,
    introspection: config.demonstration || !config.production,
    seenAs,
  })
  await app.register(sessionRoutes, { database, demonstration: config.demonstration, signIn, https, now })
  await app.register(accountRoutes, { database, signIn, https, now })
  if (signIn.provider && config.publicUrl) {
    const provider = providerOf(signIn.provider, config.publicUrl, log)
    await app.register(providerRoutes, { database, provider, publicUrl: config.publicUrl, https, now })
  }
  await app.register(policyFile)
  await app.register(auditRoutes, { database, seenAs })
  await app.register(importRoutes, { database, seenAs })
  await app.register(notificationRoutes, { database, mail: config.mail != null })
  await app.register(attachmentRoutes, { database, store: config.files ? s3Store(config.files) : null })
  await app.register(documentRoutes, { database, now, seenAs })
  await app.register(webAppPlugin, { dist: webDist })
  return app
}
