import { CodedError } from '../errors.ts'
import { limits } from './limits.ts'

/** Keys that are more than a key on a JavaScript object. */
const dangerousKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Refuses variables that nothing in Weald could mean, before anything looks into them. */
export function checkVariables(variables: object): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 1 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    // PostgreSQL cannot store this character, so it would fail much later and look like our fault.
    if (typeof value === 'string' && value.includes('\u0000'))
      throw new CodedError('BAD_VARIABLES', 'The variables contain a null character. Remove it.')
    if (typeof value !== 'object' || value === null) continue
    if (depth > limits.variablesDepth)
      throw new CodedError('BAD_VARIABLES', `Variables may be nested ${limits.variablesDepth} deep; these are deeper.`)
    for (const [key, inner] of Object.entries(value)) {
      if (dangerousKeys.has(key) || key.includes('\u0000'))
        throw new CodedError('BAD_VARIABLES', 'The variables have a key that is not allowed. Use the names of the schema.')
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
}
