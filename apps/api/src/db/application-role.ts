import { sql } from 'drizzle-orm'
import { StartFault } from '../start-fault.ts'
import type { Tx } from './client.ts'
import { sqlState, sqlStates } from './sql-state.ts'

/** The role that every transaction of an actor runs as. It owns nothing, so that row-level security binds it (docs/decisions/007). */
export const applicationRole = 'weald_app'

type Standing = { user: string; exists: boolean; above: boolean; mayCreate: boolean; usable: boolean }

/**
 * Sees to it that the role is there, binds, and may be taken by the user that Weald connects as. Asked at every start rather than by a
 * migration: roles belong to the server, and a database may have been restored on another one.
 * @throws StartFault with the line for an administrator, when Weald may not see to it itself
 */
export async function requireApplicationRole(tx: Tx, role: string = applicationRole): Promise<void> {
  const standing = await standingOf(tx, role)
  const user = standing.user
  if (!standing.exists) {
    if (!standing.mayCreate)
      throw adminMust(
        `The database server has no role ${role}, as which Weald reads and writes for people, and ${user} may not make it`,
        `create role ${role} nologin role ${user};`,
      )
    await create(tx, role)
  } else if (standing.above) {
    throw adminMust(
      `The role ${role} of the database server stands above row-level security, which is to bind it`,
      `alter role ${role} nologin nosuperuser nobypassrls;`,
    )
  }
  if ((await standingOf(tx, role)).usable) return
  await tx.execute(sql.raw(`savepoint granting`))
  try {
    await tx.execute(sql.raw(`grant ${role} to ${user} with inherit false, set true`))
  } catch (error) {
    await tx.execute(sql.raw(`rollback to savepoint granting`))
    // Another Weald that starts at the same moment on the same server may have granted it.
    if ((await standingOf(tx, role)).usable) return
    if (sqlState(error) !== sqlStates.insufficientPrivilege) throw error
    throw adminMust(`${user} may not act as the role ${role} of the database server`, `grant ${role} to ${user};`)
  }
}

/** Two Wealds that start at once, on two databases of one server, may both come here: the second finds it made. */
async function create(tx: Tx, role: string): Promise<void> {
  await tx.execute(
    sql.raw(`
    do $$ begin
      create role ${role} nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`),
  )
}

async function standingOf(tx: Tx, role: string): Promise<Standing> {
  const { rows } = await tx.execute<Standing>(sql`
    select quote_ident(current_user) as user, asked.oid is not null as exists,
      coalesce(asked.rolsuper or asked.rolbypassrls or asked.rolcanlogin, false) as above,
      me.rolsuper or me.rolcreaterole as "mayCreate",
      asked.oid is not null and pg_has_role(current_user, asked.oid, 'set') as usable
    from pg_roles me left join pg_roles asked on asked.rolname = ${role}
    where me.rolname = current_user`)
  if (!rows[0]) throw new Error('PostgreSQL does not know the user that it let in')
  return rows[0]
}

function adminMust(what: string, line: string): StartFault {
  return new StartFault(`${what}; have an administrator of the server run: ${line}`)
}
