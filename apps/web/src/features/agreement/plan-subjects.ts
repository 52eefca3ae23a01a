import { type FragmentType, graphql, readFragment } from '../../graphql/generated'
import { withCapital } from '../plans/plan-words.ts'
import type { Subject } from './agreement-desk.ts'

/** What feedback is given on, as forms show it: the parts of a plan that are read one by one. */
const fragment = graphql(`
  fragment PlanSubjects_edition on Edition {
    writtenSections: items(kind: "sections") {
      ...PlanSubject
    }
    writtenPriorities: items(kind: "priorities") {
      ...PlanSubject
    }
    writtenEvidence: items(kind: "evidence") {
      ...PlanSubject
    }
    writtenActions: items(kind: "actions") {
      ...PlanSubject
    }
    writtenActionMilestones: items(kind: "action-milestones") {
      ...PlanSubject
    }
    writtenMeasures: items(kind: "measures") {
      ...PlanSubject
    }
    writtenObjectives: items(kind: "objectives") {
      ...PlanSubject
    }
    writtenDeliverables: items(kind: "deliverables") {
      ...PlanSubject
    }
    writtenCommitments: items(kind: "commitments") {
      ...PlanSubject
    }
    writtenMilestones: items(kind: "milestones") {
      ...PlanSubject
    }
    writtenConsultations: items(kind: "consultations") {
      ...PlanSubject
    }
    writtenAchievements: items(kind: "achievements") {
      ...PlanSubject
    }
    writtenRiskAreas: items(kind: "risk-areas") {
      ...PlanSubject
    }
    writtenRisks: items(kind: "risks") {
      ...PlanSubject
    }
    writtenRiskControls: items(kind: "risk-controls") {
      ...PlanSubject
    }
    measures {
      id
      indicator {
        id
        ref
        title
      }
    }
  }
`)

const item = graphql(`
  fragment PlanSubject on Item {
    id
    kind
    lineage
    position
    fields {
      name
      text
    }
  }
`)

const longest = 90

type Kind = { readonly name: string; readonly one: string; readonly many: string; readonly namedBy: readonly string[] }

/** Everything in an edition that a piece of feedback can be pinned to, named as forms name it. Empty for whoever may not judge it. */
export function subjectsOf(gql: FragmentType<typeof fragment>, kinds: readonly Kind[]): Subject[] {
  const { measures, ...written } = readFragment(fragment, gql)
  const judgedBy = new Map(measures.map(({ id, indicator }) => [id, `${indicator.ref} ${indicator.title}`]))
  // By their aliases: the same object holds what the rest of the page has asked for.
  const items = Object.entries(written).flatMap(([name, held]) =>
    name.startsWith('written') && Array.isArray(held) ? readFragment(item, held) : [],
  )
  return items.flatMap(({ id, kind: thing, lineage, position, fields }) => {
    const kind = kinds.find(({ name }) => name === thing)
    if (lineage === null || !kind) return []
    const field = (name: string) => fields.find((each) => each.name === name)?.text ?? ''
    const name = judgedBy.get(id) ?? kind.namedBy.map(field).find((text) => text !== '') ?? `${kind.one} ${position}`
    const ref = thing === 'priorities' ? field('ref') || field('inferred_ref') : ''
    return [{ item: id, thing, lineage, title: shortened(`${ref} ${name}`.trim()), group: withCapital(kind.many) }]
  })
}

const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`)
