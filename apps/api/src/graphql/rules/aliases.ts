import type { ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/** Aliases let one document ask the same thing over and over. A few are useful; hundreds are only ever an attack. */
export const aliasLimit =
  (max: number): ValidationRule =>
  (context) => {
    let aliases = 0
    return {
      Field(field) {
        if (field.alias && ++aliases === max + 1) {
          context.reportError(
            documentRefusal(
              'TOO_MANY_ALIASES',
              `A document may have ${max} aliases; this one has more. Ask in several queries.`,
              field,
            ),
          )
        }
      },
    }
  }
