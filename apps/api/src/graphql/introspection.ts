import { BREAK, visit } from 'graphql'
import type { DocumentNode } from 'graphql'

/**
 * Whether the document asks for the schema rather than the data. Asked of each request and not in validation: documents are kept
 * when they are valid, and who may read the schema differs from one caller to the next.
 */
export function asksForSchema(document: DocumentNode): boolean {
  let asks = false
  visit(document, {
    Field(field) {
      if (field.name.value !== '__schema' && field.name.value !== '__type') return
      asks = true
      return BREAK
    },
  })
  return asks
}
