/** A shelf of the browser's own database, where things that are not sent yet outlive their page. */
export type DeviceShelf<Thing extends { readonly id: string }> = {
  keep(thing: Thing): void
  forget(id: string): void
  /** Those that belong together, in no particular order. */
  kept(group: string): Promise<Thing[]>
  /** False where the browser keeps nothing, such as in some private windows: then what is unsent would be lost with the page. */
  works(): boolean
}

type Names = {
  readonly database: string
  readonly shelf: string
  /** The property by which things belong together. */ readonly by: string
}

function request<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error ?? new Error('The device refused.'))
  })
}

/** What goes wrong there must never stop anybody: the thing is still in memory and on its way. */
export function deviceShelf<Thing extends { readonly id: string }>(
  { database: name, shelf, by }: Names,
  databases: IDBFactory | undefined = globalThis.indexedDB,
): DeviceShelf<Thing> {
  let broken = databases === undefined
  let opened: Promise<IDBDatabase> | undefined

  function database(): Promise<IDBDatabase> {
    if (!databases) return Promise.reject(new Error('This browser keeps nothing.'))
    opened ??= request(prepared(databases.open(name, 1)))
    return opened
  }

  function prepared(opening: IDBOpenDBRequest): IDBOpenDBRequest {
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(shelf, { keyPath: 'id' }).createIndex(by, by)
    }
    return opening
  }

  async function use<Result>(work: (things: IDBObjectStore) => IDBRequest<Result>): Promise<Result | null> {
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
    keep: (thing) => void use((things) => things.put(thing)),
    forget: (id) => void use((things) => things.delete(id)),
    kept: async (group) => (await use<Thing[]>((things) => things.index(by).getAll(group))) ?? [],
    works: () => !broken,
  }
}
