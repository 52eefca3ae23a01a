import { CodedError } from '../errors.ts'

/** In our order of preference where the caller has none: the older type first, as GraphQL over HTTP asks until everybody knows the newer. */
const offered = ['application/json', 'application/graphql-response+json'] as const
export type ResponseType = (typeof offered)[number]

/** The type of answer that the caller likes best among those that it names; a wildcard counts only when it names neither. */
export function chooseResponseType(accept: string | undefined): ResponseType {
  if (!accept) return offered[0]
  const liked = accept
    .split(',')
    .map(readRange)
    .filter((range) => range.quality > 0)
  const named = liked.filter((range): range is { type: ResponseType; quality: number } =>
    offered.some((type) => type === range.type),
  )
  const best = Math.max(...named.map((range) => range.quality))
  // Who names both alike can read the newer, and it says more.
  const chosen =
    named.findLast((range) => range.quality === best && range.type === offered[1]) ??
    named.find((range) => range.quality === best)
  if (chosen) return chosen.type
  if (liked.some((range) => range.type === '*/*' || range.type === 'application/*')) return offered[0]
  throw new CodedError(
    'NOT_ACCEPTABLE',
    `Weald answers GraphQL as ${offered.join(' or ')}. Name one of them in the Accept header.`,
  )
}

function readRange(range: string): { type: string; quality: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { type, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
}
