import type { FastifyInstance } from 'fastify'
import type { AnsweredBy } from '../support/kent-app.ts'
import { cookieOf } from '../support/sign-in-provider.ts'

/** Somebody who has signed in and asks over HTTP. Without a cookie: anybody. */
export class Visitor {
  readonly #app: FastifyInstance
  readonly #cookie: string | null

  constructor(app: FastifyInstance, cookie: string | null = null) {
    this.#app = app
    this.#cookie = cookie
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const reply = await this.#app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: this.#cookie ? { cookie: this.#cookie } : {},
    })
    const { data, errors } = reply.json<AnsweredBy<Data>>()
    if (errors) throw new Error(`The server answered with errors: ${JSON.stringify(errors)}`)
    return data
  }
}

async function signIn(app: FastifyInstance, payload: object): Promise<Visitor> {
  const reply = await app.inject({ method: 'POST', url: '/api/v1/session', payload })
  if (reply.statusCode !== 200) throw new Error(`Nobody was signed in: ${reply.statusCode} ${reply.body}`)
  return new Visitor(app, cookieOf(reply, 'weald_session'))
}

/** A person of the demonstration. */
export const demonstrationPersonOf = (app: FastifyInstance, person: string) => signIn(app, { person })

type Invitation = { readonly name: string; readonly email: string; readonly role: string; readonly partnership: string | null }

/** Somebody whom an administrator invites to a role in a partnership or, without one, in the county, and who takes up the account. @returns how they sign in from then on */
export async function invite(
  app: FastifyInstance,
  administrator: Visitor,
  { name, email, role, partnership }: Invitation,
): Promise<() => Promise<Visitor>> {
  const { invited } = await administrator.ask<{ invited: { link: string; account: { id: string; email: string } } }>(
    'mutation ($input: InvitePersonInput!) { invited: invitePerson(input: $input) { link account { id email } } }',
    { input: { name, email } },
  )
  const { granted } = await administrator.ask<{ granted: { refusal: { message: string } | null } }>(
    'mutation ($input: GrantRoleInput!) { granted: grantRole(input: $input) { refusal { message } } }',
    {
      input: {
        account: invited.account.id,
        role,
        partnerships: partnership === null ? null : [partnership],
        reason: 'As the board decided',
      },
    },
  )
  if (granted.refusal) throw new Error(granted.refusal.message)
  const password = 'copper lantern meadow'
  const invitation = new URL(invited.link, 'http://weald').hash.slice(1)
  const accepted = await app.inject({ method: 'POST', url: '/api/v1/invitations/accept', payload: { invitation, password } })
  if (accepted.statusCode >= 400) throw new Error(`The invitation was not taken up: ${accepted.body}`)
  return () => signIn(app, { email: invited.account.email, password })
}

/** Somebody who chairs the board of a partnership and has signed in. */
export async function invitedChair(app: FastifyInstance, administrator: Visitor, partnership: string): Promise<Visitor> {
  const chair = { name: 'Cora Walmer', email: 'cora.walmer@kent.example', role: 'chair', partnership }
  return (await invite(app, administrator, chair))()
}
