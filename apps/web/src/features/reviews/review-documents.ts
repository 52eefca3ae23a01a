import { graphql } from '../../graphql/generated'

export const reviewContents = graphql(`
  fragment ReviewDesk_contents on ReviewContents {
    mayWrite
    overall {
      lineage
      title
      narrative
      assessment
      assessmentLabel
      version
    }
    priorities {
      lineage
      title
      narrative
      assessment
      assessmentLabel
      version
    }
    actions {
      lineage
      title
      status
      statusLabel
      before
      note
      version
      milestones {
        lineage
        title
        status
        statusLabel
        before
        note
        version
      }
    }
    spend {
      lineage
      title
      budget
      spent
      expected
      toDate
      variance
      forecast
      forecastVariance
      explanation
      note
      version
    }
  }
`)

export const reviewSaved = graphql(`
  fragment ReviewSaved on ReviewPayload {
    review {
      id
      contents {
        ...ReviewDesk_contents
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
`)

export const saveReviewEntry = graphql(`
  mutation SaveReviewEntry($input: SaveReviewEntryInput!) {
    saved: saveReviewEntry(input: $input) {
      ...ReviewSaved
    }
  }
`)
export const saveProgress = graphql(`
  mutation SaveProgress($input: SaveProgressInput!) {
    saved: saveProgress(input: $input) {
      ...ReviewSaved
    }
  }
`)
export const saveSpend = graphql(`
  mutation SaveSpend($input: SaveSpendInput!) {
    saved: saveSpend(input: $input) {
      ...ReviewSaved
    }
  }
`)
