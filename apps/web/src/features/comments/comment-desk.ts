import type { Client } from '@urql/core'
import { defineStore } from 'pinia'
import { reactive } from 'vue'
import { graphql, readFragment } from '../../graphql/generated'
import { useViewer } from '../../shell/viewer.ts'

/** Everything in an edition that somebody may comment on. */
const things = graphql(`
  fragment CommentedThings_edition on Edition {
    writtenSections: items(kind: "sections") {
      ...CommentedThing
    }
    writtenPriorities: items(kind: "priorities") {
      ...CommentedThing
    }
    writtenEvidence: items(kind: "evidence") {
      ...CommentedThing
    }
    writtenActions: items(kind: "actions") {
      ...CommentedThing
    }
    writtenActionMilestones: items(kind: "action-milestones") {
      ...CommentedThing
    }
    writtenMeasures: items(kind: "measures") {
      ...CommentedThing
    }
    writtenObjectives: items(kind: "objectives") {
      ...CommentedThing
    }
    writtenDeliverables: items(kind: "deliverables") {
      ...CommentedThing
    }
    writtenCommitments: items(kind: "commitments") {
      ...CommentedThing
    }
    writtenMilestones: items(kind: "milestones") {
      ...CommentedThing
    }
    writtenConsultations: items(kind: "consultations") {
      ...CommentedThing
    }
    writtenAchievements: items(kind: "achievements") {
      ...CommentedThing
    }
    writtenRiskAreas: items(kind: "risk-areas") {
      ...CommentedThing
    }
    writtenRisks: items(kind: "risks") {
      ...CommentedThing
    }
    writtenRiskControls: items(kind: "risk-controls") {
      ...CommentedThing
    }
  }
`)

const thing = graphql(`
  fragment CommentedThing on Item {
    id
    lineage
  }
`)

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
        ...CommentedThings_edition
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
    // By their aliases: the same object holds the rest of the answer.
    const items = Object.entries(readFragment(things, edition)).flatMap(([name, held]) =>
      name.startsWith('written') && Array.isArray(held) ? readFragment(thing, held) : [],
    )
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
