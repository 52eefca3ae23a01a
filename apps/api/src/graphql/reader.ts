import type { OpenTransaction, Tx } from '../db/client.ts'

export interface OperationReader {
  /** The transaction of this operation, begun when it is first asked for. Rejects once reading has ended. */
  read(): Promise<Tx>
  /** Ends the transaction; the next `read` begins another one. */
  renew(): Promise<void>
  /** Ends the transaction for good. May be called at any time, also while it is being begun, and more than once. */
  end(): Promise<void>
}

interface Reading {
  readonly transaction: OpenTransaction
  readonly lent: { proxy: Tx; revoke: () => void }
}

/**
 * One read transaction for one operation. GraphQL answers as soon as one field fails, and a caller may hang up, while other
 * resolvers are still at work: each is lent the transaction rather than given it, because a statement sent after the end would run
 * on a connection that by then serves somebody else.
 */
export function operationReader(begin: () => Promise<OpenTransaction>): OperationReader {
  let opening: Promise<Reading> | null = null
  let ended = false

  async function open(): Promise<Reading> {
    const transaction = await begin()
    return { transaction, lent: Proxy.revocable(transaction.tx, {}) }
  }

  async function renew(): Promise<void> {
    const closing = opening
    opening = null
    // A transaction that could not be begun has nothing to end, and `read` has told its error.
    const reading = await closing?.catch(() => null)
    if (!reading) return
    reading.lent.revoke()
    await reading.transaction.rollback()
  }

  return {
    async read() {
      if (ended) throw operationOver()
      const asked = (opening ??= open())
      const { lent } = await asked
      if (opening !== asked) throw operationOver()
      return lent.proxy
    },
    renew,
    end() {
      ended = true
      return renew()
    },
  }
}

function operationOver(): Error {
  return new Error('The operation is over, so nothing more can be read for it')
}
