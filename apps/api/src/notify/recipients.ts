import { type Actor, type MailChoice, onDay, type RoleGrant, usualMailChoice } from '@weald/domain'
import { type SQL, sql } from 'drizzle-orm'
import { grantsOf } from '../access/grants.ts'
import { dayOf } from '../access/today.ts'
import type { Tx } from '../db/client.ts'

/** Somebody who can be told by e-mail, with the roles of today. */
export type Recipient = {
  readonly account: string
  readonly name: string
  readonly email: string
  readonly choice: MailChoice
  readonly actor: Actor
}

type Row = Omit<Recipient, 'actor'> & { readonly code: string; readonly grants: readonly RoleGrant[] }

/** Everybody who has an open account and wants e-mail. @param only one account, or all of them */
export async function recipients(tx: Tx, now: Date, only?: string): Promise<Recipient[]> {
  const one: SQL = only === undefined ? sql`true` : sql`a.id = ${only}`
  const { rows } = await tx.execute<Row>(sql`
    select a.id as account, a.code, a.name, a.email, coalesce(p.choice, ${usualMailChoice}) as choice, ${grantsOf(sql`a`)} as grants
    from accounts a left join mail_preferences p on p.person = 'person:' || a.code
    where a.status = 'active' and coalesce(p.choice, ${usualMailChoice}) <> 'none' and ${one}`)
  const day = dayOf(now)
  return rows.map(({ code, grants, ...row }) => ({
    ...row,
    actor: onDay({ kind: 'person', code, name: row.name, grants }, day),
  }))
}
