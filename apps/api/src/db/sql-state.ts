import pg from 'pg'

/** The codes that this code decides on; PostgreSQL's documentation, appendix A, names them all. */
export const sqlStates = {
  uniqueViolation: '23505',
  foreignKeyViolation: '23503',
  checkViolation: '23514',
  serializationFailure: '40001',
  deadlockDetected: '40P01',
  lockNotAvailable: '55P03',
  insufficientPrivilege: '42501',
  /** Ours: what never changes was to be changed. */
  neverChanges: 'WE002',
  /** Nobody decides on their own work. */
  ownWork: 'WE004',
  /** The period of a figure is locked. */
  periodLocked: 'WE006',
  /** What a release printed or withheld changes by another release. */
  released: 'WE007',
} as const

/** PostgreSQL's own error inside `error`; drizzle wraps it, with the statement and its values in the message. */
export function postgresError(error: unknown): pg.DatabaseError | null {
  return causes(error).find((cause) => cause instanceof pg.DatabaseError) ?? null
}

/** The five-character code with which PostgreSQL refused a statement; null when the error is not PostgreSQL's. */
export function sqlState(error: unknown): string | null {
  return postgresError(error)?.code ?? null
}

/**
 * Whether the database could not be asked at all, so that trying again later may work: answer 503, not 500.
 * Class 08 is a broken connection, 57P a server that is stopping or starting, 53 one that is full.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const state = sqlState(error)
  if (state) return /^(08|57P|53)/.test(state)
  return causes(error).some((cause) => {
    if ('code' in cause && typeof cause.code === 'string' && brokenConnections.has(cause.code)) return true
    return /timeout exceeded when trying to connect|connection terminated|not queryable|connection timeout/i.test(cause.message)
  })
}

const brokenConnections = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

function causes(error: unknown): Error[] {
  const chain: Error[] = []
  for (let cause = error; cause instanceof Error && !chain.includes(cause); cause = cause.cause) {
    chain.push(cause)
    // A host name with several addresses fails with one error for each of them.
    if (cause instanceof AggregateError) chain.push(...cause.errors.filter((inner) => inner instanceof Error))
  }
  return chain
}
