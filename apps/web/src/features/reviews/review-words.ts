import { assessments, cycleParts, progressThings } from '@weald/domain'
import type { ReviewAssessment, ReviewPart, ReviewState } from '../../graphql/generated/graphql.ts'
import type { Choice } from '../../ui/field.ts'
import type { Sign } from '../../ui/tones.ts'

/** Where a review stands. */
export const reviewSigns = {
  OPEN: { word: 'Being written', symbol: 'pen', tone: 'none' },
  SUBMITTED: { word: 'Handed in', symbol: 'arrow', tone: 'info' },
  CHAIRED: { word: 'Signed by the chair', symbol: 'arrow', tone: 'info' },
  SIGNED: { word: 'Signed', symbol: 'tick', tone: 'good' },
} as const satisfies Record<ReviewState, Sign>

/** How its partnership sees a priority. */
export const assessmentSigns = {
  AHEAD: { word: assessments.ahead.label, symbol: 'up', tone: 'good' },
  ON_TRACK: { word: assessments.on_track.label, symbol: 'tick', tone: 'good' },
  AT_RISK: { word: assessments.at_risk.label, symbol: 'diamond', tone: 'warn' },
  OFF_TRACK: { word: assessments.off_track.label, symbol: 'down', tone: 'bad' },
} as const satisfies Record<ReviewAssessment, Sign>

export const assessmentChoices: readonly Choice[] = Object.entries(assessments).map(([name, { label }]) => ({
  value: name.toUpperCase(),
  text: label,
}))
/** What these words mean, to be told once. */
export const assessmentMeanings: readonly { readonly word: string; readonly meaning: string }[] = Object.values(assessments).map(
  ({ label, explanation }) => ({ word: label, meaning: explanation }),
)

const notSaid: Choice = { value: '', text: 'Choose how it is going' }
const statusesOf = (thing: keyof typeof progressThings): readonly Choice[] => [
  notSaid,
  ...Object.entries(progressThings[thing].statuses).map(([value, text]) => ({ value, text })),
]
export const actionStatuses = statusesOf('actions')
export const milestoneStatuses = statusesOf('action_milestones')

/** What a field is called where two wrote it at once. */
export const fieldLabels: Readonly<Record<string, string>> = {
  narrative: 'What has been achieved',
  assessment: 'How it stands',
  status: 'How it is going',
  note: 'Note',
  spent: 'Spent in the quarter',
  expected: 'Expected for the year',
}

/** What a chosen word says to people. */
export function readable(field: string, text: string): string {
  const words = [...assessmentChoices, ...actionStatuses, ...milestoneStatuses]
  const known = field === 'assessment' || field === 'status' ? words.find(({ value }) => value === text) : undefined
  return known?.text ?? text
}

/** The part of the page that a missing thing is mended in: `priorities/…`, `actions/…` and `spend/…` are its paths. */
export function anchorOf(path: string): string {
  const [part = '', lineage = ''] = path.split('/')
  return part === 'priorities' ? `#${lineage}-narrative` : part === 'actions' ? `#${lineage}-status` : `#${lineage}-spent`
}

/** "over" or "under" what was planned, for people who do not read signs. */
export function varianceText(amount: string | null, shown: (amount: string) => string): string {
  if (amount === null) return 'Not known'
  if (/^-?0+(\.0+)?$/.test(amount)) return 'As planned'
  return amount.startsWith('-') ? `${shown(amount.slice(1))} under` : `${shown(amount)} over`
}

/** What a cycle asks, as one sentence. */
export const askedWords = (asks: readonly ReviewPart[]) =>
  Object.entries(cycleParts)
    .filter(([name]) => asks.includes(name.toUpperCase() as ReviewPart))
    .map(([, words], at) => (at === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join('; ')

/** Whether something has been followed up. */
export function followUpSign({ doneAt, overdue }: { doneAt: string | null; overdue: boolean }): Sign {
  if (doneAt) return { word: 'Done', symbol: 'tick', tone: 'good' }
  return overdue ? { word: 'Overdue', symbol: 'down', tone: 'bad' } : { word: 'To be done', symbol: 'pen', tone: 'info' }
}
