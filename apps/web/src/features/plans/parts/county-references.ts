import { graphql } from '../../../graphql/generated'
import { useQueryState } from '../../../graphql/useQueryState.ts'

const query = graphql(`
  query CountyReferences {
    frameworks {
      code
      ...FrameworkPart_framework
    }
    organisations(first: 200) {
      nodes {
        id
        kind
        ...OrganisationsPart_organisation
      }
    }
    partnerships(first: 200, filter: { pathfinder: true }) {
      nodes {
        id
        ...PathfindersPart_partnership
      }
    }
  }
`)

/**
 * The frameworks, agencies and pathfinders that a plan's sections show but no edition holds. Every part that needs them
 * asks so; the client asks the server once.
 */
export function useCountyReferences() {
  return useQueryState(query, {})
}
