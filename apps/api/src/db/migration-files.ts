import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartFault } from '../start-fault.ts'

export interface Migration {
  /** The file's name, such as `0001-partnerships.sql`; the number is its place for ever. */
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

export interface AppliedMigration {
  readonly name: string
  readonly sha256: string
}

/** Reads `NNNN-title.sql` files in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const strange = names.find(
    (name, index) => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name) || name.slice(0, 4) === names[index - 1]?.slice(0, 4),
  )
  if (strange)
    throw new StartFault(`The migration ${strange} must have a name like 0001-what-it-does.sql, with a number of its own.`)
  return Promise.all(names.map((name) => readMigration(folder, name)))
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  // The same file must have the same hash when git has given it the line ends of Windows.
  const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}

/**
 * The migrations still to do. What a database has been through can only be added to: both lists are in order, and what was applied must
 * be the beginning of what there is.
 * @throws StartFault when it is not.
 */
export function pendingMigrations(migrations: readonly Migration[], applied: readonly AppliedMigration[]): Migration[] {
  for (const [index, { name, sha256 }] of applied.entries()) {
    const migration = migrations[index]
    if (migration?.name === name && migration.sha256 === sha256) continue
    if (migration?.name === name) {
      throw new StartFault(
        `The migration ${name} has changed since this database was migrated with it; put it back as it was, and make the change in a new migration.`,
      )
    }
    if (migration && migration.name < name) {
      throw new StartFault(
        `The migration ${migration.name} comes before ${name}, which this database already has; give it the next free number.`,
      )
    }
    throw new StartFault(
      `This database has been migrated with ${name}, which this version of Weald does not have; start the newer Weald that made it, or name another database.`,
    )
  }
  return migrations.slice(applied.length)
}
