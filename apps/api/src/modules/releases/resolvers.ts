import type { GraphContext } from '../../graphql/context.ts'
import { named } from '../figures/queries.ts'
import { type Preview, previewRelease, whyOf } from './preview.ts'
import { findReleases, type Release, releaseFigures, type ReleaseInput, type ReleaseOutcomeOf } from './releasing.ts'
import type { ReleaseScope } from './scope.ts'

const outcomes = { printed: 'printed', hidden: 'withheld', held_back: 'held_back' } as const

const opening = ({ reason, indicators }: ReleaseScope & { readonly reason: string }) => ({
  reason,
  about: { indicators: indicators.slice(0, 20) },
})

export const resolvers = {
  Query: {
    async releasePreview(_: unknown, { input }: { input: ReleaseScope & { reason: string } }, { actor, readRaw }: GraphContext) {
      return readRaw(opening(input), async (tx) => {
        const preview = await previewRelease(tx, actor, input)
        const figures = await named(
          tx,
          preview.figures.map(({ figure }) => figure),
        )
        return {
          ...preview,
          figures: preview.figures.map((each, at) => ({ ...each, figure: figures[at]!, why: whyOf(each.reason) })),
        }
      })
    },
    async releases(_: unknown, __: unknown, { reader }: GraphContext) {
      return findReleases(await reader())
    },
  },
  Mutation: {
    releaseFigures(_: unknown, { input }: { input: ReleaseInput }, { actor, transaction }: GraphContext) {
      return transaction('indicator:release', (tx) => releaseFigures(tx, actor, input), opening(input))
    },
  },
  ReleasePreview: {
    printed: (preview: Preview) => counted(preview, 'printed'),
    withheld: (preview: Preview) => counted(preview, 'hidden'),
    heldBack: (preview: Preview) => counted(preview, 'held_back'),
  },
  ReleasePreviewFigure: {
    area: ({ figure }: Preview['figures'][number]) => figure.area,
    outcome: ({ outcome }: Preview['figures'][number]) => outcomes[outcome],
  },
  FigureRelease: {
    period: ({ periodLabel }: Release) => periodLabel,
    smallUpTo: ({ upTo }: Release) => upTo,
    releasedAt: ({ releasedAt }: Release) => new Date(releasedAt),
  },
  ReleaseFiguresPayload: {
    release: (outcome: ReleaseOutcomeOf) => ('release' in outcome ? outcome.release : null),
    refusal: (outcome: ReleaseOutcomeOf) => ('refusal' in outcome ? outcome.refusal : null),
  },
}

function counted({ figures }: Preview, outcome: keyof typeof outcomes): number {
  return figures.filter((figure) => figure.outcome === outcome).length
}
