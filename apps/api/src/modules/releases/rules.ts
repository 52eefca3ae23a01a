import type { FeatureRules } from '../../access/rules.ts'

/** A preview shows figures as they were entered, so it is asked for as those are; the rest follows from it. */
export const rules: FeatureRules = {
  asks: {
    'Query.releasePreview': 'indicator:readRaw',
    'Query.releases': 'indicator:release',
    'Mutation.releaseFigures': 'indicator:release',
  },
  follows: {
    'Query.releasePreview': ['input'],
    'Mutation.releaseFigures': ['input'],
    ReleasePreviewInput: ['indicators', 'period', 'withoutCounts', 'reason'],
    ReleaseFiguresInput: ['indicators', 'period', 'withoutCounts', 'previewed', 'reason'],
    ReleasePreview: ['figures', 'printed', 'withheld', 'heldBack', 'waiting', 'refusal', 'previewed'],
    ReleasePreviewFigure: ['figure', 'indicator', 'area', 'partnership', 'outcome', 'why'],
    FigureRelease: [
      'id',
      'indicators',
      'period',
      'smallUpTo',
      'printed',
      'withheld',
      'reason',
      'releasedBy',
      'releasedByName',
      'releasedAt',
    ],
    ReleaseFiguresPayload: ['release', 'refusal'],
  },
}
