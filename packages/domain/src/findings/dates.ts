import type { Day } from '../calendar.ts'
import type { DatedStatement, EditionContent } from './content.ts'
import { type Noticed, groupedBy, listed } from './finding.ts'

/** One event, told by its code, with dates that cannot all be right: in place by June 2008, approved in July 2008. */
export function differentDates({ milestones, supersessions, consultations }: EditionContent): Noticed[] {
  const dated = [...milestones, ...supersessions, ...consultations].filter(({ date }) => date.start !== null || date.end !== null)
  return groupedBy(dated, ({ event }) => event)
    .filter((statements) => statements.some((one, at) => statements.slice(at + 1).some((other) => !agree(one, other))))
    .map((statements) => ({
      sentence: `The plan gives different dates for one event: ${listed(statements.map(inWords))}.`,
      places: statements.map(({ section, subject, date }) => ({ section, subject, printed: date.printed })),
    }))
}

/**
 * Dates agree when one lies wholly within the other: a day within its month, an open "by June" with June.
 * Spans that merely overlap (February to March, 1 March to 1 April) name different times.
 */
function agree(one: DatedStatement, other: DatedStatement): boolean {
  const [a, b] = [span(one), span(other)]
  return within(a, b) || within(b, a)
}

type Span = { start: Day; end: Day }

function span({ date }: DatedStatement): Span {
  return { start: date.start ?? '0000-01-01', end: date.end ?? '9999-12-31' }
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function inWords({ subject, date, section }: DatedStatement): string {
  return `“${subject}”, ${date.printed}, in “${section}”`
}
