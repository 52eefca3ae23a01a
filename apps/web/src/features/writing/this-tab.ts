import { deviceStore } from './device-store.ts'

/** One device store and one name for this tab, however many plans and reviews are opened in it. */
export const device = deviceStore()
export const tab = crypto.randomUUID()
