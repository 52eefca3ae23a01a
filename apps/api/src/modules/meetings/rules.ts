import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Mutation.saveReviewMeeting': 'review:meet',
    'Mutation.saveReviewFinding': 'review:meet',
    'Mutation.settleFollowUp': 'review:followUp',
  },
  follows: {
    'Mutation.saveReviewMeeting': ['input'],
    'Mutation.saveReviewFinding': ['input'],
    'Mutation.settleFollowUp': ['input'],
    Review: ['meeting', 'findings', 'openFollowUps', 'mayRecord', 'mayFollowUp'],
    ReviewMeeting: ['heldOn', 'present', 'record', 'writtenBy', 'writtenAt', 'version'],
    ReviewFinding: [
      'id',
      'review',
      'quarter',
      'finding',
      'followUp',
      'ownerCode',
      'owner',
      'dueOn',
      'due',
      'overdue',
      'doneAt',
      'doneBy',
      'outcome',
      'maySettle',
      'version',
    ],
    FollowUpPerson: ['code', 'name'],
    SaveReviewMeetingInput: ['review', 'expectedVersion', 'heldOn', 'present', 'record'],
    SaveReviewFindingInput: ['review', 'finding', 'expectedVersion', 'text', 'followUp', 'owner', 'dueOn'],
    SettleFollowUpInput: ['review', 'finding', 'expectedVersion', 'done', 'outcome'],
  },
}
