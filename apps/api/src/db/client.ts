import type { Actor } from '@weald/domain'
import pg from 'pg'
import type { PoolConfig } from 'pg'
import { beginTransaction, inTransaction, loneStatements } from './transaction.ts'
import type { OpenTransaction, TransactionOptions, Tx } from './transaction.ts'

export type { OpenTransaction, TransactionOptions, Tx } from './transaction.ts'

/** The one door to PostgreSQL. */
export interface Database {
  /**
   * Does `work` in a transaction in the name of `actor`, who sees and changes no more than they may (null: Weald itself).
   * A write that PostgreSQL refuses only because another got in its way is done again, so `work` must be safe to repeat.
   */
  transaction<T>(actor: Actor | null, work: (tx: Tx) => Promise<T>, options?: TransactionOptions): Promise<T>
  /**
   * Asks one statement as Weald itself. Alone it is a transaction of its own, so it costs one round trip and not three: for what every
   * request pays for, such as who asks.
   */
  ask<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Begins a transaction that the caller ends, such as the one read transaction of a GraphQL operation. */
  begin(actor: Actor | null, options?: TransactionOptions): Promise<OpenTransaction>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  /** Ends every connection, after the transactions that are under way. */
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly connection: string | PoolConfig
  readonly log: { warn(details: object, message: string): void }
  /** Called with each statement that goes through a `Tx`; not with BEGIN, COMMIT and the like. */
  readonly onStatement?: (sql: string) => void
}

/**
 * A statement that outlives its welcome is ended by the server, which leaves the connection usable; ending it from our side would not.
 * Set for the session rather than the role, so that an operator's own psql is not cut off.
 */
const sessionSettings: PoolConfig = {
  application_name: 'weald',
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
  options: '-c timezone=UTC',
}

export function openDatabase({ connection, log, onStatement }: DatabaseOptions): Database {
  const pool = new pg.Pool({
    max: 10,
    connectionTimeoutMillis: 3_000,
    ...sessionSettings,
    types: { getTypeParser },
    ...(typeof connection === 'string' ? { connectionString: connection } : connection),
  })
  // A connection that is lost while it is in use tells so itself, not through the pool; unheard, either would end the process.
  pool.on('connect', (client) => client.on('error', (error) => log.warn({ err: error }, 'A database connection was lost')))
  pool.on('error', () => {})

  const begin: Database['begin'] = (actor, options = {}) => beginTransaction(pool, actor, options, onStatement)
  return {
    begin,
    transaction: (actor, work, options) => inTransaction(() => begin(actor, options), work, options?.readOnly ?? false),
    ask: (work) => work(loneStatements(pool, onStatement)),
    async ping() {
      await pool.query('select 1')
    },
    close: () => pool.end(),
  }
}

/** Days stay `2008-09-01`: as a Date they would move with the clock of the machine. `numeric` and `int8` are text already. */
const dateType = 1082
const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === dateType ? (text: string) => text : pg.types.getTypeParser(type, format as 'text')
