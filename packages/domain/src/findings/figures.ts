import { type Decimal, absoluteDecimal, compareDecimals, subtractDecimals } from '../decimal.ts'
import type { EditionContent, FundedStaff, StatedFact } from './content.ts'
import { type FindingPlace, type Noticed, groupedBy, listed } from './finding.ts'
import type { BudgetFigures } from '../budgets/figures.ts'

/** One measure, told by its code, with more than one figure: 617 schools and 594 schools. */
export function differentFigures({ facts }: EditionContent): Noticed[] {
  return groupedBy(facts, ({ measure, value }) => (value === null ? null : measure))
    .filter(([first, ...rest]) => rest.some(({ value }) => differ(first?.value ?? null, value)))
    .map((stated) => ({
      sentence: `The plan gives different figures for one thing: ${listed(stated.map(factInWords))}.`,
      places: stated.map(({ section, subject, printed }) => ({ section, subject, printed })),
    }))
}

function differ(one: Decimal | null, other: Decimal | null): boolean {
  return one !== null && other !== null && compareDecimals(one, other) !== 0
}

function factInWords({ printed, period, section }: StatedFact): string {
  return `${printed}${period === null ? '' : ` (${period})`} in “${section}”`
}

/** The staffing table's total of a year against the budget's. Both years that a budget prints are compared. */
export function staffingAgainstBudget({ staffing, budget }: EditionContent): Noticed[] {
  if (budget === null) return []
  const total = budget.lines.find(({ lineType }) => lineType === 'controllable_total')
  if (total === undefined) return []
  const budgetFte = new Map([
    [budget.year, total.ftes.fte],
    [budget.priorYear, total.ftes.priorFte],
  ])
  return staffing
    .filter(({ isTotal }) => isTotal)
    .flatMap(({ band, year, fte, printed, section }) => {
      const inBudget = budgetFte.get(year) ?? null
      if (fte === null || inBudget === null || compareDecimals(fte, inBudget) === 0) return []
      const here = { section, subject: `${band}, ${year}`, printed }
      const there = { section: budget.section, subject: `${total.activity}, FTE ${year}`, printed: inBudget }
      return [fteDifference(`FTE in ${year}`, fte, inBudget, [here, there])]
    })
}

/** Staff said to be paid from a source, against the FTE of that source's budget line. */
export function fundedStaffAgainstBudget({ staffingFunding, budget }: EditionContent): Noticed[] {
  if (budget === null) return []
  return staffingFunding
    .filter(({ year }) => year === budget.year)
    .flatMap((funded) => {
      const line = lineOfSource(budget.lines, funded)
      const inBudget = line?.ftes.fte ?? null
      if (line === undefined || inBudget === null || compareDecimals(funded.fte, inBudget) === 0) return []
      const here = { section: funded.section, subject: `${funded.source}, ${funded.year}`, printed: funded.printed }
      const there = { section: budget.section, subject: `${line.activity}, FTE ${budget.year}`, printed: inBudget }
      return [fteDifference(`FTE funded by ${funded.source} in ${funded.year}`, funded.fte, inBudget, [here, there])]
    })
}

/** Words that say what kind of money it is, not whose: "EMAG standards fund" and the line "EMAG" share only the name. */
const WORDS_FOR_MONEY = /\b(?:standards|grants?|funds?|funding)\b/gi

function lineOfSource(lines: readonly BudgetFigures[], { source, budgetActivity }: FundedStaff): BudgetFigures | undefined {
  const activities = lines.filter(({ lineType }) => lineType === 'activity')
  if (budgetActivity !== null) return activities.find(({ activity }) => activity === budgetActivity)
  const name = source.replaceAll(WORDS_FOR_MONEY, '').trim().toLowerCase()
  const named = activities.filter(({ activity }) => name !== '' && activity.toLowerCase().includes(name))
  // Two lines with the name leave it open which one is meant, and an open question is not a conflict.
  return named.length === 1 ? named[0] : undefined
}

function fteDifference(what: string, here: string, there: string, places: [FindingPlace, FindingPlace]): Noticed {
  const gap = absoluteDecimal(subtractDecimals(here, there))
  return {
    sentence: `The plan gives ${here} ${what} in “${places[0].section}” and ${there} in “${places[1].section}”. They differ by ${gap}.`,
    places,
  }
}
