import type { NameNode, ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/**
 * GraphQL keeps names that begin with two underscores for itself. Among them is `__proto__`, which is not an ordinary key of a
 * JavaScript object, so a name that the caller chooses must never be one.
 */
export const reservedNames: ValidationRule = (context) => {
  const check = (name: NameNode | undefined) => {
    if (!name?.value.startsWith('__')) return
    context.reportError(
      documentRefusal('RESERVED_NAME', 'Names that begin with two underscores are reserved. Choose another one.', name),
    )
  }
  return {
    OperationDefinition: (node) => check(node.name),
    FragmentDefinition: (node) => check(node.name),
    VariableDefinition: (node) => check(node.variable.name),
    Field: (node) => check(node.alias),
  }
}
