import { sql } from 'drizzle-orm'
import type { Database } from '../../src/db/client.ts'

/** A database on which everything is done, judged to its end and taken back: what would come of it can be asked as often as one likes. */
export function rehearsal(database: Database): Database {
  return {
    ...database,
    async transaction(actor, work, options) {
      const { tx, rollback } = await database.begin(actor, options)
      try {
        const done = await work(tx)
        // What a commit would be the first to refuse.
        await tx.execute(sql`set constraints all immediate`)
        return done
      } finally {
        await rollback()
      }
    },
  }
}
