import { Trouble } from './trouble.ts'

export interface Server {
  /** Where Weald answers, such as https://weald.example.gov.uk. */
  readonly url: string
  readonly token?: string | undefined
}

/**
 * One request to the public API. An answer that is among `expected` comes back; anything else is Trouble with the sentence that
 * Weald gave, or with what stood in the way of reaching it.
 */
export async function ask(
  { url, token }: Server,
  path: string,
  request: RequestInit = {},
  expected: readonly number[] = [200],
): Promise<Response> {
  const address = addressOf(url, path)
  const headers = new Headers(request.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  let response
  try {
    response = await fetch(address, { ...request, headers })
  } catch (error) {
    throw new Trouble(
      `Weald cannot be reached at ${address.origin} (${reason(error)}). Check --url, and that Weald is running.`,
      {
        passing: true,
      },
    )
  }
  if (expected.includes(response.status)) return response
  throw new Trouble(await told(response, address), { passing: notReady.has(response.status) })
}

/** What Weald, or the proxy before it, answers while it starts, stops or has too much to do. */
const notReady: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** The JSON of an answer. @throws Trouble when it is something else, such as the page of a proxy */
export async function jsonOf<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T
  } catch {
    throw new Trouble(`What answers at ${new URL(response.url).origin} is not Weald. Check --url.`)
  }
}

function addressOf(url: string, path: string): URL {
  const base = URL.parse(url)
  if (!base || !/^https?:$/.test(base.protocol))
    throw new Trouble(`“${url}” is not an address. Write --url http://127.0.0.1:4000, for example.`)
  return new URL(`${base.pathname.replace(/\/$/, '')}${path}`, base)
}

async function told(response: Response, { origin }: URL): Promise<string> {
  const body = await response.json().catch(() => null)
  const message =
    typeof body === 'object' && body !== null && 'error' in body ? (body.error as { message?: unknown }).message : null
  return typeof message === 'string' ? message : `${origin} answered ${response.status} and did not say why. Check --url.`
}

function reason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null
  if (cause instanceof Error && 'code' in cause) return String(cause.code)
  return error instanceof Error ? error.message : 'unknown reason'
}
