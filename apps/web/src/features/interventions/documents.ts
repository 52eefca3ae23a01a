import { type FragmentType, graphql, readFragment } from '../../graphql/generated'

/** What every command answers: enough for the client to know that what it holds of the intervention is out of date. */
const done = graphql(`
  fragment InterventionDone on InterventionPayload {
    intervention {
      id
      number
      version
      state
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

export const refusalIn = (answer: { done: FragmentType<typeof done> }) => readFragment(done, answer.done).refusal
export const numberIn = (answer: { done: FragmentType<typeof done> }) => readFragment(done, answer.done).intervention?.number

export const propose = graphql(`
  mutation ProposeIntervention($input: ProposeInterventionInput!) {
    done: proposeIntervention(input: $input) {
      ...InterventionDone
    }
  }
`)

export const applyRule = graphql(`
  mutation ApplyInterventionRule($input: ApplyInterventionRuleInput!) {
    done: applyInterventionRule(input: $input) {
      ...InterventionDone
    }
  }
`)

export const decide = graphql(`
  mutation DecideIntervention($input: DecideInterventionInput!) {
    done: decideIntervention(input: $input) {
      ...InterventionDone
    }
  }
`)

export const decline = graphql(`
  mutation DeclineIntervention($input: DeclineInterventionInput!) {
    done: declineIntervention(input: $input) {
      ...InterventionDone
    }
  }
`)

export const review = graphql(`
  mutation ReviewIntervention($input: ReviewInterventionInput!) {
    done: reviewIntervention(input: $input) {
      ...InterventionDone
    }
  }
`)

export const lift = graphql(`
  mutation LiftIntervention($input: LiftInterventionInput!) {
    done: liftIntervention(input: $input) {
      ...InterventionDone
    }
  }
`)

export const setRule = graphql(`
  mutation SetInterventionRule($input: SetInterventionRuleInput!) {
    setInterventionRule(input: $input) {
      rule {
        sentence
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
  }
`)
