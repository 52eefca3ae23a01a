import pg from 'pg'

type Wire = Record<'query' | 'sync', (...given: unknown[]) => unknown>

/**
 * Counts what is sent to PostgreSQL and waited for while some work is done, whoever in this process sends it: a simple query is one round
 * trip, and so is all that goes before a Sync.
 */
export async function roundTripsOf(work: () => Promise<unknown>): Promise<number> {
  const wire = (pg as unknown as { Connection: { prototype: Wire } }).Connection.prototype
  const { query, sync } = wire
  let count = 0
  const counted = (send: Wire['query']): Wire['query'] =>
    function (this: unknown, ...given) {
      count++
      return send.apply(this, given)
    }
  wire.query = counted(query)
  wire.sync = counted(sync)
  try {
    await work()
  } finally {
    Object.assign(wire, { query, sync })
  }
  return count
}
