import { graphql } from '../../graphql/generated'

/** The conversations about an edition, or about one thing in it, with whom one can call in. */
export const threadsQuery = graphql(`
  query CommentThreads($plan: ID!, $about: FeedbackSubjectInput) {
    plan(id: $plan) {
      code
      title
      editions {
        id
        number
        title
        state
        viewerCan
        mentionable {
          code
          name
        }
        commentThreads(about: $about) {
          id
          about {
            thing
            lineage
          }
          aboutTitle
          resolved
          ...CommentThread
        }
      }
    }
  }
`)

export const addComment = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      thread {
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

export const changeComment = graphql(`
  mutation ChangeComment($input: ChangeCommentInput!) {
    changeComment(input: $input) {
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

export const resolveComments = graphql(`
  mutation ResolveComments($input: ResolveCommentsInput!) {
    resolveComments(input: $input) {
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
