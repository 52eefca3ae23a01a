import { type EditionState, editionStates, isClosed, outcomes } from '@weald/domain'
import type { EditionContent } from './content.ts'
import type { PlanDocument } from './model.ts'
import { inWords } from './parts/part.ts'

type Cover = Pick<PlanDocument, 'title' | 'subtitle' | 'standing' | 'draftMark' | 'foot'>

const kinds = {
  annual_operating_plan: 'Annual operating plan',
  local_plan: 'Local plan',
  annual_action_plan: 'Annual action plan',
} as const satisfies Record<EditionContent['plan']['kind'], string>

/** Enough of a hash to tell two copies apart by eye. */
const shortHash = (hash: string) => hash.slice(0, 12)

export function coverOf(content: EditionContent, day: string): Cover {
  const { plan, owners, edition, contentHash } = content
  const state: EditionState = edition.state
  const approved = isClosed(state)
  const hash = shortHash(contentHash)
  return {
    title: plan.title,
    subtitle: [
      [`Edition ${edition.number}`, ...(edition.title === plan.title ? [] : [edition.title])].join(': '),
      `${kinds[plan.kind]} of ${plan.countyOwned ? 'the county' : inWords(owners.map(({ name }) => name))}, ${dayText(plan.termStart)} to ${dayText(plan.termEnd)}`,
      ...owners.filter(({ leads }) => leads.length > 0).map(({ name, leads }) => `Lead for ${name}: ${inWords(leads)}`),
      ...asAt(edition),
    ],
    standing: [
      `${editionStates[state].label}. Content ${hash}.`,
      ...approvalLine(content),
      ...(edition.stateNote ? [edition.stateNote] : []),
    ],
    draftMark: approved
      ? null
      : `Draft – not approved. Edition ${edition.number}, ${editionStates[state].label.toLowerCase()}, ${dayText(day)}, content ${hash}`,
    foot: `${plan.title}, edition ${edition.number}`,
  }
}

function asAt({ asAt: on, asAtPrinted }: EditionContent['edition']): string[] {
  if (asAtPrinted) return [`As at ${asAtPrinted}`]
  return on ? [`As at ${dayText(on)}`] : []
}

/** "Approved: Kent Children’s Trust Board, 9 July 2008, minute 12/08." */
function approvalLine({ approval }: EditionContent): string[] {
  if (!approval) return []
  const { outcome, body, decidedOn, minuteReference } = approval
  const minute = minuteReference ? [`minute ${minuteReference}`] : []
  return [`${outcomes[outcome]}: ${[body, dayText(decidedOn), ...minute].join(', ')}.`]
}

/** "1 September 2008". */
function dayText(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
