import { type FragmentType, graphql, readFragment } from '../../graphql/generated'

/** What every command answers: enough for the client to know that what it holds of the edition is out of date. */
const stepDone = graphql(`
  fragment StepDone on EditionStepPayload {
    edition {
      id
      state
      version
    }
    refusal {
      code
      message
      issues {
        path
        message
      }
    }
  }
`)

/** The refusal in a command's answer. */
export const refusalIn = ({ done }: { done: FragmentType<typeof stepDone> }) => readFragment(stepDone, done).refusal

const submitPriorities = graphql(`
  mutation SubmitPriorities($input: EditionStepInput!) {
    done: submitPriorities(input: $input) {
      ...StepDone
    }
  }
`)

const submitEdition = graphql(`
  mutation SubmitEdition($input: EditionStepInput!) {
    done: submitEdition(input: $input) {
      ...StepDone
    }
  }
`)

const withdrawEdition = graphql(`
  mutation WithdrawEdition($input: EditionStepInput!) {
    done: withdrawEdition(input: $input) {
      ...StepDone
    }
  }
`)

const supersedeEdition = graphql(`
  mutation SupersedeEdition($input: EditionStepInput!) {
    done: supersedeEdition(input: $input) {
      ...StepDone
    }
  }
`)

export const agreePriorities = graphql(`
  mutation AgreePriorities($input: DecideEditionInput!) {
    done: agreePriorities(input: $input) {
      ...StepDone
    }
  }
`)

export const endorseEdition = graphql(`
  mutation EndorseEdition($input: DecideEditionInput!) {
    done: endorseEdition(input: $input) {
      ...StepDone
    }
  }
`)

export const approveEdition = graphql(`
  mutation ApproveEdition($input: ApproveEditionInput!) {
    done: approveEdition(input: $input) {
      ...StepDone
    }
  }
`)

export const returnEdition = graphql(`
  mutation ReturnEdition($input: ReturnEditionInput!) {
    done: returnEdition(input: $input) {
      ...StepDone
    }
  }
`)

export const consentToEdition = graphql(`
  mutation ConsentToEdition($input: ConsentInput!) {
    done: consentToEdition(input: $input) {
      ...StepDone
    }
  }
`)

export const withdrawConsent = graphql(`
  mutation WithdrawConsent($input: ConsentInput!) {
    done: withdrawConsent(input: $input) {
      ...StepDone
    }
  }
`)

export const answerFeedback = graphql(`
  mutation AnswerFeedback($input: AnswerFeedbackInput!) {
    done: answerFeedback(input: $input) {
      ...StepDone
    }
  }
`)

export const dischargeCondition = graphql(`
  mutation DischargeCondition($input: DischargeConditionInput!) {
    done: dischargeCondition(input: $input) {
      ...StepDone
    }
  }
`)

export const recordSupersession = graphql(`
  mutation RecordSupersession($input: RecordSupersessionInput!) {
    done: recordSupersession(input: $input) {
      ...StepDone
    }
  }
`)

export const removeSupersession = graphql(`
  mutation RemoveSupersession($input: RemoveSupersessionInput!) {
    done: removeSupersession(input: $input) {
      ...StepDone
    }
  }
`)

/** The commands that bring nothing but a note. */
export const noteSteps = {
  SUBMIT_PRIORITIES: submitPriorities,
  SUBMIT: submitEdition,
  WITHDRAW: withdrawEdition,
  SUPERSEDE: supersedeEdition,
} as const
export type NoteStep = keyof typeof noteSteps
