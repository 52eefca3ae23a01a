import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { accounts, invitations } from '../db/tables/index.ts'
import { hashOf, newSecret } from './secrets.ts'

/** How long an invitation is good for, in milliseconds. */
export const invitationLength = 7 * 24 * 60 * 60 * 1000

export type NewAccount = { readonly name: string; readonly email: string; readonly personId: string | null }

/**
 * Makes an account that nobody can sign in to yet. Statements name their columns: an administrator's transaction may not so much as
 * mention those that hold secrets.
 * @param by label of who makes it
 */
export async function createAccount(
  tx: Tx,
  { name, email, personId }: NewAccount,
  by: string,
): Promise<{ id: string; code: string }> {
  const code = await freeCode(tx, name)
  const { rows } = await tx.execute<{ id: string }>(sql`
    insert into accounts (code, name, email, person_id, created_by) values (${code}, ${name}, ${email}, ${personId}, ${by}) returning id`)
  if (!rows[0]) throw new Error('PostgreSQL took an account and gave none back')
  return { id: rows[0].id, code }
}

/** "pat-field", or "pat-field-2" when somebody has that name already. */
async function freeCode(tx: Tx, name: string): Promise<string> {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '')
  const base = plain === '' || /^demo(-|$)/.test(plain) ? `person-${plain}`.replace(/-$/, '') : plain
  const taken = await tx
    .select({ code: accounts.code })
    .from(accounts)
    .where(sql`starts_with(${accounts.code}, ${base})`)
  const codes = new Set(taken.map(({ code }) => code))
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`
    if (!codes.has(code)) return code
  }
}

/** Invites somebody to take up an account; earlier invitations are good no more. @returns the secret of the link, shown once */
export async function invite(tx: Tx, accountId: string, by: string, now: Date): Promise<string> {
  const secret = newSecret('invitation')
  const moment = now.toISOString()
  await tx
    .update(invitations)
    .set({ expiresAt: moment })
    .where(and(eq(invitations.accountId, accountId), isNull(invitations.usedAt), gt(invitations.expiresAt, moment)))
  await tx.execute(sql`
    insert into invitations (account_id, token_hash, created_by, expires_at)
    values (${accountId}, ${hashOf(secret)}, ${by}, ${new Date(now.getTime() + invitationLength).toISOString()})`)
  return secret
}

/** The part of our address that an invitation leads to. The secret is behind the #, where no server and no log sees it. */
export const invitationPath = (secret: string) => `/invitation#${secret}`

export type Invited = { readonly invitationId: string; readonly accountId: string; readonly name: string; readonly email: string }

/** Who an invitation is for; null when it is not known, has expired, was used, or the account is closed. */
export async function invitedBy(tx: Tx, secret: string, now: Date): Promise<Invited | null> {
  const [found] = await tx
    .select({ invitationId: invitations.id, accountId: accounts.id, name: accounts.name, email: accounts.email })
    .from(invitations)
    .innerJoin(accounts, eq(accounts.id, invitations.accountId))
    .where(and(eq(invitations.tokenHash, hashOf(secret)), ...stillGood(now), eq(accounts.status, 'active')))
    .for('update')
  return found ?? null
}

/** Conditions on an invitation that can be taken up. */
const stillGood = (now: Date) => [isNull(invitations.usedAt), gt(invitations.expiresAt, now.toISOString())]

/** Takes up an account with a password. The invitation must have been looked at in this transaction. */
export async function acceptWithPassword(
  tx: Tx,
  { invitationId, accountId }: Invited,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await tx.update(invitations).set({ usedAt: now.toISOString() }).where(eq(invitations.id, invitationId))
  await tx.update(accounts).set({ passwordHash, issuer: null, subject: null }).where(eq(accounts.id, accountId))
}

/** Somebody whom a provider vouches for. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
}

export type Entry =
  | { readonly accountId: string }
  | { readonly refusal: 'not_invited' | 'email_not_verified' | 'invitation_over' | 'closed' }

/**
 * The account of an identity: by issuer and subject, which never pass to somebody else; the first time by the verified address of an
 * account whose holder was invited and that nobody has taken up.
 */
export async function accountOfIdentity(tx: Tx, { issuer, subject, email, emailVerified }: Identity, now: Date): Promise<Entry> {
  const [known] = await tx
    .select({ id: accounts.id, status: accounts.status })
    .from(accounts)
    .where(and(eq(accounts.issuer, issuer), eq(accounts.subject, subject)))
  if (known) return known.status === 'active' ? { accountId: known.id } : { refusal: 'closed' }
  if (email === null) return { refusal: 'not_invited' }
  const [waiting] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.email, email.toLowerCase()),
        eq(accounts.status, 'active'),
        isNull(accounts.subject),
        isNull(accounts.passwordHash),
      ),
    )
    .for('update')
  if (!waiting) return { refusal: 'not_invited' }
  if (!emailVerified) return { refusal: 'email_not_verified' }
  const used = await tx
    .update(invitations)
    .set({ usedAt: now.toISOString() })
    .where(and(eq(invitations.accountId, waiting.id), ...stillGood(now)))
    .returning({ id: invitations.id })
  if (used.length === 0) return { refusal: 'invitation_over' }
  await tx.update(accounts).set({ issuer, subject }).where(eq(accounts.id, waiting.id))
  return { accountId: waiting.id }
}
