import type { Client } from '@urql/core'
import { defineStore } from 'pinia'
import { ref } from 'vue'
import { mayOne } from './offered.ts'
import { useViewer } from './viewer.ts'

/** Who decides on plans, by the names of the policy table. */
export const decidesOnPlans = ['plan:endorse', 'plan:approve', 'plan:return'] as const

/** How many plans wait for the viewer's decision, for the menu. What asks is fetched for those alone whom it is for. */
export const useWaiting = defineStore('waiting', () => {
  const session = useViewer()
  const count = ref<number | null>(null)

  async function ask(client: Client): Promise<void> {
    const may = session.viewer?.may ?? []
    if (!mayOne(may, decidesOnPlans)) {
      count.value = null
      return
    }
    try {
      const { countWaiting } = await import('../features/agreement/waiting-count.ts')
      count.value = await countWaiting(client, may)
    } catch {
      // The menu then says no number: the page itself says what went wrong.
      count.value = null
    }
  }

  return { count, ask }
})
