import { graphql } from '../../graphql/generated'
import type { SuccessorChoiceFragment } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'
import { rangeText } from '../../ui/date-text.ts'

/** A plan that may take the place of another. */
export const choice = graphql(`
  fragment SuccessorChoice on Plan {
    id
    code
    title
    termStart
    termEnd
    editions {
      id
      state
    }
  }
`)

/**
 * The plans that may take the place of another, to choose from: those that are approved, each once, by their titles. Two plans of one
 * title are told apart by their terms.
 */
export function successorChoices(plan: string, offered: readonly SuccessorChoiceFragment[]): Choice[] {
  const approved = offered.filter(({ code, editions }) => code !== plan && editions.some(({ state }) => state === 'APPROVED'))
  return [...new Map(approved.map((each) => [each.code, each])).values()]
    .toSorted((a, b) => a.title.localeCompare(b.title) || a.termStart.localeCompare(b.termStart))
    .map(({ code, title, termStart, termEnd }) => ({ value: code, text: `${title}, ${rangeText(termStart, termEnd)}` }))
}
