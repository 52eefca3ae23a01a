import { deviceShelf } from '../../shell/device-shelf.ts'
import type { Change } from './unsent-changes.ts'

/** Where unsent changes are kept on the device, in the order of their coming. */
export type DeviceStore = {
  keep(change: Change): void
  forget(id: string): void
  /** Those of an edition, oldest first. */
  kept(edition: string): Promise<Change[]>
  /** False where the browser keeps nothing, such as in some private windows: then what is unsent would be lost with the page. */
  works(): boolean
}

export function deviceStore(): DeviceStore {
  const changes = deviceShelf<Change>({ database: 'weald-writing', shelf: 'changes', by: 'edition' })
  return {
    ...changes,
    kept: async (edition) => (await changes.kept(edition)).toSorted((a, b) => a.order - b.order),
  }
}
