import type { ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/** PostgreSQL cannot take this character, so it would fail much later and look like our fault. Variables are looked at elsewhere. */
export const noNullCharacters: ValidationRule = (context) => ({
  StringValue(text) {
    if (text.value.includes('\u0000')) {
      context.reportError(documentRefusal('BAD_REQUEST', 'A text in the query contains a null character. Remove it.', text))
    }
  },
})
