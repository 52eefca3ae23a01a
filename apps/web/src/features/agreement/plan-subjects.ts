import { type FragmentType, graphql, readFragment } from '../../graphql/generated'
import type { Subject } from './agreement-desk.ts'

/** What feedback is given on, as forms show it: the parts of a plan that are read one by one. */
const fragment = graphql(`
  fragment PlanSubjects_edition on Edition {
    sections: items(kind: "sections") {
      ...PlanSubject
    }
    priorities: items(kind: "priorities") {
      ...PlanSubject
    }
    objectives: items(kind: "objectives") {
      ...PlanSubject
    }
    risks: items(kind: "risks") {
      ...PlanSubject
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

const groups = { sections: 'Sections', priorities: 'Priorities', objectives: 'Objectives', risks: 'Risks' } as const
const longest = 90

type Kind = { readonly name: string; readonly one: string; readonly namedBy: readonly string[] }

/** Everything in an edition that a piece of feedback can be pinned to, named as forms name it. Empty for whoever may not judge it. */
export function subjectsOf(gql: FragmentType<typeof fragment>, kinds: readonly Kind[]): Subject[] {
  const edition = readFragment(fragment, gql)
  return (Object.keys(groups) as (keyof typeof groups)[]).flatMap((thing) => {
    const kind = kinds.find(({ name }) => name === thing)
    return readFragment(item, edition[thing]).flatMap(({ id, lineage, position, fields }) => {
      if (lineage === null) return []
      const field = (name: string) => fields.find((each) => each.name === name)?.text ?? ''
      const name = kind?.namedBy.map(field).find((text) => text !== '') ?? `${kind?.one ?? thing} ${position}`
      const ref = thing === 'priorities' ? field('ref') || field('inferred_ref') : ''
      return [{ item: id, thing, lineage, title: shortened(`${ref} ${name}`.trim()), group: groups[thing] }]
    })
  })
}

const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`)
