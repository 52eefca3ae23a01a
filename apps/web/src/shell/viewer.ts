import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useReach } from './reach.ts'

/** A role and the code of the partnership it is for; null is the whole county. */
export type ViewerRole = { role: string; label: string; partnership: string | null }
/** `may`: what this person may do somewhere, by the names of the policy table. */
export type Viewer = { name: string; roles: ViewerRole[]; may?: string[] }
/** How people with accounts sign in: the name of the council's own service, and whether Weald keeps passwords. */
export type SignInWays = { provider: string | null; passwords: boolean }
/** When the session ends unless somebody does something, in seconds from when the server said so. */
export type SessionEnd = { seconds: number; canStay: boolean }
/** Why this browser's session goes on no longer: the account was closed, or the session is over, whatever ended it. */
export type SessionOver = 'closed' | 'ended'
/** Someone whom a demonstration lets anybody sign in as; never offered by a real installation. */
export type DemonstrationPerson = { code: string; name: string; roles: ViewerRole[]; shows: string }

type Session = {
  viewer: Viewer | null
  demonstration: boolean
  people: DemonstrationPerson[]
  ways?: SignInWays
  ends?: SessionEnd | null
  over?: SessionOver | null
}

const address = '/api/v1/session'

/** Who is signed in. It decides only what is shown: what a person may do is decided by the server every time. */
export const useViewer = defineStore('viewer', () => {
  const viewer = ref<Viewer | null>(null)
  const demonstration = ref(false)
  const demonstrationPeople = ref<DemonstrationPerson[]>([])
  /** False until the server has answered once: pages that need a viewer wait for it before they send anyone away. */
  const known = ref(false)
  const ways = ref<SignInWays>({ provider: null, passwords: false })
  const ends = ref<SessionEnd | null>(null)
  const over = ref<SessionOver | null>(null)
  const reach = useReach()

  async function load(): Promise<void> {
    const response = await ask('GET')
    if (!response?.ok) return reach.lost(load)
    take((await response.json()) as Session)
  }

  /** Asks again when somebody is thought to be signed in: their session may have ended meanwhile. */
  function recheck(): void {
    if (viewer.value) void load()
  }

  function take(session: Session): void {
    viewer.value = session.viewer
    demonstration.value = session.demonstration
    demonstrationPeople.value = session.people
    ways.value = session.ways ?? { provider: null, passwords: false }
    over.value = session.over ?? null
    ends.value = session.ends ?? null
    known.value = true
  }

  /** Resolves to null when signed in, otherwise to a sentence that says what went wrong and what to do. */
  async function signInAs(code: string): Promise<string | null> {
    const response = await ask('POST', { person: code })
    if (!response) return 'Weald could not be reached. Check your connection and sign in again.'
    if (!response.ok) return 'You were not signed in. Choose a person from the list and try again.'
    await load()
    return null
  }

  /** As `signInAs`, with what the server says about it. */
  async function signInWith(email: string, password: string): Promise<string | null> {
    const response = await ask('POST', { email, password })
    if (!response) return 'Weald could not be reached. Check your connection and sign in again.'
    if (!response.ok) return sentenceOf(response)
    await load()
    return null
  }

  /** Lets the session go on from now. Resolves to whether it does. */
  async function stay(): Promise<boolean> {
    const response = await ask('POST', {}, `${address}/stay`)
    if (response?.ok) take((await response.json()) as Session)
    else if (!response) reach.lost(stay)
    return response?.ok ?? false
  }

  const signOut = () => leave(address)
  const signOutEverywhere = () => leave('/api/v1/sessions')

  /** Goes on without the session that is over, and says no more of it. Nothing on the page is touched. */
  async function forget(): Promise<void> {
    const response = await ask('DELETE')
    if (!response?.ok) return reach.lost(forget)
    take((await response.json()) as Session)
  }

  async function leave(from: string): Promise<void> {
    const response = await ask('DELETE', undefined, from)
    // Whoever is known no longer was signed out already.
    if (!response?.ok && response?.status !== 401) return reach.lost(() => leave(from))
    viewer.value = null
    // A fresh page: nothing that the last person could see stays in this one's memory.
    window.location.assign('/')
  }

  return {
    viewer,
    demonstration,
    demonstrationPeople,
    known,
    ways,
    ends,
    over,
    load,
    recheck,
    signInAs,
    signInWith,
    stay,
    forget,
    signOut,
    signOutEverywhere,
  }
})

/** Null when nobody answered. */
async function ask(method: 'GET' | 'POST' | 'DELETE', body?: unknown, at = address): Promise<Response | null> {
  const json = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  try {
    return await fetch(at, { method, ...json })
  } catch {
    return null
  }
}

/** What the server says of a refusal. */
export async function sentenceOf(response: Response): Promise<string> {
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null
  return body?.error?.message ?? 'Something went wrong. Wait a moment and try again.'
}
