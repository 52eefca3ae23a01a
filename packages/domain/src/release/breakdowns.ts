/** Names under which a table prints everybody beside those whom it tells apart. */
const EVERYBODY: readonly string[] = ['', 'all', 'overall', 'total', 'all children', 'all pupils', 'all young people']

/** Breakdowns that are known by their names alone. Each is a way to divide everybody. */
const DIVISIONS: Readonly<Record<string, readonly string[]>> = {
  sex: ['boys', 'girls', 'male', 'female', 'males', 'females'],
  phase: ['primary', 'secondary', 'special', 'early years', 'post-16'],
  'free school meals': ['fsm', 'not fsm', 'non-fsm', 'eligible for free school meals', 'not eligible for free school meals'],
  'special educational needs': ['sen', 'no sen', 'non-sen', 'sen with statement', 'sen without statement'],
}

export function isEverybody(breakdown: string): boolean {
  return EVERYBODY.includes(breakdown.toLowerCase())
}

/**
 * What a breakdown is a part of, and by which division: "Ethnicity: Mixed: White and Asian" divides "Ethnicity: Mixed",
 * "Ethnicity: Mixed" divides everybody by ethnicity, and so does "Girls" by sex. Names of no known division are taken to
 * divide everybody together.
 */
export function divisionOf(breakdown: string): { readonly whole: string; readonly by: string } {
  const steps = breakdown.split(':').map((step) => step.trim())
  if (steps.length > 2) return { whole: steps.slice(0, -1).join(': '), by: 'its own' }
  if (steps.length === 2) return { whole: '', by: steps[0]!.toLowerCase() }
  const name = breakdown.toLowerCase()
  return { whole: '', by: Object.keys(DIVISIONS).find((division) => DIVISIONS[division]!.includes(name)) ?? 'other' }
}
