import { graphql } from '../../graphql/generated'

export const writingPlan = graphql(`
  query WritingPlan($id: ID!) {
    plan(id: $id) {
      id
      code
      kind
      title
      termStart
      currentEdition {
        id
        state
        stateLabel
        stateExplanation
        viewerCan
        missing {
          path
          message
        }
      }
    }
    itemKinds {
      name
      one
      many
      group
      action
      namedBy
      below
      fields {
        name
        label
        hint
        type
        required
        choices
        refersTo
        withinEdition
        initial
        asked
      }
    }
  }
`)

/** The kinds are the server's to name, so the question is put together from them; a request may ask thirty things by name at most. */
export function itemsQuery(kinds: readonly string[]): string {
  const asked = kinds.map((kind, index) => `k${index}: items(kind: "${kind}") { ...Written }`)
  return `query WritingItems($id: ID!) { plan(id: $id) { id currentEdition { id ${asked.join(' ')} } } }
    fragment Written on Item { id kind lineage position version fields { name text } }`
}
export const kindsAtOnce = 25

export const saveItem = graphql(`
  mutation SaveItem($input: SaveItemInput!) {
    done: saveItem(input: $input) {
      ...ItemAnswer
    }
  }
`)
export const moveItem = graphql(`
  mutation MoveItem($input: MoveItemInput!) {
    done: moveItem(input: $input) {
      ...ItemAnswer
    }
  }
`)
export const removeItem = graphql(`
  mutation RemoveItem($input: RemoveItemInput!) {
    done: removeItem(input: $input) {
      ...ItemAnswer
    }
  }
`)
export const itemAnswer = graphql(`
  fragment ItemAnswer on ItemPayload {
    change
    item {
      id
      kind
      lineage
      position
      version
      fields {
        name
        text
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
export const undoChange = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      change
      refusal {
        message
      }
    }
  }
`)
export const announcePresence = graphql(`
  mutation AnnouncePresence($input: AnnouncePresenceInput!) {
    announcePresence(input: $input) {
      present {
        actor
        name
        place
      }
    }
  }
`)

/** What references outside the edition can name. The county has no list of its people and posts that authors may read: those who lead are known. */
export const outsideChoices = graphql(`
  query WritingChoices {
    frameworks {
      code
      kind
      title
      items {
        id
        code
        number
        title
      }
    }
    organisations(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`)
/** The registers that may grow, a page of each at a time. */
export const writingRegisters = graphql(`
  query WritingRegisters($indicators: String, $posts: String, $people: String) {
    indicators(first: 200, after: $indicators) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        ref
        title
      }
    }
    posts(first: 200, after: $posts) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
      }
    }
    namedPeople(first: 200, after: $people) {
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        name
      }
    }
  }
`)
