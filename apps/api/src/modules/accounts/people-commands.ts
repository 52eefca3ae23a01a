import { type Actor, actorLabel, type Issue, may, type Refusal, roles } from '@weald/domain'
import { eq } from 'drizzle-orm'
import { createAccount, invitationPath, invite } from '../../access/accounts.ts'
import { dayOf } from '../../access/today.ts'
import type { Tx } from '../../db/client.ts'
import { accounts, roleGrantPartnerships, roleGrants } from '../../db/tables/index.ts'
import * as queries from './queries.ts'
import * as no from './refusals.ts'

/** Who does it, and when. */
export type Doing = { readonly actor: Actor; readonly now: Date }

export type Refused = { readonly refusal: Refusal }

export type InvitePersonInput = { readonly name: string; readonly email: string; readonly person?: string | null }

export async function invitePerson(
  tx: Tx,
  input: InvitePersonInput,
  { actor, now }: Doing,
): Promise<{ account: queries.Account | null; link: string } | Refused> {
  const name = input.name.trim()
  const email = input.email.trim().toLowerCase()
  const person = input.person ? await queries.personWithCode(tx, input.person) : null
  const issues: Issue[] = []
  if (name === '' || name.length > 120)
    issues.push(no.issue('name', 'NAME', 'Enter the person’s name, in at most 120 characters.'))
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254)
    issues.push(no.issue('email', 'EMAIL', 'Enter an e-mail address, such as pat.field@kent.gov.uk.'))
  else if (await queries.accountWithEmail(tx, email))
    issues.push(
      no.issue('email', 'EMAIL_TAKEN', 'Somebody has an account with this e-mail address already. Look for it in the list.'),
    )
  if (input.person && !person)
    issues.push(
      no.issue('person', 'PERSON_UNKNOWN', 'The county’s list of people has nobody with this code. Check it, or leave it empty.'),
    )
  if (issues.length > 0) return { refusal: no.mend(issues) }

  const { id } = await createAccount(tx, { name, email, personId: person?.id ?? null }, actorLabel(actor))
  const secret = await invite(tx, id, actorLabel(actor), now)
  return { account: await queries.lockAccount(tx, id), link: invitationPath(secret) }
}

export async function inviteAgain(
  tx: Tx,
  accountId: string,
  { actor, now }: Doing,
): Promise<{ account: queries.Account; link: string } | Refused> {
  const account = await queries.lockAccount(tx, accountId)
  if (!account) return { refusal: no.notThere('account') }
  if (!may(actor, 'account:manage', { person: account.code })) return { refusal: no.notToOneself }
  if (account.status === 'closed') return { refusal: no.alreadyClosed }
  return { account, link: invitationPath(await invite(tx, accountId, actorLabel(actor), now)) }
}

export type GrantRoleInput = {
  readonly account?: string | null
  readonly post?: string | null
  readonly role: string
  readonly partnerships?: readonly string[] | null
  readonly startsOn?: string | null
  readonly endsOn?: string | null
  readonly reason: string
}

