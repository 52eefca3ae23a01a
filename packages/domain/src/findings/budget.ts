import { checkIdentities } from '../budgets/identities.ts'
import type { EditionContent } from './content.ts'
import type { Noticed } from './finding.ts'

/** Sums that do not come out exactly. One within rounding is shown as well: the reader is to know, not to trust us. */
export function budgetSums({ budget }: EditionContent): Noticed[] {
  if (budget === null) return []
  return checkIdentities(budget.lines)
    .filter(({ difference }) => difference !== '0')
    .map(({ line, shown, sentence }) => ({
      sentence: `${sentence.replace(/\.$/, '')} (“${budget.section}”, ${budget.year}).`,
      places: [{ section: budget.section, subject: line.activity, printed: shown.stated }],
    }))
}
