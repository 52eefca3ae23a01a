import type { Client } from '@urql/core'
import { graphql } from '../../graphql/generated'
import { statesFor } from './approval-queue.ts'

const query = graphql(`
  query WaitingCount($senior: Boolean!, $board: Boolean!) {
    first: plans(first: 1, filter: { state: PRIORITIES_SUBMITTED }) @include(if: $senior) {
      totalCount
    }
    second: plans(first: 1, filter: { state: SUBMITTED }) @include(if: $senior) {
      totalCount
    }
    last: plans(first: 1, filter: { state: ENDORSED }) @include(if: $board) {
      totalCount
    }
  }
`)

/** How many plans stand at the gates at which somebody with these rights decides. Null when it could not be learned. */
export async function countWaiting(client: Client, may: readonly string[]): Promise<number | null> {
  const { data } = await client.query(query.toString(), statesFor(may), { requestPolicy: 'network-only' })
  if (!data) return null
  return [data.first, data.second, data.last].reduce((sum, gate) => sum + (gate?.totalCount ?? 0), 0)
}
