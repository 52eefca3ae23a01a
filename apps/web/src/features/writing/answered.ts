import type { CombinedError } from '@urql/core'
import type { Answer } from './delivery.ts'

/** Answers after which the same may be sent again as it is: nobody has looked at it. */
const later: ReadonlySet<unknown> = new Set(['TOO_MANY_REQUESTS', 'UNAVAILABLE', 'TIMED_OUT'])

/** A line that neither answers nor breaks must not hold everything up. Should the first sending arrive after all, the second finds it done. */
const patience = 30_000
const unanswered = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))

/**
 * Waits for the answer to a change.
 * @returns what was answered, or what became of the change where nobody looked at it or it was not understood
 */
export async function answered<Data>(
  asked: Promise<{ readonly data?: Data | null | undefined; readonly error?: CombinedError | undefined }>,
): Promise<{ readonly data: Data } | Exclude<Answer, { readonly is: 'done' }>> {
  const reply = await Promise.race([asked, unanswered()])
  if (!reply) return { is: 'unreached' }
  const { data, error } = reply
  if (error) {
    const codes = error.graphQLErrors.map(({ extensions }) => extensions['code'])
    if (codes.includes('UNAUTHENTICATED')) return { is: 'signedOut' }
    if (error.networkError || codes.some((code) => later.has(code))) return { is: 'unreached' }
    return {
      is: 'refused',
      code: String(codes[0] ?? ''),
      message: error.graphQLErrors.map(({ message }) => message).join(' '),
      issues: [],
      item: null,
    }
  }
  return data ? { data } : { is: 'unreached' }
}
