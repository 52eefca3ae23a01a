import { type Actor, anonymous } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { transactionSettings } from '../../src/access/transaction-settings.ts'
import type { Database, Tx } from '../../src/db/client.ts'
import { seededChance } from './seeded.ts'
import { rowsOf, tryTable, undone } from './table-attempts.ts'

const importer: Actor = { kind: 'service', id: 'importer', name: 'Importer', scopes: ['import'] }
const ofDover: Actor = { ...importer, partnerships: ['dover'] }
const author: Actor = { kind: 'person', code: 'a', name: 'A', grants: [{ role: 'plan_author', partnership: 'dover' }] }
const board: Actor = { kind: 'person', code: 'b', name: 'B', grants: [{ role: 'county_board', partnership: null }] }
const analyst: Actor = { kind: 'person', code: 'n', name: 'N', grants: [{ role: 'analyst', partnership: null }] }
const finance: Actor = { kind: 'person', code: 'f', name: 'F', grants: [{ role: 'finance', partnership: null }] }
const director: Actor = { kind: 'person', code: 'd', name: 'D', grants: [{ role: 'director_of_operations', partnership: null }] }

/** Transactions in which every policy says either yes or no. */
const actings: readonly Readonly<Record<string, string>>[] = [
  {},
  transactionSettings(anonymous, 'plan:read', false),
  transactionSettings(author, 'plan:read', false),
  transactionSettings(board, 'plan:read', false),
  transactionSettings(importer, 'import:apply', false),
  transactionSettings(importer, 'import:apply', true),
  transactionSettings(ofDover, 'import:apply', false),
  transactionSettings(author, 'plan:edit', false),
  transactionSettings(author, 'plan:submit', false),
  transactionSettings(finance, 'budget:edit', false),
  transactionSettings(analyst, 'indicator:enter', false),
  transactionSettings(analyst, 'indicator:lock', false),
  transactionSettings(board, 'intervention:decide', false),
  transactionSettings(board, 'intervention:setRule', false),
  transactionSettings(author, 'review:update', false),
  transactionSettings(director, 'review:oversee', false),
  transactionSettings(director, 'review:meet', false),
  transactionSettings(director, 'owner:assign', false),
  transactionSettings(analyst, 'indicator:release', false),
]

export interface MutantsResult {
  readonly mutants: number
  /** Policies that nobody would miss. */
  readonly survivors: readonly string[]
}

type Policy = { readonly table: string; readonly policy: string; readonly using: boolean; readonly check: boolean }

/**
 * Takes each policy away, and throws it open to everybody, one at a time: what transactions may see and do must change.
 * @param database with two of everything @param share of the policies to try, drawn by the seed
 */
export async function policiesAreMissed(
  database: Database,
  { share, seed }: { share: number; seed: number },
): Promise<MutantsResult> {
  const chance = seededChance(seed)
  const survivors: string[] = []
  let mutants = 0
  await database.transaction(null, async (tx) => {
    const policies = await rowsOf<Policy>(
      tx,
      sql`select tablename as table, policyname as policy, qual is not null as using, with_check is not null as check from pg_policies
        where schemaname = 'public' and policyname in ('read', 'add', 'change', 'remove', 'weald_itself') order by 1, 2`,
    )
    const before = new Map<string, string>()
    for (const each of policies.filter(() => chance.happens(share))) {
      const { table, policy } = each
      if (!before.has(table)) before.set(table, await behaviour(tx, table))
      for (const [done, mutation] of Object.entries(mutationsOf(each))) {
        mutants++
        const after = await undone(tx, async () => {
          await tx.execute(mutation)
          return behaviour(tx, table)
        })
        if (after === before.get(table)) survivors.push(`${policy} on ${table} ${done}`)
      }
    }
  })
  return { mutants, survivors }
}

function mutationsOf({ table, policy, using, check }: Policy): Readonly<Record<string, SQL>> {
  const name = sql`${sql.identifier(policy)} on ${sql.identifier(table)}`
  const dropped = sql`drop policy ${name}`
  // Weald's own is open already.
  if (policy === 'weald_itself') return { dropped }
  const conditions = [...(using ? [sql`using (true)`] : []), ...(check ? [sql`with check (true)`] : [])]
  return { dropped, opened: sql`alter policy ${name} ${sql.join(conditions, sql` `)}` }
}

/** What a table lets each of them do, and whether its owner has a key. */
async function behaviour(tx: Tx, table: string): Promise<string> {
  const outcomes = []
  for (const settings of actings) outcomes.push(await tryTable(tx, table, settings))
  const keys = await rowsOf(
    tx,
    sql`select 1 from pg_policies p join pg_tables t using (schemaname, tablename)
    where schemaname = 'public' and tablename = ${table} and t.tableowner = any (p.roles) and p.cmd = 'ALL' and p.qual = 'true' and p.with_check = 'true'`,
  )
  return JSON.stringify([outcomes, keys.length])
}
