import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Edition.targetAgreements': { edition: 'agreement:read' },
    'Indicator.targetsTogether': 'indicator:read',
    'Mutation.proposeTargets': 'target:propose',
    'Mutation.decideTargets': 'target:agree',
  },
  follows: {
    Target: ['version', 'warnings'],
    'Indicator.targetsTogether': ['period'],
    'Mutation.proposeTargets': ['input'],
    'Mutation.decideTargets': ['input'],
    TargetAgreement: ['target', 'measure', 'standing', 'standingLabel', 'steps'],
    TargetStep: ['id', 'step', 'printed', 'body', 'decidedOn', 'minuteReference', 'note', 'takenBy', 'takenByName', 'takenAt'],
    TargetsTogether: ['method', 'value', 'county', 'distance', 'counted', 'of', 'missing', 'sentence'],
    ProposeTargetsInput: ['edition', 'targets', 'note'],
    DecideTargetsInput: ['edition', 'targets', 'partnership', 'agrees', 'decidedOn', 'minuteReference', 'note'],
    TargetVersionInput: ['id', 'expectedVersion'],
    TargetsPayload: ['edition', 'refusal'],
  },
}
