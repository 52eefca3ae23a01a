import { setTimeout as wait } from 'node:timers/promises'
import type { Database, Tx } from '../../src/db/client.ts'

/** A database whose transactions and statements take a moment, and which counts what is open. */
export function readingDatabase() {
  let [open, mostOpen, begun, statements] = [0, 0, 0, 0]
  const begin: Database['begin'] = async () => {
    await wait(2)
    open++
    begun++
    mostOpen = Math.max(mostOpen, open)
    let ended: Promise<void> | null = null
    const end = () =>
      (ended ??= wait(2).then(() => {
        open--
      }))
    const tx = {
      execute: async () => {
        statements++
        await wait(20)
        return []
      },
    } as unknown as Tx
    return { tx, commit: end, rollback: end }
  }
  const transaction: Database['transaction'] = async (label, work) => {
    const { tx, commit } = await begin(label)
    return work(tx).finally(commit)
  }
  return {
    watched: { begin, transaction },
    open: () => open,
    begun: () => begun,
    mostOpen: () => mostOpen,
    statements: () => statements,
    /** Waits until nothing is open, but not for ever. */
    async settled() {
      for (let tries = 0; open > 0 && tries < 100; tries++) await wait(10)
    },
  }
}
