import { graphql } from '../../graphql/generated'

export const overrideRating = graphql(`
  mutation OverrideRating($input: OverrideRatingInput!) {
    overrideRating(input: $input) {
      rating {
        id
        override {
          id
        }
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

export const withdrawOverride = graphql(`
  mutation WithdrawOverride($input: WithdrawOverrideInput!) {
    withdrawOverride(input: $input) {
      rating {
        id
        override {
          id
        }
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
