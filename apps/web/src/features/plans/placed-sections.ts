import { type HeldRows, placeParts } from '@weald/domain'
import { graphql } from '../../graphql/generated'
import type { PlacedParts_EditionFragment } from '../../graphql/generated/graphql.ts'

/** What is in an edition, as far as something must have a place for it. */
export const placedParts = graphql(`
  fragment PlacedParts_edition on Edition {
    particulars {
      id
      sectionCode
    }
    lists {
      id
      code
      sectionCode
    }
    achievements {
      id
      sectionCode
    }
    facts {
      id
      sectionCode
    }
    milestones {
      id
      sectionCode
    }
    objectives {
      id
      theme
      sectionCode
    }
    legislation {
      id
      sectionCodes
    }
    observations {
      id
      sourceSection
    }
    footnotes {
      id
      sectionCode
    }
    attachments {
      id
      sectionCode
    }
    evidence {
      id
    }
    priorities {
      id
    }
    actions {
      id
    }
    measures {
      id
    }
    commitments {
      id
    }
    riskAreas {
      id
    }
    consultations {
      id
    }
    budget {
      id
      lines {
        id
      }
    }
    staffing {
      id
      lines {
        id
      }
      funding {
        id
      }
    }
  }
`)

type Holds = Omit<PlacedParts_EditionFragment, ' $fragmentName'>

/** A section that is shown; one without an id is nobody's: it shows what no section of the plan has a place for. */
export type ShownSection = {
  readonly id: string | null
  readonly code: string
  readonly heading: string
  readonly level: number
  readonly body: string
  readonly note: string | null
  readonly parts: readonly { readonly kind: string; readonly argument: string | null }[]
}

/** The sections of a plan with everything that is in it, as they are shown. */
export function shownSections(sections: readonly ShownSection[], holds: Holds): ShownSection[] {
  const named = sections.map((section) => ({ ...section, parts: section.parts.map(nameOfPart) }))
  const placed = placeParts(named, heldRows(holds))
  return [
    ...placed.sections.map((section) => ({ ...section, parts: section.parts.map(partOfName) })),
    ...placed.added.map(({ part, heading }) => ({
      id: null,
      // No section that people write has such a code: theirs are made of letters and hyphens.
      code: `all_${part}`,
      heading,
      level: 1,
      body: '',
      note: null,
      parts: [{ kind: part, argument: null }],
    })),
  ]
}

const nameOfPart = ({ kind, argument }: ShownSection['parts'][number]) => (argument === null ? kind : `${kind}:${argument}`)
function partOfName(name: string): ShownSection['parts'][number] {
  const [kind = '', ...argument] = name.split(':')
  return { kind, argument: argument.length > 0 ? argument.join(':') : null }
}

/** What is there, in the words of the domain. */
const heldRows = ({ objectives, riskAreas, budget, staffing, ...rest }: Holds): HeldRows => ({
  ...rest,
  objectives: objectives.map(({ theme, sectionCode }) => ({ theme: theme.toLowerCase(), sectionCode })),
  risks: riskAreas,
  budget: budget?.lines ?? [],
  staffing: [...(staffing?.lines ?? []), ...(staffing?.funding ?? [])],
})
