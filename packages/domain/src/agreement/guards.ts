import { type Refusal, refusal } from '../refusal.ts'
import type { EditionFacts } from './facts.ts'

/** What must be true of an edition before some commands: null when it is, else why not. */
const guardTable = {
  ready: ({ missing }: EditionFacts) =>
    missing.length === 0
      ? null
      : refusal(
          'NOT_READY',
          `${missing.length === 1 ? 'One thing is' : `${missing.length} things are`} still missing. Complete the list, then submit again.`,
          missing,
        ),
  consented: ({ consents, joint }: EditionFacts) => {
    const without = joint ? consents.filter(({ standing }) => standing !== 'given') : []
    return without.length === 0
      ? null
      : refusal(
          'CONSENT_MISSING',
          'Every owner of a joint plan must consent to it as it now is before it is submitted.',
          without.map(({ partnership, name, standing }) => ({
            path: `consents/${partnership}`,
            code: standing === 'outdated' ? 'CONSENT_OUTDATED' : 'CONSENT_MISSING',
            message:
              standing === 'outdated'
                ? `The plan has changed since ${name} consented. Ask its chair to consent again.`
                : `${name} has not consented. Ask its chair.`,
          })),
        )
  },
  answered: ({ unanswered }: EditionFacts) =>
    unanswered === 0
      ? null
      : refusal(
          'FEEDBACK_UNANSWERED',
          `${unanswered === 1 ? 'One piece of feedback has' : `${unanswered} pieces of feedback have`} no answer yet. Answer each, then submit again.`,
        ),
  unchanged: ({ submitted, changedSinceSubmission }: EditionFacts) => {
    if (!submitted)
      return refusal(
        'NOTHING_SUBMITTED',
        'This edition was taken over at this gate, so no submission is on record that a decision could be on. Return it, so that its authors submit it here.',
      )
    return changedSinceSubmission
      ? refusal(
          'CHANGED_SINCE_SUBMISSION',
          'This edition has changed since it was put before the body that decides. Return it, so that it can be submitted again.',
        )
      : null
  },
  replaced: ({ replaced }: EditionFacts) =>
    replaced
      ? null
      : refusal(
          'NOTHING_IN_ITS_PLACE',
          'Nothing takes its place yet. Approve a later edition, or a plan that supersedes this one, first.',
        ),
} as const satisfies Record<string, (facts: EditionFacts) => Refusal | null>

export type GuardName = keyof typeof guardTable

/** The same table with one type for all, since a command goes through several of them. */
export const guards: Readonly<Record<GuardName, (facts: EditionFacts) => Refusal | null>> = guardTable
