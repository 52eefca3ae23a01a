import { graphql } from '../../graphql/generated'

export const ownersPage = graphql(`
  query OwnersPage($partnership: ID, $kind: OwnedKind, $fault: OwnerFault) {
    ownerHealth(partnership: $partnership, kind: $kind, fault: $fault) {
      sentence
      of
      found
      counts {
        ...OwnerFaults_count
      }
      things {
        id
        kind
        lineage
        version
        ...OwnedThings_thing
      }
      owners {
        ...ReassignForm_owner
      }
    }
    partnerships(order: NAME) {
      nodes {
        code
        name
      }
    }
  }
`)

export const reassign = graphql(`
  mutation Reassign($input: ReassignInput!) {
    reassign(input: $input) {
      assigned
      refused
      results {
        kind
        lineage
        message
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