export async function grantRole(
  tx: Tx,
  input: GrantRoleInput,
  { actor, now }: Doing,
): Promise<{ grant: queries.Grant | null } | Refused> {
  const { role, endsOn = null } = input
  const startsOn = input.startsOn ?? dayOf(now)
  const reason = input.reason.trim()
  const codes = input.partnerships ? [...new Set(input.partnerships)] : null

  const account = input.account ? await queries.lockAccount(tx, input.account) : null
  const post = input.post ? await queries.postWithCode(tx, input.post) : null
  const ids = codes ? await queries.partnershipIds(tx, codes) : new Map<string, string>()
  const issues: Issue[] = []
  if (Boolean(input.account) === Boolean(input.post))
    issues.push(no.issue('account', 'ONE_HOLDER', 'Give the role to a person or to a post: name one of the two.'))
  if (input.post && !post) issues.push(no.issue('post', 'POST_UNKNOWN', 'The county has no post with this code. Check it.'))
  if (!Object.hasOwn(roles, role)) issues.push(no.issue('role', 'ROLE_UNKNOWN', 'Choose a role.'))
  if (codes?.length === 0)
    issues.push(no.issue('partnerships', 'PARTNERSHIPS', 'Choose at least one partnership, or the whole county.'))
  const unknown = codes?.filter((code) => !ids.has(code)) ?? []
  if (unknown.length > 0)
    issues.push(
      no.issue(
        'partnerships',
        'PARTNERSHIP_UNKNOWN',
        `The county has no partnership ${unknown.join(', ')}. Choose from the list.`,
      ),
    )
  if (endsOn !== null && endsOn < startsOn)
    issues.push(no.issue('endsOn', 'DAYS', 'The last day must not be before the first day.'))
  if (endsOn !== null && endsOn < dayOf(now))
    issues.push(no.issue('endsOn', 'PAST', 'The last day is over already. Choose today or a later day.'))
  if (reason === '') issues.push(no.issue('reason', 'REASON', 'Say why, for those who look back.'))
  if (issues.length > 0) return { refusal: no.mend(issues) }
  if (input.account && !account) return { refusal: no.notThere('account') }
  if (account?.status === 'closed') return { refusal: no.alreadyClosed }

  const holder = { accountId: account?.id ?? null, postId: post?.id ?? null }
  for (const { code } of await queries.holdersOf(tx, holder)) {
    if (!may(actor, 'role:manage', { person: code })) return { refusal: no.notToOneself }
  }
  if (role === 'administrator' && (post || codes)) return { refusal: no.administratorOfPost }
  if (account && (await clashes(tx, account.id, role, now))) return { refusal: no.noBusinessData }

  const [grant] = await tx
    .insert(roleGrants)
    .values({ ...holder, role, county: codes === null, startsOn, endsOn, reason, grantedBy: actorLabel(actor) })
    .returning({ id: roleGrants.id })
  if (!grant) throw new Error('PostgreSQL took a grant and gave none back')
  const places = [...ids.values()].map((partnershipId) => ({ grantId: grant.id, partnershipId }))
  if (places.length > 0) await tx.insert(roleGrantPartnerships).values(places)
  return { grant: await queries.grantById(tx, grant.id) }
}

/** Whether somebody would be an administrator and something else, now or later. The policy refuses what comes of it; this says so earlier. */
async function clashes(tx: Tx, accountId: string, role: string, now: Date): Promise<boolean> {
  const today = dayOf(now)
  const others = (await queries.grantsOfAccounts(tx, [accountId])).filter(
    ({ endedAt, endsOn }) => endedAt === null && (endsOn === null || endsOn >= today),
  )
  return others.some((other) => (other.role === 'administrator') !== (role === 'administrator'))
}

export async function endGrant(
  tx: Tx,
  input: { readonly grant: string; readonly reason: string },
  { actor, now }: Doing,
): Promise<{ grant: queries.Grant | null } | Refused> {
  const reason = input.reason.trim()
  const grant = await queries.grantById(tx, input.grant)
  if (!grant) return { refusal: no.notThere('grant') }
  for (const { code } of await queries.holdersOf(tx, grant)) {
    if (!may(actor, 'role:manage', { person: code })) return { refusal: no.notToOneself }
  }
  if (reason === '') return { refusal: no.mend([no.issue('reason', 'REASON', 'Say why, for those who look back.')]) }
  // The policy of the table takes no grant that has been ended: of two who end one at once, the second finds none.
  const ended = await tx
    .update(roleGrants)
    .set({ endedAt: now.toISOString(), endedBy: actorLabel(actor), endedBecause: reason })
    .where(eq(roleGrants.id, grant.id))
    .returning({ id: roleGrants.id })
  if (ended.length === 0) return { refusal: no.alreadyEnded }
  return { grant: await queries.grantById(tx, grant.id) }
}

export async function closeAccount(
  tx: Tx,
  input: { readonly account: string; readonly reason: string },
  { actor, now }: Doing,
): Promise<{ account: queries.Account | null } | Refused> {
  const reason = input.reason.trim()
  const account = await queries.lockAccount(tx, input.account)
  if (!account) return { refusal: no.notThere('account') }
  if (!may(actor, 'account:manage', { person: account.code })) return { refusal: no.notToOneself }
  if (account.status === 'closed') return { refusal: no.alreadyClosed }
  if (reason === '') return { refusal: no.mend([no.issue('reason', 'REASON', 'Say why, for those who look back.')]) }
  await tx
    .update(accounts)
    .set({ status: 'closed', closedAt: now.toISOString(), closedBy: actorLabel(actor), closedBecause: reason })
    .where(eq(accounts.id, account.id))
  return { account: await queries.lockAccount(tx, account.id) }
}
