import type { Client } from '@urql/core'
import { inject, type InjectionKey, provide } from 'vue'
import { createDesk, type Desk } from './desk.ts'
import { writingPlan } from './writing-documents.ts'
import type { WritingPlanQuery } from '../../graphql/generated/graphql.ts'

export type Opened =
  | { readonly is: 'open'; readonly desk: Desk }
  /** It may be read, but not written as it stands, or not by this person. */
  | { readonly is: 'closed'; readonly plan: NonNullable<WritingPlanQuery['plan']> }
  | { readonly is: 'missing' }
  | { readonly is: 'fault'; readonly sentence: string }

/** Desks stay for the visit, whatever page is shown: what waits to be sent goes on being sent. */
const desks = new Map<string, Desk>()

/** The desk at a plan's current edition, with what it says now. */
export async function openDesk(client: Client, id: string): Promise<Opened> {
  const { data, error } = await client.query<WritingPlanQuery>(writingPlan.toString(), { id }, { requestPolicy: 'network-only' })
  const before = [...desks.values()].find(({ plan }) => plan.code === id || plan.id === id)
  // Without an answer one goes on with what is here.
  if (!data) {
    if (before?.loaded) return { is: 'open', desk: before }
    return {
      is: 'fault',
      sentence: error?.networkError
        ? 'Weald could not be reached. Check the connection, then try again.'
        : (error?.message ?? ''),
    }
  }
  const { plan, itemKinds } = data
  if (!plan) return { is: 'missing' }
  if (!plan.currentEdition.viewerCan.some((action) => action === 'plan:edit' || action === 'budget:edit'))
    return { is: 'closed', plan }
  const desk = desks.get(plan.currentEdition.id) ?? createDesk(client, plan, itemKinds)
  desks.set(plan.currentEdition.id, desk)
  desk.plan = plan
  if (desk.loaded) void desk.load()
  else await desk.open()
  return desk.loaded ? { is: 'open', desk } : { is: 'fault', sentence: desk.fault ?? '' }
}

const key: InjectionKey<Desk> = Symbol('the desk')
export const provideDesk = (desk: Desk) => provide(key, desk)

/** The desk at which the author sits. */
export function useDesk(): Desk {
  const desk = inject(key)
  if (!desk) throw new Error('This belongs inside a WritingFrame.')
  return desk
}
