import type { FeatureRules } from '../../access/rules.ts'

export const rules: FeatureRules = {
  asks: {
    'Mutation.createPlan': 'plan:create',
    'Mutation.amendPlan': 'plan:amend',
    'Mutation.changePlan': 'plan:edit',
    'Mutation.changeEdition': 'plan:edit',
  },
  follows: {
    'Mutation.createPlan': ['input'],
    'Mutation.amendPlan': ['input'],
    'Mutation.changePlan': ['input'],
    'Mutation.changeEdition': ['input'],
    Plan: ['version'],
    CreatePlanInput: ['kind', 'title', 'termStart', 'termEnd', 'owners', 'start'],
    NewOwnerInput: ['partnership', 'leadPost'],
    StartInput: ['template', 'edition'],
    AmendPlanInput: ['edition', 'expectedVersion'],
    ChangePlanInput: ['plan', 'expectedVersion', 'title', 'termStart', 'termEnd'],
    ChangeEditionInput: ['edition', 'expectedVersion', 'title', 'asAt', 'visibility'],
    DraftPayload: ['plan', 'edition', 'refusal'],
  },
}
