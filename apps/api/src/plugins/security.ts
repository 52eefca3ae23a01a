import plugin from 'fastify-plugin'
import { sameOriginPlugin } from './same-origin.ts'
import { securityHeadersPlugin } from './security-headers.ts'

export interface SecurityOptions {
  /** Where people reach Weald, when that is not the address that it listens on. */
  readonly publicUrl: URL | null
}

/** What every reply says to browsers, and what no request may do. */
export const securityPlugin = plugin<SecurityOptions>(async (app, { publicUrl }) => {
  await app.register(securityHeadersPlugin, { https: publicUrl?.protocol === 'https:' })
  await app.register(sameOriginPlugin, { publicUrl })
})
