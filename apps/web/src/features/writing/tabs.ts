import type { DeviceStore } from './device-store.ts'
import type { Change } from './unsent-changes.ts'

const lockOf = (tab: string) => `weald-writing-${tab}`

let holding: Promise<void> | undefined

/** Says, for as long as the page lives, that this tab sees to its changes itself. */
export function holdTab(tab: string): Promise<void> {
  const { locks } = navigator
  if (!locks) return Promise.resolve()
  holding ??= new Promise((held) => {
    void locks.request(lockOf(tab), () => {
      held()
      return new Promise(() => {})
    })
  })
  return holding
}

/** What somebody left unsent in tabs that are no more: closed, reloaded, or gone with the lid of a laptop. */
export async function adoptable(device: DeviceStore, edition: string, tab: string, author: string | null): Promise<Change[]> {
  const { locks } = navigator
  const alive = new Set(locks ? (await locks.query()).held?.map(({ name }) => name) : [])
  const kept = await device.kept(edition)
  return kept.filter((change) => change.tab !== tab && change.author === author && !alive.has(lockOf(change.tab)))
}
