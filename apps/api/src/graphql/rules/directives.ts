import type { ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/** Directives cost time to check and ask for nothing. */
export const directiveLimit =
  (max: number): ValidationRule =>
  (context) => {
    let directives = 0
    return {
      Directive(directive) {
        if (++directives === max + 1) {
          context.reportError(
            documentRefusal(
              'TOO_MANY_DIRECTIVES',
              `A document may have ${max} directives; this one has more. Leave out the fields that you do not need instead.`,
              directive,
            ),
          )
        }
      },
    }
  }
