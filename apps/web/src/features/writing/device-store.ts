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

const shelf = 'changes'

function request<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('The device refused.'))
  })
}

/** The browser's own database. What goes wrong there must never stop the author: the change is still in memory and on its way. */
export function deviceStore(databases: IDBFactory | undefined = globalThis.indexedDB): DeviceStore {
  let broken = databases === undefined
  let opened: Promise<IDBDatabase> | undefined

  function database(): Promise<IDBDatabase> {
    if (!databases) return Promise.reject(new Error('This browser keeps nothing.'))
    opened ??= request(prepared(databases.open('weald-writing', 1)))
    return opened
  }

  async function use<Result>(work: (changes: IDBObjectStore) => IDBRequest<Result>): Promise<Result | null> {
    try {
      const transaction = (await database()).transaction(shelf, 'readwrite')
      const result = await request(work(transaction.objectStore(shelf)))
      broken = false
      return result
    } catch {
      broken = true
      opened = undefined
      return null
    }
  }

  return {
    keep: (change) => void use((changes) => changes.put(change)),
    forget: (id) => void use((changes) => changes.delete(id)),
    async kept(edition) {
      const all = (await use<Change[]>((changes) => changes.index('edition').getAll(edition))) ?? []
      return all.toSorted((a, b) => a.order - b.order)
    },
    works: () => !broken,
  }
}

function prepared(opening: IDBOpenDBRequest): IDBOpenDBRequest {
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(shelf, { keyPath: 'id' }).createIndex('edition', 'edition')
  }
  return opening
}
