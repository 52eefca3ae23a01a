import { OperationTypeNode } from 'graphql'
import type { ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/**
 * Exactly one query or mutation in a document. A document with several lets `operationName` choose what runs, and everything that
 * decides on the document (caches, logs, allow-lists) would then decide on the wrong one.
 */
export const oneOperation: ValidationRule = (context) => ({
  Document(document) {
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition')
    if (operations.length !== 1) {
      context.reportError(
        documentRefusal(
          'ONE_OPERATION_ONLY',
          `Send exactly one operation at a time; this document has ${operations.length}.`,
          operations.slice(1, 2),
        ),
      )
    }
    if (operations.some((operation) => operation.operation === OperationTypeNode.SUBSCRIPTION)) {
      context.reportError(
        documentRefusal('ONE_OPERATION_ONLY', 'Weald has no subscriptions. Ask again when you want to know more.', operations),
      )
    }
  },
})
