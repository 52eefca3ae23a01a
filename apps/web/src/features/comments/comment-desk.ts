import type { Client } from '@urql/core'
import { defineStore } from 'pinia'
import { reactive } from 'vue'
import { graphql } from '../../graphql/generated'
import { useViewer } from '../../shell/viewer.ts'

const query = graphql(`
  query CommentDesk($plan: ID!) {
    plan(id: $plan) {
      currentEdition {
        id
        state
        viewerCan
        commentCounts {
          about {
            thing
            lineage
          }
          open
          all
        }
        sections: items(kind: "sections") {
          id
          lineage
        }
        priorities: items(kind: "priorities") {
          id
          lineage
        }
      }
    }
  }
`)

type Count = { readonly open: number; readonly all: number }
type PlanComments = {
  readonly edition: string
  readonly mayAdd: boolean
  /** By the id of an item. */
  readonly lineages: ReadonlyMap<string, string>
  /** By lineage; '' for the whole edition. */
  readonly counts: ReadonlyMap<string, Count>
}

/** What is said about the parts of a plan that is being read: asked once for a plan, and only for those who may have a part in it. */
export const useCommentDesk = defineStore('comment-desk', () => {
  const session = useViewer()
  const plans = reactive(new Map<string, PlanComments | null>())

  async function ask(client: Client, plan: string, again = false): Promise<void> {
    if (!session.viewer?.may?.includes('comment:add') || (plans.has(plan) && !again)) return
    if (!again) plans.set(plan, null)
    const { data } = await client.query(query.toString(), { plan }, { requestPolicy: 'network-only' }).toPromise()
    const edition = (data as Awaited<ReturnType<NonNullable<(typeof query)['__apiType']>>> | undefined)?.plan?.currentEdition
    if (!edition) return
    const items = [...edition.sections, ...edition.priorities]
    plans.set(plan, {
      edition: edition.id,
      mayAdd: edition.viewerCan.includes('comment:add') && edition.state !== 'SUPERSEDED',
      lineages: new Map(items.flatMap(({ id, lineage }) => (lineage === null ? [] : [[id, lineage]]))),
      counts: new Map((edition.commentCounts ?? []).map(({ about, open, all }) => [about?.lineage ?? '', { open, all }])),
    })
  }

  /** What is said about an item; null where it is nobody's to see, and where there is nothing to see or to add. */
  function on(plan: string, item: string): { edition: string; lineage: string; count: Count | null } | null {
    const known = plans.get(plan)
    const lineage = known?.lineages.get(item)
    if (!known || lineage === undefined) return null
    const count = known.counts.get(lineage) ?? null
    return known.mayAdd || count ? { edition: known.edition, lineage, count } : null
  }
  return { ask, on, plans }
})
