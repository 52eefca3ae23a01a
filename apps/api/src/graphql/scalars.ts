import { GraphQLError, Kind } from 'graphql'
import type { GraphQLScalarType, ValueNode } from 'graphql'

export type ScalarBehaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/**
 * A scalar that travels as text in both directions. `read` gives the value or null when the text is not one; what we answer with
 * must pass the same test, so a wrong type in our own code fails in a test and not in a caller's program.
 */
function textScalar(
  name: string,
  example: string,
  read: (text: string) => string | null,
  toText = (value: unknown) => value,
): ScalarBehaviour {
  const parseValue = (value: unknown) => {
    const parsed = typeof value === 'string' ? read(value) : null
    if (parsed === null) throw new GraphQLError(`${name} must be text such as "${example}".`)
    return parsed
  }
  return {
    serialize(value) {
      const text = toText(value)
      const parsed = typeof text === 'string' ? read(text) : null
      if (parsed === null) throw new TypeError(`A resolver gave ${name} a ${typeof value} that it cannot write`)
      return parsed
    },
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null),
  }
}

export function readDate(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  // The 31st of February parses, but comes out as another day.
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

export function readDateTime(text: string): string | null {
  const parts = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text)
  if (!parts?.[1] || !readDate(parts[1])) return null
  return new Date(text).toISOString()
}

export function readDecimal(text: string): string | null {
  return text.length <= 40 && /^-?\d+(\.\d+)?$/.test(text) ? text : null
}

/** A Date is refused for `Date` on purpose: it is an instant, and its day depends on where the server stands. */
export const scalars: Readonly<Record<string, ScalarBehaviour>> = {
  Date: textScalar('Date', '2008-09-01', readDate),
  DateTime: textScalar('DateTime', '2008-09-01T08:30:00Z', readDateTime, (value) =>
    value instanceof Date ? value.toISOString() : value,
  ),
  Decimal: textScalar('Decimal', '12830.70', readDecimal),
}
