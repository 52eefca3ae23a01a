import { EMPTY_CONTENT, type StatedObservation } from '../findings/content.ts'
import type { Noticed } from '../findings/finding.ts'
import type { EditionContent } from '../findings/content.ts'
import {
  named,
  quotedYears,
  targetsWorseThanActual,
  targetsWorseThanEstimate,
  unitClashes,
  unsupportedJumps,
} from '../findings/indicators.ts'
import type { Issue } from '../refusal.ts'

type Check = { readonly code: string; readonly notice: (content: EditionContent) => Noticed[]; readonly alone?: true }

/** What a target is looked at for, as a whole plan is: `alone` is seen from the target itself, the rest from what was reached before it. */
const checks: readonly Check[] = [
  { code: 'UNIT_CLASH', notice: unitClashes, alone: true },
  { code: 'OTHER_YEAR', notice: quotedYears, alone: true },
  { code: 'WORSE_THAN_ACTUAL', notice: targetsWorseThanActual },
  { code: 'WORSE_THAN_ESTIMATE', notice: targetsWorseThanEstimate },
  { code: 'UNSUPPORTED_JUMP', notice: unsupportedJumps },
]

/**
 * What is odd about a target beside what was reached and expected before it. It warns; keeping the target needs a reason.
 * @param known figures of the same indicator and place, of any year; targets among them are not looked at
 */
export function targetWarnings(target: StatedObservation, known: readonly StatedObservation[]): Issue[] {
  const past = known.filter(({ kind }) => kind !== 'target' && kind !== 'comparator')
  return checks.flatMap(({ code, notice, alone }) =>
    notice({ ...EMPTY_CONTENT, observations: alone ? [target] : [...past, target] }).map(({ sentence }) => ({
      path: 'printed',
      code,
      message: withoutName(sentence, `${named(target)}: `),
    })),
  )
}

/** It is said beside the target, so of what it is a target needs no saying. */
function withoutName(sentence: string, name: string): string {
  const rest = sentence.startsWith(name) ? sentence.slice(name.length) : sentence
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
