import type { FragmentDefinitionNode, SelectionSetNode, ValidationRule } from 'graphql'
import { documentRefusal } from '../errors.ts'

/** Fields within fields within fields, also through fragments. */
export const depthLimit =
  (max: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name), new Map())
      if (depth > max) {
        context.reportError(
          documentRefusal(
            'QUERY_TOO_DEEP',
            `Fields may be nested ${max} deep; these are ${depth}. Ask in two queries.`,
            operation,
          ),
        )
      }
    },
  })

/** `known` has 0 for a fragment that is still being measured, so a cycle (which another rule reports) ends here. */
function depthOf(
  set: SelectionSetNode | undefined,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  known: Map<string, number>,
): number {
  let deepest = 0
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'FragmentSpread') {
      const name = selection.name.value
      if (!known.has(name)) {
        known.set(name, 0)
        known.set(name, depthOf(fragment(name)?.selectionSet, fragment, known))
      }
      deepest = Math.max(deepest, known.get(name) ?? 0)
    } else if (selection.kind === 'InlineFragment') {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, fragment, known))
    } else {
      // graphql-js limits introspection by itself, and the usual introspection query is deeper than any honest question about plans.
      const inner = selection.name.value.startsWith('__') ? 0 : depthOf(selection.selectionSet, fragment, known)
      deepest = Math.max(deepest, 1 + inner)
    }
  }
  return deepest
}
