import { defineStore } from 'pinia'
import { ref } from 'vue'
import { useReach } from './reach.ts'

/** A role and the code of the partnership it is for; null is the whole county. */
export type ViewerRole = { role: string; label: string; partnership: string | null }
export type Viewer = { name: string; roles: ViewerRole[] }
/** Someone whom a demonstration lets anybody sign in as; never offered by a real installation. */
export type DemonstrationPerson = { code: string; name: string; roles: ViewerRole[]; shows: string }

type Session = { viewer: Viewer | null; demonstration: boolean; people: DemonstrationPerson[] }

const address = '/api/v1/session'

/** Who is signed in. It decides only what is shown: what a person may do is decided by the server every time. */
export const useViewer = defineStore('viewer', () => {
  const viewer = ref<Viewer | null>(null)
  const demonstration = ref(false)
  const demonstrationPeople = ref<DemonstrationPerson[]>([])
  /** False until the server has answered once: pages that need a viewer wait for it before they send anyone away. */
  const known = ref(false)
  const reach = useReach()

  async function load(): Promise<void> {
    const response = await ask('GET')
    if (!response?.ok) return reach.lost(load)
    const session = (await response.json()) as Session
    viewer.value = session.viewer
    demonstration.value = session.demonstration
    demonstrationPeople.value = session.people
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

  async function signOut(): Promise<void> {
    const response = await ask('DELETE')
    if (!response?.ok) return reach.lost(signOut)
    viewer.value = null
    // A fresh page: nothing that the last person could see stays in this one's memory.
    window.location.assign('/')
  }

  return { viewer, demonstration, demonstrationPeople, known, load, signInAs, signOut }
})

/** Null when nobody answered. */
async function ask(method: 'GET' | 'POST' | 'DELETE', body?: unknown): Promise<Response | null> {
  const json = body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}
  try {
    return await fetch(address, { method, ...json })
  } catch {
    return null
  }
}
