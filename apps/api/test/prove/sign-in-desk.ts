import { createAccount, invite } from '../../src/access/accounts.ts'
import { hashPassword, passwordWork } from '../../src/access/passwords.ts'
import { buildApp } from '../../src/app.ts'
import type { Database } from '../../src/db/client.ts'
import { makeLog } from '../../src/logger.ts'

let numbered = 0

/** Weald by https with passwords and nothing else, and a count of the work that it does with them. */
export async function signInDesk(database: Database) {
  let moment = new Date('2008-09-01T08:30:00Z').getTime()
  const now = () => new Date(moment)
  const app = await buildApp({
    config: {
      publicUrl: new URL('https://weald.example'),
      production: true,
      demonstration: false,
      signIn: { provider: null, passwords: true },
    },
    database,
    log: makeLog('silent'),
    now,
    requestRate: { max: Number.MAX_SAFE_INTEGER, windowSeconds: 60 },
    webDist: '/nowhere',
  })
  const work: object[] = []
  const count = (parameters: unknown) => void work.push(parameters as object)
  passwordWork.subscribe(count)

  const post = (url: string, payload: object, { from = '198.51.100.1', cookie = '' } = {}) =>
    app.inject({ method: 'POST', url, payload, remoteAddress: from, headers: { cookie } })

  return {
    app,
    now,
    work,
    advance: (milliseconds: number) => void (moment += milliseconds),
    post,
    signIn: (email: string, password: string, who: { from?: string; cookie?: string } = {}) =>
      post('/api/v1/session', { email, password }, who),
    /** Somebody with a password that was set without a browser, so that none is known. */
    async account(password: string): Promise<{ id: string; email: string; password: string }> {
      const email = `person.${++numbered}@kent.example`
      const passwordHash = await hashPassword(password)
      const { id } = await database.transaction(null, async (tx) => {
        const made = await createAccount(tx, { name: `Person ${numbered}`, email, personId: null }, 'proof')
        await tx.execute(`update accounts set password_hash = '${passwordHash}' where id = '${made.id}'`)
        return made
      })
      return { id, email, password }
    },
    invitation: (accountId: string) => database.transaction(null, (tx) => invite(tx, accountId, 'proof', now())),
    async sessionsKept(): Promise<number> {
      const { rows } = await database.transaction(null, (tx) =>
        tx.execute<{ kept: number }>('select count(*)::int as kept from sessions'),
      )
      return rows[0]?.kept ?? 0
    },
    /** Whose session a cookie is. */
    async viewer(cookie: string): Promise<string | null> {
      const reply = await app.inject({ url: '/api/v1/session', headers: { cookie } })
      return reply.json<{ viewer: { name: string } | null }>().viewer?.name ?? null
    },
    async close(): Promise<void> {
      passwordWork.unsubscribe(count)
      await app.close()
    },
  }
}

export type SignInDesk = Awaited<ReturnType<typeof signInDesk>>

/** A cookie that a reply sets, as a browser sends it back. */
export function cookieSet(reply: Awaited<ReturnType<SignInDesk['post']>>, name: string): string {
  return `${name}=${reply.cookies.find((cookie) => cookie.name === name)?.value ?? ''}`
}
