import Fastify from 'fastify'
import type { FastifyBaseLogger } from 'fastify'
import { postgresError } from './db/sql-state.ts'
import type { LogLevel } from './config.ts'

/** JSON lines on standard output. Nothing that people wrote may get in: no headers, and no text of a statement's values. */
export function makeLog(level: LogLevel): FastifyBaseLogger {
  // Fastify brings its logger along and exports no other way to make one; this instance is never started.
  return Fastify({ logger: { level, serializers: { err: describeError }, redact: ['req.headers', 'res.headers'] } }).log
}

/** Drizzle puts the statement's values into its message, and PostgreSQL a row's values into `detail`: neither is told. */
export function describeError(error: Error): { [key: string]: unknown; type: string; message: string; stack: string } {
  const refusal = postgresError(error)
  const message = refusal ? refusal.message : error.message
  const stack = error.stack?.replace(error.message, () => message) ?? ''
  return { type: error.name, message, stack, code: refusal?.code ?? ('code' in error ? error.code : undefined) }
}
