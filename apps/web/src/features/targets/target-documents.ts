import { graphql } from '../../graphql/generated'

export const proposeTargets = graphql(`
  mutation ProposeTargets($input: ProposeTargetsInput!) {
    proposeTargets(input: $input) {
      edition {
        id
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

export const decideTargets = graphql(`
  mutation DecideTargets($input: DecideTargetsInput!) {
    decideTargets(input: $input) {
      edition {
        id
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
