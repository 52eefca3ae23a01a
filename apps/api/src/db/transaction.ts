import { setTimeout as wait } from 'node:timers/promises'
import type { Action, Actor, Day } from '@weald/domain'
import { drizzle } from 'drizzle-orm/node-postgres'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { escapeLiteral } from 'pg'
import type { Pool, PoolClient } from 'pg'
import { transactionSettings } from '../access/transaction-settings.ts'
import { applicationRole } from './application-role.ts'
import { sqlState, sqlStates } from './sql-state.ts'
import { queueStatements } from './statement-queue.ts'
import type { StatementQueue, StatementSender } from './statement-queue.ts'

/** Drizzle on one connection inside one transaction. It cannot begin, commit or leave that transaction. */
export type Tx = Omit<NodePgDatabase, 'transaction' | '$client'>

export interface TransactionOptions {
  /** Refuses every write, and sees the database as it stood at one instant. */
  readonly readOnly?: boolean
  /** Default: `repeatable read` when read only, else `read committed`. */
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /** What the actor does, which decides how far the transaction reaches. Default: `plan:read`. */
  readonly action?: Action
  /** The request that this is part of, as the audit trail names it. */
  readonly requestId?: string
  /** The county's day, by which PostgreSQL judges what holds from a day on. Default: the day by its own clock. */
  readonly day?: Day
}

/** A transaction that outlives one function call. Whoever begins it must end it; ending it twice does nothing. */
export interface OpenTransaction {
  readonly tx: Tx
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** How often a write is tried when PostgreSQL asks for it to be tried again. */
const attempts = 3
const worthAnotherAttempt: ReadonlySet<string | null> = new Set([sqlStates.serializationFailure, sqlStates.deadlockDetected])

/**
 * A transaction on a connection of its own, begun with its first statement. Drizzle's own `transaction` is not used: it loses the
 * connection for good when BEGIN fails, and hides the first error when ROLLBACK fails too.
 * @param actor who acts: PostgreSQL shows and takes only what the actor may read and write, through a role that it leaves only with the
 *   transaction. Null is Weald itself, as the owner of the tables: for what no policy decides, such as who somebody is.
 */
export async function beginTransaction(
  pool: Pool,
  actor: Actor | null,
  {
    readOnly = false,
    isolation = readOnly ? 'repeatable read' : 'read committed',
    action = 'plan:read',
    requestId = '',
    day = '',
  }: TransactionOptions,
  onStatement: ((sql: string) => void) | undefined,
): Promise<OpenTransaction> {
  const begin = `begin isolation level ${isolation} ${readOnly ? 'read only' : 'read write'}`
  const opening = actor
    ? `${begin}; ${actAs({ ...transactionSettings(actor, action, readOnly), 'app.request': requestId, 'app.day': day })}`
    : begin
  const client = await pool.connect()
  const statements = queueStatements(client, opening, onStatement)
  let ended: Promise<void> | null = null
  return {
    tx: drizzle(statements as unknown as PoolClient),
    commit: () => (ended ??= statements.idle().then(() => commit(client, statements))),
    // After a commit that failed there is nothing left to undo, and its error has been told.
    rollback: () => (ended ? ended.catch(() => undefined) : (ended = statements.idle().then(() => rollback(client)))),
  }
}

/** The statement that takes the role and every setting, for as long as the transaction lasts. */
function actAs(settings: Readonly<Record<string, string>>): string {
  const calls = Object.entries({ role: applicationRole, ...settings }).map(
    ([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`,
  )
  return `select ${calls.join(', ')}`
}

/** Each statement by itself, on whichever connection is free. */
export function loneStatements(pool: Pool, onStatement: ((sql: string) => void) | undefined): Tx {
  const sender: StatementSender = {
    query(statement, values) {
      onStatement?.(statement.text)
      return pool.query(statement, values)
    },
  }
  return drizzle(sender as unknown as PoolClient)
}

/** Does `work` in a transaction: committed when it returns, rolled back when it throws. */
export async function inTransaction<T>(
  begin: () => Promise<OpenTransaction>,
  work: (tx: Tx) => Promise<T>,
  readOnly: boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await begin()
    try {
      const result = await work(transaction.tx)
      await transaction.commit()
      return result
    } catch (error) {
      await transaction.rollback()
      if (readOnly || attempt === attempts || !worthAnotherAttempt.has(sqlState(error))) throw error
    }
    // Two transactions that met once would meet again if both came back at the same moment.
    await wait(Math.random() * 20 * attempt)
  }
}

async function commit(client: PoolClient, statements: StatementQueue): Promise<void> {
  let outcome
  try {
    // What nothing was asked in is over already.
    if (!(await statements.begun())) return client.release()
    outcome = await client.query('commit')
  } catch (error) {
    client.release(true)
    throw error
  }
  client.release()
  // PostgreSQL answers COMMIT of a failed transaction with a quiet ROLLBACK.
  if (outcome.command !== 'COMMIT')
    throw new Error('A statement of this transaction failed and its error was swallowed, so nothing was saved')
}

/** Never throws: the error that led here is the one worth telling. */
async function rollback(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback')
    client.release()
  } catch {
    client.release(true)
  }
}
