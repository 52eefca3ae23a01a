import type { Client } from '@urql/core'
import { ref, shallowReactive } from 'vue'
import type { KnownItems } from './delivery.ts'
import { moved } from './unsent-changes.ts'
import { itemsQuery, kindsAtOnce } from './writing-documents.ts'
import { asItem, type GivenItem, type Item } from './written-item.ts'

type ItemsAnswer = { readonly plan: { readonly currentEdition: { readonly id: string } & Record<string, unknown> } | null }

/** The items of an edition as the server was last known to hold them. */
export function createHeldItems(client: Client, plan: string, edition: string, kinds: readonly string[]) {
  const held = shallowReactive(new Map<string, readonly Item[]>())
  const loaded = ref(false)
  const fault = ref<string | null>(null)
  /** Rises with everything that the server acknowledges, so that an older answer is never taken for news. */
  let acknowledged = 0

  const of = (kind: string): readonly Item[] => held.get(kind) ?? []
  const known: KnownItems = {
    get: (kind, id) => of(kind).find((item) => item.id === id),
    put(item) {
      acknowledged++
      const items = of(item.kind)
      const there = items.some(({ id }) => id === item.id)
      held.set(item.kind, there ? items.map((each) => (each.id === item.id ? item : each)) : [...items, item])
    },
    drop(kind, id) {
      acknowledged++
      const left = of(kind).filter((item) => item.id !== id)
      held.set(kind, left)
    },
    move: (kind, id, before) => void held.set(kind, moved(of(kind), id, before)),
  }

  const batches = Array.from({ length: Math.ceil(kinds.length / kindsAtOnce) }, (_, index) =>
    kinds.slice(index * kindsAtOnce, (index + 1) * kindsAtOnce),
  )

  /**
   * Asks the server what it holds now.
   * @param unsent the items that something waits to be sent for
   * @returns whether it answered
   */
  async function load(unsent: () => ReadonlySet<string>): Promise<boolean> {
    const before = acknowledged
    const ask = (batch: readonly string[]) =>
      client.query<ItemsAnswer>(itemsQuery(batch), { id: plan }, { requestPolicy: 'network-only' }).toPromise()
    const answers = await Promise.all(batches.map(ask))
    const error = answers.find((answer) => answer.error)?.error
    if (error) {
      fault.value = error.networkError ? 'Weald could not be reached.' : error.message
      return !error.networkError
    }
    if (acknowledged !== before) return load(unsent)
    fault.value = null
    // Another edition has taken its place, or the plan may not be seen any more: what is here stays in sight.
    if (answers.some(({ data }) => data?.plan?.currentEdition.id !== edition)) return true
    answers.forEach(({ data }, index) =>
      batches[index]?.forEach((kind, at) => take(kind, (data?.plan?.currentEdition[`k${at}`] ?? []) as GivenItem[], unsent())),
    )
    loaded.value = true
    return true
  }

  /** What is being written is compared with what its author saw, not with what came meanwhile: the server then tells both apart. */
  function take(kind: string, given: readonly GivenItem[], unsent: ReadonlySet<string>): void {
    const fresh = given.map(asItem)
    const kept = fresh.map((item) => (unsent.has(item.id) ? (known.get(kind, item.id) ?? item) : item))
    const gone = of(kind).filter(({ id }) => unsent.has(id) && !fresh.some((item) => item.id === id))
    held.set(kind, [...kept, ...gone])
  }

  return { of, known, load, loaded, fault }
}
