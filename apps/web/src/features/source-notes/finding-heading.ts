import { inWords, titleParts } from '../plans/plan-words.ts'

type Place = { subject: string; printed: string }
type Finding = { code: string; title: string; places: readonly Place[] }

/** "295 *" and "294.9" as "295 and 294.9": the marks of footnotes say nothing here. */
function figures(places: readonly Place[]): string {
  const printed = new Set(places.map((place) => place.printed.replace(/[\s*]+$/, '') || 'nothing printed'))
  return inWords([...printed])
}

/** An indicator's cell is named with its kind and year, which the sentence below says: "…: actual, 2006/07". */
const subject = ([place]: readonly Place[]) => place?.subject.replace(/: [a-z]+, \d{4}\/\d{2}$/, '') ?? ''

const statement = ([place]: readonly Place[]) => `“${place?.printed}”`
const statementOf = (places: readonly Place[]) => `${titleParts(subject(places)).name}: ${statement(places)}`

/** Findings whose places print a statement and no figures, or print a figure under a name that says nothing by itself. */
const headings: Readonly<Record<string, (places: readonly Place[]) => string>> = {
  staffing_and_budget_differ: (places) => `All staff, in full-time equivalents: ${figures(places)}`,
  repeated_priority: statementOf,
  ref_out_of_sequence: statementOf,
  risk_in_two_areas: statement,
}

/** What a finding is about, so that it is known among twenty: "Schools in clusters: 617 and 594". */
export function findingHeading({ code, title, places }: Finding): string {
  if (!places.length) return title
  return headings[code]?.(places) ?? `${subject(places)}: ${figures(places)}`
}
