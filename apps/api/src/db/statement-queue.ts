import type { ClientBase, QueryResult } from 'pg'

/** The only method of a `pg` client that drizzle calls. */
export interface StatementSender {
  query(statement: { text: string }, values?: unknown[]): Promise<QueryResult>
}

/** The statements of one transaction. */
export interface StatementQueue extends StatementSender {
  /** Resolves when nothing is under way, so that COMMIT or ROLLBACK cannot overtake a statement that nobody waited for. */
  idle(): Promise<void>
  /** Whether anything went out at all: false before the first statement. Rejects when the transaction could not be begun. */
  begun(): Promise<boolean>
}

/**
 * One connection for many askers: statements go out one after another, in the order in which they were asked for.
 * GraphQL resolvers ask at the same time, and a connection can only do one thing; `pg` gives up queueing for us in version 9.
 * @param opening what begins the transaction. It goes out with the first statement, and in one round trip with it where that statement
 *   carries its values in its text. PostgreSQL then takes both or neither, and where it took neither, nothing more is sent: it would
 *   stand outside of the transaction, and of what the transaction may see.
 */
export function queueStatements(
  client: ClientBase,
  opening: string,
  onStatement: ((sql: string) => void) | undefined,
): StatementQueue {
  let opened: Promise<unknown> | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function send(statement: { text: string }, values: unknown[] = []): Promise<QueryResult> {
    if (!opened && values.length === 0) {
      const together = { ...statement, text: `${opening}; ${statement.text}` }
      const answers = client.query(together) as Promise<unknown> as Promise<readonly QueryResult[]>
      opened = answers
      return (await answers).at(-1)!
    }
    await (opened ??= client.query(opening))
    return client.query(statement, values)
  }

  return {
    query(statement, values) {
      const answer = last.then(() => {
        onStatement?.(statement.text)
        return send(statement, values)
      })
      last = answer.catch(() => undefined)
      return answer
    },
    async idle() {
      for (let seen; seen !== last;) {
        seen = last
        await seen
      }
    },
    async begun() {
      await opened
      return opened !== null
    },
  }
}
