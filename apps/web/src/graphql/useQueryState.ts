import { type AnyVariables, useQuery } from '@urql/vue'
import { computed, type MaybeRefOrGetter, reactive, toRef, watch } from 'vue'
import { useReach } from '../shell/reach.ts'
import type { TypedDocumentString } from './generated/graphql'

/** What a page shows while it asks: a skeleton, what went wrong with a way on, or the answer. */
export type QueryState<Data> = {
  readonly data: Data | undefined
  readonly loading: boolean
  /** A sentence for the reader, with what to do next. */
  readonly fault: string | null
  readonly retry: () => void
}

/** Asks the API for what a page shows, and again whenever the variables change. The last answer stays until the next is there. */
export function useQueryState<Data, Variables extends AnyVariables>(
  query: TypedDocumentString<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
): QueryState<Data> {
  const result = useQuery<Data, Variables>({ query: query.toString(), variables: toRef(variables) as never })
  const retry = () => void result.executeQuery({ requestPolicy: 'network-only' })
  const reach = useReach()
  watch([result.error, result.data], ([error]) => (error?.networkError ? reach.lost(retry) : reach.regained()))
  return reactive({
    data: computed(() => result.data.value ?? undefined),
    loading: computed(() => result.fetching.value || result.stale.value),
    fault: computed(() => sentence(result.error.value)),
    retry,
  }) as QueryState<Data>
}

function sentence(error: { networkError?: Error; graphQLErrors: readonly { message: string }[] } | undefined): string | null {
  if (!error) return null
  if (error.networkError) return 'Weald could not be reached. Check the connection, then try again.'
  return error.graphQLErrors.map(({ message }) => message).join(' ')
}
