import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LightMyRequestResponse } from 'fastify'
import type { ProviderSettings } from '../../src/config.ts'

/** How the service misbehaves; without anything it does what it should. */
export interface Behaviour {
  /** What it says of the person, over what it would say. */
  readonly claims?: Readonly<Record<string, unknown>>
  /** What it writes into the token, over what it would write, signed with its own key all the same. */
  readonly idToken?: Readonly<Record<string, unknown>>
  /** Signs the token with a key that is not its own. */
  readonly forged?: boolean
  /** Cuts every connection. */
  readonly away?: boolean
}

export interface SignInProvider {
  readonly settings: ProviderSettings
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

/** A real OpenID Connect provider in this process, which believes whoever says who they are. */
export async function signInProvider(callback: string): Promise<SignInProvider> {
  const { Provider } = await oidcProvider()
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  let behaviour: Behaviour = {}
  let handle: (request: IncomingMessage, response: ServerResponse) => unknown = (_request, response) => response.end()

  const server = createServer((request, response) => {
    if (behaviour.away) return request.socket.destroy()
    if (request.url === '/token' && (behaviour.idToken || behaviour.forged))
      rewriteToken(response, (claims) => ({ ...claims, ...behaviour.idToken }), behaviour.forged ? foreign : own)
    return handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'weald',
        client_secret: 'for-this-test-only-and-long-enough',
        redirect_uris: [callback],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...own.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['for-this-test-only'] },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@kent.example`, email_verified: true, ...behaviour.claims }),
    }),
  })
  handle = provider.callback()

  return {
    settings: {
      issuer: new URL(issuer),
      clientId: 'weald',
      clientSecret: 'for-this-test-only-and-long-enough',
      name: 'Kent sign-in',
    },
    behave: (next) => void (behaviour = next),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }

  function rewriteToken(response: ServerResponse, change: (claims: object) => object, key: typeof own): void {
    const end = response.end.bind(response)
    response.end = ((body: unknown, ...rest: never[]) => {
      const text = String(body)
      const tokens = text.includes('id_token') ? (JSON.parse(text) as { id_token: string }) : null
      if (!tokens) return end(body as string, ...rest)
      const [head = '', claims = ''] = tokens.id_token.split('.')
      const altered = `${head}.${Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object))).toString('base64url')}`
      const signed = `${altered}.${sign('RSA-SHA256', Buffer.from(altered), key).toString('base64url')}`
      const answer = JSON.stringify({ ...tokens, id_token: signed })
      response.setHeader('content-length', Buffer.byteLength(answer))
      return end(answer)
    }) as typeof response.end
  }
}

/** Walks through the pages of the service as a browser would. @returns where it sends the browser back to */
export async function visitProvider(address: string, login: string): Promise<URL> {
  const jar = new Map<string, string>()
  const issuer = new URL(address).origin
  let next = new URL(address)
  let form: URLSearchParams | null = null
  for (let steps = 0; steps < 12; steps++) {
    const reply: Response = await fetch(next, {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    form = null
    for (const cookie of reply.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = reply.headers.get('location')
    if (location) {
      next = new URL(location, next)
      if (next.origin !== issuer) return next
      continue
    }
    const page = await reply.text()
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? []
    const [, action] = /<form[^>]* action="([^"]+)"/.exec(page) ?? []
    if (!prompt || !action)
      throw new Error(`The sign-in service answered ${reply.status} with a page that cannot be filled in: ${page.slice(0, 300)}`)
    next = new URL(action, next)
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
  }
  throw new Error('The sign-in service sends browsers around in a circle')
}

export const cookiesOf = (reply: LightMyRequestResponse) =>
  reply.cookies.filter(({ value }) => value !== '').map(({ name }) => name)

/** A cookie that a reply sets, as a browser sends it. */
export function cookieOf(reply: LightMyRequestResponse, name: string): string {
  return `${name}=${reply.cookies.find((cookie) => cookie.name === name)?.value ?? ''}`
}

interface ProviderModule {
  readonly Provider: new (
    issuer: string,
    configuration: object,
  ) => { callback(): (request: IncomingMessage, response: ServerResponse) => unknown }
}

/** The package has no types of its own. */
async function oidcProvider(): Promise<ProviderModule> {
  const name = 'oidc-provider'
  return (await import(name)) as ProviderModule
}
