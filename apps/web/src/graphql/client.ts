import { cacheExchange, Client, fetchExchange } from '@urql/core'

/** One client for the app. Answers are kept for the visit; what is read here changes only when somebody imports or publishes. */
export function createGraphqlClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { accept: 'application/graphql-response+json, application/json' } },
  })
}
