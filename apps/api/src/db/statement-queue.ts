import type { ClientBase, QueryResult } from 'pg'

/** The only method of a `pg` client that drizzle calls. */
export interface StatementSender {
  query(statement: { text: string }, values?: unknown[]): Promise<QueryResult>
}

/**
 * One connection for many askers: statements go out one after another, in the order in which they were asked for.
 * GraphQL resolvers ask at the same time, and a connection can only do one thing; `pg` gives up queueing for us in version 9.
 */
export function queueStatements(
  client: ClientBase,
  onStatement: ((sql: string) => void) | undefined,
): StatementSender & { idle(): Promise<void> } {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query(statement, values) {
      const answer = last.then(() => {
        onStatement?.(statement.text)
        return client.query(statement, values)
      })
      last = answer.catch(() => undefined)
      return answer
    },
    /** Resolves when nothing is under way, so that COMMIT or ROLLBACK cannot overtake a statement that nobody waited for. */
    async idle() {
      for (let seen; seen !== last;) {
        seen = last
        await seen
      }
    },
  }
}
