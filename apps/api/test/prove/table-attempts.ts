import { type SQL, sql } from 'drizzle-orm'
import { applicationRole } from '../../src/db/application-role.ts'
import type { Tx } from '../../src/db/client.ts'
import { sqlState } from '../../src/db/sql-state.ts'

export async function rowsOf<Row extends Record<string, unknown>>(tx: Tx, statement: SQL): Promise<readonly Row[]> {
  return (await tx.execute(statement)).rows as Row[]
}

/** How many rows are seen, could be changed and removed, and whether one more is taken (a copy, which the keys refuse only after the policies). */
export async function tryTable(tx: Tx, table: string, settings: Readonly<Record<string, string>>) {
  const name = sql.identifier(table)
  const [copy] = await rowsOf<{ row: object; column: string }>(
    tx,
    sql`select to_jsonb(t) as row, (select attname from pg_attribute where attrelid = ${table}::regclass and attnum > 0
        -- Some tables may be changed in some columns only.
        order by has_column_privilege(${applicationRole}, attrelid, attnum, 'update') desc, attnum limit 1) as column from ${name} t limit 1`,
  )
  const column = sql.identifier(copy?.column ?? 'id')
  const as = (statement: SQL) =>
    undone(tx, async () => {
      for (const [key, value] of Object.entries({ ...settings, role: applicationRole }))
        await tx.execute(sql`select set_config(${key}, ${value}, true)`)
      return tx.execute<{ seen: string }>(statement).then(
        ({ rows: [row], rowCount }) => row?.seen ?? String(rowCount),
        (error: unknown) => sqlState(error) ?? 'failed',
      )
    })
  return {
    sees: await as(sql`select count(*) as seen from ${name}`),
    changes: copy ? await as(sql`update ${name} set ${column} = ${column}`) : '0',
    removes: copy ? await as(sql`delete from ${name} where ${column} = (select ${column} from ${name} limit 1)`) : '0',
    adds: copy
      ? await as(sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(copy.row)}::jsonb)`)
      : 'nothing to add',
  }
}

/** Does work, and takes back what it did. */
export async function undone<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.execute(sql`savepoint trying`)
  try {
    return await work()
  } finally {
    await tx.execute(sql`rollback to savepoint trying`)
    await tx.execute(sql`release savepoint trying`)
  }
}
