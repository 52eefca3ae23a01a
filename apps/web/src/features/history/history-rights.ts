import type { Client } from '@urql/core'
import { defineStore } from 'pinia'
import { reactive, watch } from 'vue'
import { graphql } from '../../graphql/generated'
import { useViewer } from '../../shell/viewer.ts'

const plansRights = graphql(`
  query HistoryRights($plan: ID!) {
    plan(id: $plan) {
      id
      currentEdition {
        id
        viewerCan
      }
    }
  }
`)

/** The right that reads the history of plans and what they hold, of budgets, and of figures. */
export type HistoryRight = 'audit:read' | 'audit:readBudgets' | 'audit:readFigures'

/**
 * Whose history a reader may be offered. A page may have hundreds of things with one, so each plan is asked for once, beside the page
 * and only for somebody who reads histories at all. It decides what is shown; the server decides what is read.
 */
export const useHistoryRights = defineStore('history rights', () => {
  const session = useViewer()
  const known = reactive(new Map<string, readonly string[]>())
  const asked = new Set<string>()

  watch(
    () => session.viewer?.name,
    () => {
      known.clear()
      asked.clear()
    },
  )

  const mayAtAll = (right: HistoryRight) => session.viewer?.may?.includes(right) ?? false
  const offers = (plan: string, right: HistoryRight) => mayAtAll(right) && (known.get(plan)?.includes(right) ?? false)

  async function ask(client: Client, plan: string, right: HistoryRight): Promise<void> {
    if (!mayAtAll(right) || asked.has(plan)) return
    asked.add(plan)
    const { data } = await client.query(plansRights.toString(), { plan })
    // Without an answer nothing is offered, and the next page asks again.
    if (data?.plan) known.set(plan, data.plan.currentEdition.viewerCan)
    else asked.delete(plan)
  }

  return { offers, ask, mayAtAll }
})
