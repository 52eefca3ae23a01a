import { dateText } from '../../ui/date-text.ts'

type Owner = { partnership: { code: string; name: string } }

/** What the API says about the plan in force for a partnership; null where none is. */
export type InForce = { basis: 'PLANNED' | 'RECORDED'; plan: { countyOwned: boolean; owners: readonly Owner[] } } | null

export const basisWords = { PLANNED: 'Planned', RECORDED: 'Recorded' } as const

/** Those that share a plan with a partnership, by name. */
export function partners(owners: readonly Owner[], code: string): Owner['partnership'][] {
  return owners.map(({ partnership }) => partnership).filter((partnership) => partnership.code !== code)
}

/** Whose plan it is, seen from one partnership: "County plan", "Own plan", "Joint with Dover". */
export function planInWords(inForce: InForce, code: string): string {
  if (!inForce) return 'No plan'
  if (inForce.plan.countyOwned) return 'County plan'
  const others = partners(inForce.plan.owners, code)
  return others.length ? `Joint with ${others.map(({ name }) => name).join(' and ')}` : 'Own plan'
}

/** Whether some answers rest on a recorded approval and others on planned dates only: then each has to say which. */
export function basesDiffer(answers: readonly InForce[]): boolean {
  return new Set(answers.flatMap((answer) => (answer ? [answer.basis] : []))).size > 1
}

/** Which plans are in force across the county on a day, and what that rests on. */
export function inForceSentences(answers: readonly InForce[], on: string): string {
  const counts = [
    { count: answers.filter((answer) => answer?.plan.countyOwned).length, words: 'the county’s interim plan is in force' },
    { count: answers.filter((answer) => answer && !answer.plan.countyOwned).length, words: 'a local plan is in force' },
    { count: answers.filter((answer) => !answer).length, words: 'no plan is in force' },
  ].filter(({ count }) => count > 0)
  const all = answers.length
  const where = counts.map(
    ({ count, words }) => `${words} ${count === all ? `in all ${all}` : `in ${count} of ${all}`} partnerships`,
  )
  return [`On ${dateText(on)} ${where.join('; ')}.`, basisSentence(answers)].filter(Boolean).join(' ')
}

function basisSentence(answers: readonly InForce[]): string {
  const recorded = answers.filter((answer) => answer?.basis === 'RECORDED').length
  const planned = answers.filter((answer) => answer?.basis === 'PLANNED').length
  if (recorded && planned)
    return `Approvals are recorded in ${recorded} of them; in ${planned} the answer rests on planned dates only.`
  if (planned) return 'This rests on planned dates: no approval of these plans is recorded yet.'
  return recorded ? 'The approval is recorded.' : ''
}
