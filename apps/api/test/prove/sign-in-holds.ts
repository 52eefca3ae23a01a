import { createHash } from 'node:crypto'
import type { Database } from '../../src/db/client.ts'
import { cookieSet, signInDesk, type SignInDesk } from './sign-in-desk.ts'

export interface HeldResult {
  readonly what: string
  readonly held: number
  readonly of: number
}

/** What must be true of every sign-in by password: each tried `times` times. */
export async function signInHolds(database: Database, { times }: { times: number }): Promise<readonly HeldResult[]> {
  const desk = await signInDesk(database)
  const results: HeldResult[] = []
  for (const [what, holds] of Object.entries(promises)) {
    let held = 0
    for (let time = 0; time < times; time++) if (await holds(desk, database)) held++
    results.push({ what, held, of: times })
  }
  await desk.close()
  return results
}

const password = 'oast houses under rain'
const session = '__Host-weald'
let callers = 0
/** Each a place of its own: how often one place may ask is another matter. */
const somewhere = () => ({ from: `10.200.${Math.floor(++callers / 250)}.${callers % 250}` })

const promises: Readonly<Record<string, (desk: SignInDesk, database: Database) => Promise<boolean>>> = {
  'a session that somebody else planted is not taken over': async (desk) => {
    const { email } = await desk.account(password)
    const planted = `${session}=session_${'planted'.repeat(6)}`
    const reply = await desk.signIn(email, password, { ...somewhere(), cookie: planted })
    return cookieSet(reply, session) !== planted && (await desk.viewer(planted)) === null
  },
  'a session of before is over, and the new one has another secret': async (desk) => {
    const [one, other] = [await desk.account(password), await desk.account(password)]
    const before = cookieSet(await desk.signIn(one.email, password, somewhere()), session)
    const after = cookieSet(await desk.signIn(other.email, password, { ...somewhere(), cookie: before }), session)
    return before !== after && (await desk.viewer(before)) === null && (await desk.viewer(after)) !== null
  },
  'the link of an invitation serves once, also at one moment': async (desk) => {
    const { id } = await desk.account(password)
    const invitation = await desk.invitation(id)
    const accept = (n: number) =>
      desk.post('/api/v1/invitations/accept', { invitation, password: `${password} ${n}` }, somewhere())
    const first = await Promise.all([accept(1), accept(2)])
    const later = await accept(3)
    return first.filter(({ statusCode }) => statusCode === 200).length === 1 && later.statusCode === 404
  },
  'the link of a new password serves once, ends the old password, the old link and every session': async (desk) => {
    const { id, email } = await desk.account(password)
    const open = cookieSet(await desk.signIn(email, password, somewhere()), session)
    const [older, reset] = [await desk.invitation(id), await desk.invitation(id)]
    const accept = (invitation: string) =>
      desk.post('/api/v1/invitations/accept', { invitation, password: 'hops and chalk downs' }, somewhere())
    const codes = [(await accept(older)).statusCode, (await accept(reset)).statusCode, (await accept(reset)).statusCode]
    const old = await desk.signIn(email, password, somewhere())
    return codes.join() === '404,200,404' && old.statusCode === 401 && (await desk.viewer(open)) === null
  },
  'cookies are __Host-, HttpOnly, Secure, SameSite and for no other host': async (desk) => {
    const { email } = await desk.account(password)
    const { headers } = await desk.signIn(email, password, somewhere())
    const set = [headers['set-cookie'] ?? []].flat()
    const flags = [
      /^__Host-weald/,
      /; Path=\/(;|$)/,
      /; HttpOnly(;|$)/,
      /; Secure(;|$)/,
      /; SameSite=Lax(;|$)/,
      /^((?!Domain).)*$/i,
    ]
    return set.length === 2 && set.every((cookie) => flags.every((flag) => flag.test(cookie)))
  },
  'only hashes of cookies and links are kept, and the password as argon2id of 19 MiB and 2 passes': async (desk, database) => {
    const { id, email } = await desk.account(password)
    const secret = cookieSet(await desk.signIn(email, password, somewhere()), session).split('=')[1] ?? ''
    const invitation = await desk.invitation(id)
    const { rows } = await database.transaction(null, (tx) =>
      tx.execute<{ password_hash: string; kept: string }>(`
        select a.password_hash, (select string_agg(s::text, ' ') from sessions s where s.account_id = a.id)
          || (select string_agg(i::text, ' ') from invitations i where i.account_id = a.id) as kept
        from accounts a where a.id = '${id}'`),
    )
    const { password_hash: hash = '', kept = '' } = rows[0] ?? {}
    const hashed = [secret, invitation].every(
      (one) => kept.includes(createHash('sha256').update(one).digest('hex')) && !kept.includes(one),
    )
    const salts = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/
    return (
      hashed &&
      salts.test(hash) &&
      desk.work.every((one) => JSON.stringify(one) === '{"memory":19456,"passes":2,"parallelism":1}')
    )
  },
}
