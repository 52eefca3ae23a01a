import type { Client } from '@urql/core'
import { graphql } from '../../graphql/generated'
import type { MayWriteQuery } from '../../graphql/generated/graphql.ts'

const query = graphql(`
  query MayWrite($plan: ID!) {
    plan(id: $plan) {
      id
      currentEdition {
        id
        viewerCan
      }
    }
  }
`)

/** Whether the viewer may write something in a plan as it now stands. The server decides all the same. */
export async function mayWrite(client: Client, plan: string): Promise<boolean> {
  const { data } = await client.query<MayWriteQuery>(query.toString(), { plan }, { requestPolicy: 'network-only' })
  return data?.plan?.currentEdition.viewerCan.some((action) => action === 'plan:edit' || action === 'budget:edit') ?? false
}
