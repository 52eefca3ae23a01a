import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core'

/**
 * One client for the app. Answers are kept for the visit; what is read here changes only when somebody imports or publishes.
 * @param onNobody called when the server answers that it does not know who asks: the session may have ended meanwhile
 */
export function createGraphqlClient(onNobody: () => void): Client {
  const whoAsks = mapExchange({
    onError({ graphQLErrors }) {
      if (graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')) onNobody()
    },
  })
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, whoAsks, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { accept: 'application/graphql-response+json, application/json' } },
  })
}
