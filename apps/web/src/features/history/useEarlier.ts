import { useClientHandle } from '@urql/vue'
import { computed, ref, type Ref, shallowRef } from 'vue'
import type { TypedDocumentString } from '../../graphql/generated/graphql'

type Connection<Node> = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Node[]
}

/** A list, newest first, that grows at its end each time `more` is called. */
export type GrowingList<Node> = {
  readonly nodes: Ref<readonly Node[]>
  readonly total: Ref<number | null>
  readonly hasMore: Ref<boolean>
  readonly busy: Ref<boolean>
  /** A sentence for the reader. */
  readonly fault: Ref<string | null>
  readonly more: () => Promise<void>
}

/** @param listIn finds the list in an answer. Always asked anew: a history that is opened a second time may have gone on. */
export function useEarlier<Data, Variables extends object, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  listIn: (data: Data) => Connection<Node>,
): GrowingList<Node> {
  const { client } = useClientHandle()
  const nodes = shallowRef<readonly Node[]>([])
  const last = shallowRef<Connection<Node> | null>(null)
  const busy = ref(false)
  const fault = ref<string | null>(null)

  async function more(): Promise<void> {
    if (busy.value) return
    busy.value = true
    const after = last.value?.pageInfo.endCursor ?? null
    const { data, error } = await client.query<Data>(
      document.toString(),
      { ...variables, after },
      { requestPolicy: 'network-only' },
    )
    busy.value = false
    if (error || !data) {
      fault.value = error?.networkError
        ? 'Weald could not be reached. Check the connection, then try again.'
        : (error?.graphQLErrors.map(({ message }) => message).join(' ') ?? 'Nothing came back. Try again.')
      return
    }
    fault.value = null
    last.value = listIn(data)
    nodes.value = [...nodes.value, ...last.value.nodes]
  }

  return {
    nodes,
    total: computed(() => last.value?.totalCount ?? null),
    hasMore: computed(() => last.value?.pageInfo.hasNextPage ?? false),
    busy,
    fault,
    more,
  }
}
