import type { Action, Actor } from '@weald/domain'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { OperationTypeNode } from 'graphql'
import { logRawReading, type RawReading, readRaw } from '../access/raw-reading.ts'
import { dayOf } from '../access/today.ts'
import type { Database, Tx } from '../db/client.ts'
import { operationReader } from './reader.ts'

/** What a resolver knows about the operation that it is part of. */
export interface GraphContext {
  readonly actor: Actor
  /** One instant for the whole operation. */
  readonly now: () => Date
  readonly requestId: string
  readonly log: FastifyBaseLogger
  /**
   * The read transaction of this operation: every field of one answer sees the data as they stood at one instant. Ask for it
   * each time; do not keep it past an `await` of something else.
   */
  readonly reader: () => Promise<Tx>
  /**
   * Does `work` in a write transaction in the actor's name. Only mutations may; what is read afterwards sees what was written.
   * @param action what it is for: the database lets the transaction reach as far as the policy lets the actor go with it
   * @param opening why it is shown figures as they were entered, where `action` shows them: kept on the audit trail first
   */
  readonly transaction: <T>(action: Action, work: (tx: Tx) => Promise<T>, opening?: RawReading) => Promise<T>
  /** Does `work` in a transaction that is shown figures as they were entered, once the reason is on the audit trail. */
  readonly readRaw: <T>(reading: RawReading, work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** A context with what only the GraphQL plugin may touch. */
export interface OperationContext extends GraphContext {
  /** Known once the document has been read; nothing may be written before. */
  operation: OperationTypeNode | null
  readonly method: string
  readonly endReading: () => Promise<void>
}

/** @param seenAs whom the service layer takes the caller for; the database is always told the truth (`AppOptions.seenAs`) */
export function operationContext(
  request: FastifyRequest,
  database: Pick<Database, 'begin' | 'transaction'>,
  now: () => Date,
  seenAs: (actor: Actor) => Actor,
): OperationContext {
  const { actor, log, id: requestId, method } = request
  const startedAt = now()
  const day = dayOf(startedAt)
  const reading = operationReader(() => database.begin(actor, { readOnly: true, requestId, day }))

  const context: OperationContext = {
    actor: seenAs(actor),
    log,
    requestId,
    method,
    operation: null,
    now: () => new Date(startedAt),
    reader: reading.read,
    async transaction(action, work, opening) {
      if (context.operation !== 'mutation') throw new Error('A field of a query tried to write')
      // Before the write, so that one request never holds two connections; fields that are read after it begin anew and see it.
      await reading.renew()
      if (opening) await logRawReading(database, actor, requestId, opening)
      return database.transaction(actor, work, { action, requestId, day })
    },
    readRaw: (why, work) => readRaw(database, actor, requestId, why, work),
    endReading: reading.end,
  }
  return context
}
