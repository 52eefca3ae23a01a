import { createHash } from 'node:crypto'
import {
  type Actor,
  DEFAULT_THRESHOLD,
  decideRelease,
  may,
  REASONS,
  type Reason,
  type Refusal,
  type ReleaseOutcome,
  refusal,
  smallCounts,
} from '@weald/domain'
import type { Tx } from '../../db/client.ts'
import { earlierReleases, everReleased, rawFigure } from './earlier.ts'
import { figuresInScope, type PlacedFigure, type ReleaseScope } from './scope.ts'

/** What the county takes for small. */
export const threshold = DEFAULT_THRESHOLD

export type DecidedFigure = PlacedFigure & { readonly outcome: ReleaseOutcome; readonly reason: Reason }

export type Preview = {
  readonly period: string
  readonly figures: readonly DecidedFigure[]
  readonly waiting: number
  readonly refusal: Refusal | null
  readonly previewed: string
}

/** What a release would do now, in a fixed number of statements. It is done by the same function, so that it does what was previewed. */
export async function previewRelease(tx: Tx, actor: Actor, scope: ReleaseScope): Promise<Preview> {
  const found = await figuresInScope(tx, scope)
  if ('refusal' in found) return { period: scope.period, figures: [], waiting: 0, refusal: found.refusal, previewed: '' }
  const { signedOff, waiting, period, indicatorIds } = found
  const earlier = await earlierReleases(tx, indicatorIds)
  const { figures, exposed } = decideRelease(
    signedOff.map(({ figure }) => rawFigure(figure.id, figure)),
    earlier,
    threshold,
    { withoutCounts: scope.withoutCounts ? 'printed' : 'held_back' },
  )
  const decisions = new Map(figures.map((decision) => [decision.key, decision]))
  const changed = await everReleased(
    tx,
    waiting.map(({ id }) => id),
  )
  const whyNot = refusalOf(actor, signedOff, { exposed: exposed.length, changed: changed.size })
  return {
    period,
    figures: signedOff.map((placed) => {
      const { outcome, reason } = decisions.get(placed.figure.id)!
      return { ...placed, outcome, reason }
    }),
    waiting: waiting.length,
    refusal: whyNot,
    previewed: fingerprint([
      scope.withoutCounts ?? false,
      threshold.upTo,
      earlier.length,
      ...signedOff.map(({ figure: { id, version } }) => `${id} ${version}`),
    ]),
  }
}

function refusalOf(
  actor: Actor,
  signedOff: readonly PlacedFigure[],
  { exposed, changed }: { readonly exposed: number; readonly changed: number },
): Refusal | null {
  if (signedOff.length === 0) return refusal('NOTHING', 'Nothing here is signed off. Have the figures signed off first.')
  const editors = [...new Set(signedOff.map(({ figure }) => figure.enteredBy))]
  if (!may(actor, 'indicator:release', { visibility: 'owners', owners: [], editors }))
    return refusal('OWN_WORK', 'Nobody releases figures that they entered themselves. Ask another analyst.')
  if (changed > 0)
    return refusal(
      'NOT_SIGNED_OFF',
      `${changed === 1 ? 'One figure that was' : `${changed} figures that were`} released before ${changed === 1 ? 'has' : 'have'} changed since. Have all of them signed off, so that the table is released whole.`,
    )
  if (exposed > 0)
    return refusal(
      'EXPOSED',
      'Numbers that are withheld could be worked out from what was published before, whatever is withheld now. Enter the corrected totals too, or release it with fewer indicators.',
    )
  return null
}

/** Why something becomes of a figure, in one sentence. For whoever releases and nobody else. */
export function whyOf(reason: Reason): string {
  return reason === 'small_count' ? `${REASONS[reason].sentence} Small are ${smallCounts(threshold)}.` : REASONS[reason].sentence
}

function fingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
