import { useClientHandle } from '@urql/vue'
import type { AnyVariables } from '@urql/vue'
import { ref, type Ref } from 'vue'
import type { TypedDocumentString } from './generated/graphql'

/** What is wrong with what was sent: a sentence, and the field that it is about where there is one. */
export type Problem = { readonly text: string; readonly path?: string }

type Refused = { code: string; message: string; issues: readonly { path: string; message: string }[] } | null | undefined

/**
 * Sends a change that a person asked for. What it refuses, or what stood in its way, becomes `problems` for the page to show; what was
 * typed is the page's own and stays.
 * @param refusalIn finds the refusal in the answer
 * @param alsoChanges names of types that the answer does not hold, and whose readers on the page are to read anew
 */
export function useChange<Data, Variables extends AnyVariables>(
  document: TypedDocumentString<Data, Variables>,
  refusalIn: (data: Data) => Refused,
  alsoChanges: readonly string[] = [],
) {
  const { client } = useClientHandle()
  const problems: Ref<readonly Problem[]> = ref([])
  const busy = ref(false)

  /** Resolves to the answer, or to null when there are problems. */
  async function send(variables: Variables): Promise<Data | null> {
    busy.value = true
    const context = { additionalTypenames: [...alsoChanges] }
    const { data, error } = await client.mutation<Data>(document.toString(), variables as object, context)
    busy.value = false
    problems.value = problemsOf(error, data ? refusalIn(data) : null)
    return problems.value.length === 0 && data ? data : null
  }

  return { send, busy, problems, problemOf: (path: string) => problems.value.find((problem) => problem.path === path)?.text }
}

function problemsOf(
  error: { networkError?: Error; graphQLErrors: readonly { message: string }[] } | undefined,
  refusal: Refused,
): Problem[] {
  if (error?.networkError)
    return [
      {
        text: 'Weald could not be reached, so it is not known whether this was done. Check the connection, look at the list, then try again.',
      },
    ]
  if (error) return error.graphQLErrors.map(({ message }) => ({ text: message }))
  if (!refusal) return []
  return refusal.issues.length > 0
    ? refusal.issues.map(({ path, message }) => ({ text: message, path }))
    : [{ text: refusal.message }]
}
