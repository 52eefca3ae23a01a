import { postgresError } from './db/sql-state.ts'

/**
 * What the log keeps of a fault: enough to find the cause, and none of the values that people typed. A database error
 * repeats them in its message and its detail (a child's name in a unique key), so of those only the names of things are kept.
 */
export interface FaultRecord {
  readonly name: string
  readonly message?: string
  readonly frames: readonly string[]
  readonly database?: Readonly<Record<string, string>>
}

const namesOfThings = ['table', 'column', 'constraint', 'routine'] as const

export function faultRecord(error: unknown): FaultRecord {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const record = { name: error.name, frames: frames(error) }

  const refused = postgresError(error)
  if (refused) {
    const database: Record<string, string> = { sqlState: refused.code ?? 'unknown' }
    for (const key of namesOfThings) database[key] = refused[key] ?? ''
    return { ...record, database }
  }
  // Drizzle's own wrapper has the statement and its parameters in the message, whatever the cause was.
  if ('query' in error && 'params' in error)
    return { ...record, message: error.cause instanceof Error ? error.cause.message : 'A statement failed' }
  return { ...record, message: error.message }
}

/** The stack without its head, which repeats the message. */
function frames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 20)
}
